import assert from "node:assert/strict";
import { primaryAddress } from "../../../src/model/serverAddress";
import { memoryText } from "../../../src/model/memoryText";
import { serverRow } from "../../../src/tree/serverRow";
import { action, server, t } from "./resources";

describe("the row of a server", () => {
  it("shows name, address and region, and says the state to a screen reader", () => {
    const row = serverRow(server(), [], t);
    assert.equal(row.label, "web-1");
    assert.equal(row.description, "203.0.113.10 · Sydney");
    assert.equal(row.accessibleLabel, "web-1, running, 203.0.113.10, Sydney");
    assert.deepEqual(row.icon, { id: "vm-running", color: "charts.green" });
    assert.equal(row.contextValue, "server;running;addressed");
  });

  it("says that a server is off, in words and by an icon of its own", () => {
    const row = serverRow(server({ status: "off" }), [], t);
    assert.equal(row.description, "off · 203.0.113.10 · Sydney");
    assert.equal(row.icon.id, "vm-outline");
    assert.equal(row.contextValue, "server;off;addressed");
  });

  it("knows better than the status when the server was asked whether it runs", () => {
    assert.equal(serverRow(server(), [], t, "off").contextValue, "server;off;addressed");
    assert.equal(serverRow(server(), [], t, "on").contextValue, "server;running;addressed");
  });

  for (const [type, word, state] of [
    ["power_on", "starting…", "starting"],
    ["shutdown", "stopping…", "stopping"],
    ["power_off", "stopping…", "stopping"],
    ["reboot", "restarting…", "restarting"],
    ["power_cycle", "restarting…", "restarting"],
    ["take_backup", "working…", "working"],
  ] as const) {
    it(`derives "${word}" from a running ${type}`, () => {
      const row = serverRow(server({ status: "off" }), [action({ type })], t);
      assert.ok(row.description?.startsWith(`${word} · `), row.description);
      assert.equal(row.icon.id, "loading~spin");
      assert.ok(row.contextValue.startsWith(`server;${state};`), row.contextValue);
    });
  }

  it("shows how far the action is", () => {
    const progress = { percent_complete: 40, current_step: null, current_step_detail: null, completed_steps: [] };
    assert.equal(serverRow(server({ status: "off" }), [action({ progress })], t).description, "starting… 40% · 203.0.113.10 · Sydney");
  });

  it("ends with the action: one that is done leaves no trace", () => {
    for (const status of ["completed", "errored"] as const) {
      assert.equal(serverRow(server({ status: "off" }), [action({ status })], t).contextValue, "server;off;addressed");
    }
  });

  it("takes questions such as a ping for what they are", () => {
    for (const type of ["ping", "uptime", "is_running"]) {
      assert.equal(serverRow(server(), [action({ type })], t).contextValue, "server;running;addressed");
    }
  });

  it("tells an action that waits for an answer or an invoice from one that works", () => {
    const asking = action({ user_interaction_required: { interaction_type: "allow-unclean-power-off" } });
    const blocked = action({ blocking_invoice_id: 12 });
    assert.equal(serverRow(server(), [asking], t).description, "waits for an answer · 203.0.113.10 · Sydney");
    assert.equal(serverRow(server(), [blocked], t).description, "waits for an unpaid invoice · 203.0.113.10 · Sydney");
    assert.equal(serverRow(server(), [blocked, asking], t).contextValue, "server;waiting;addressed");
  });

  it("follows the newest of several actions", () => {
    const row = serverRow(server(), [action({ id: 9, type: "reboot" }), action({ id: 8, type: "power_on" })], t);
    assert.ok(row.contextValue.startsWith("server;restarting;"));
  });

  it("says that a server is being built, also before its first action is known", () => {
    assert.equal(serverRow(server({ status: "new" }), [], t).contextValue, "server;building;addressed");
    assert.equal(serverRow(server({ status: "new" }), [action({ type: "create" })], t).contextValue, "server;building;addressed");
  });

  it("tells a cancelled server from one that is suspended", () => {
    const cancelled = serverRow(server({ status: "archive", cancelled_at: "2026-11-01T00:00:00Z" }), [], t);
    assert.equal(cancelled.description, "cancelled · 203.0.113.10 · Sydney");
    assert.equal(cancelled.contextValue, "server;cancelled;cancelled;addressed");
    assert.equal(serverRow(server({ status: "archive" }), [], t).description, "suspended · 203.0.113.10 · Sydney");
  });

  it("says that a server still runs, and that it is cancelled", () => {
    const row = serverRow(server({ cancelled_at: "2026-11-01T00:00:00Z" }), [], t);
    assert.equal(row.description, "running · cancelled · 203.0.113.10 · Sydney");
    assert.equal(row.contextValue, "server;running;cancelled;addressed");
  });

  it("shows a status that it does not know as it is", () => {
    const row = serverRow(Object.assign(server(), { status: "hibernating" }), [], t);
    assert.equal(row.description, "hibernating · 203.0.113.10 · Sydney");
    assert.equal(row.contextValue, "server;unknown;addressed");
  });

  it("does without an address", () => {
    const bare = server({ networks: { ...server().networks, v4: [] } });
    const row = serverRow(bare, [], t);
    assert.equal(row.description, "Sydney");
    assert.equal(row.contextValue, "server;running");
  });

  it("no two states share an icon unless both are work in progress", () => {
    const states = [server(), server({ status: "off" }), server({ status: "new" }), server({ status: "archive" }), server({ status: "archive", cancelled_at: "x" })];
    const icons = states.map((each) => serverRow(each, [], t).icon.id);
    assert.equal(new Set(icons).size, icons.length, icons.join());
  });
});

describe("the address of a server", () => {
  const network = (ip_address: string, type: "public" | "private") => ({ ip_address, type, netmask: null, gateway: null, reverse_name: null, nat_target: null });
  const of = (v4: ReturnType<typeof network>[], v6: ReturnType<typeof network>[]) => primaryAddress({ networks: { ...server().networks, v4, v6 } });

  it("is the public IPv4, then the IPv6, then the private one", () => {
    assert.equal(of([network("10.0.0.1", "private"), network("203.0.113.1", "public")], [network("2001:db8::1", "public")]), "203.0.113.1");
    assert.equal(of([network("10.0.0.1", "private")], [network("2001:db8::1", "public")]), "2001:db8::1");
    assert.equal(of([network("10.0.0.1", "private")], []), "10.0.0.1");
    assert.equal(of([], []), undefined);
  });
});

describe("memory", () => {
  it("is written in the unit that is read most easily", () => {
    assert.equal(memoryText(512), "512 MB");
    assert.equal(memoryText(1024), "1 GB");
    assert.equal(memoryText(1536), "1.5 GB");
    assert.equal(memoryText(24_576), "24 GB");
  });
});
