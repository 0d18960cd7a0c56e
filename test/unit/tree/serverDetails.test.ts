import assert from "node:assert/strict";
import { actionTitle } from "../../../src/cloud/actionTitle";
import { minuteText } from "../../../src/tree/moments";
import { serverDetails } from "../../../src/tree/serverDetails";
import { action, server, t } from "./resources";

const lines = (...args: Parameters<typeof serverDetails>) => serverDetails(...args).map(({ row }) => `${row.label}: ${row.description ?? ""}`);

describe("what a server opens to", () => {
  it("is its addresses, region, size, image, network and backups", () => {
    assert.deepEqual(lines(server({ backup_ids: [1, 2, 3], failover_ips: ["203.0.113.99"] }), [], undefined, t), [
      "10.20.0.5: private IPv4",
      "203.0.113.10: public IPv4 · web-1.example.com",
      "203.0.113.99: failover",
      "Region: Sydney",
      "Size: 4 GB · 2 vCPU · 80 GB disk · std-2vcpu",
      "Image: Ubuntu 24.04 LTS",
      "Network: public network of the region",
      "Backups: 3 kept",
    ]);
  });

  it("starts with what runs on it, and with the step that it is at", () => {
    const progress = { percent_complete: 25, current_step: "Starting the machine", current_step_detail: null, completed_steps: [] };
    assert.equal(lines(server(), [action({ progress })], undefined, t)[0], "Start: 25% · Starting the machine");
  });

  it("says when an action waits for a person instead of showing a number that stands still", () => {
    const asking = action({ user_interaction_required: { interaction_type: "allow-unclean-power-off" } });
    assert.equal(lines(server(), [asking], undefined, t)[0], "Start: waits for an answer");
    assert.equal(lines(server(), [action({ blocking_invoice_id: 4 })], undefined, t)[0], "Start: waits for an unpaid invoice");
  });

  it("names the VPC, or gives its number while the name is not known", () => {
    assert.ok(lines(server({ vpc_id: 3 }), [], "backend", t).includes("Network: backend"));
    assert.ok(lines(server({ vpc_id: 3 }), [], undefined, t).includes("Network: VPC 3"));
  });

  it("says when the next backup is taken", () => {
    const next_backup_window = { start: "2026-11-20T16:00:00Z", end: "2026-11-20T20:00:00Z" };
    assert.ok(lines(server({ next_backup_window }), [], undefined, t).includes("Backups: none kept · next 2026-11-20 16:00 UTC"));
  });

  it("gives every line a key of its own, and an address to those that show one", () => {
    const details = serverDetails(server(), [action()], undefined, t);
    assert.equal(new Set(details.map(({ key }) => key)).size, details.length);
    assert.deepEqual(details.flatMap(({ address }) => address ?? []), ["10.20.0.5", "203.0.113.10"]);
  });
});

describe("the title of an action", () => {
  it("is in plain words, also for a type that is not known", () => {
    assert.equal(actionTitle("shutdown", t), "Shut down");
    assert.equal(actionTitle("change_vpc_ipv4", t), "Change vpc ipv4");
  });
});

describe("a point in time", () => {
  it("is written the same for everybody, and as it came if it is none", () => {
    assert.equal(minuteText("2026-11-20T16:04:59+10:00"), "2026-11-20 06:04 UTC");
    assert.equal(minuteText("soon"), "soon");
  });
});
