import assert from "node:assert/strict";
import { createMammothApi } from "../../../src/api/mammothApi";
import { AccountCloud } from "../../../src/cloud/cloud";
import { failureSentence } from "../../../src/cloud/failureSentence";
import { OverviewSession } from "../../../src/webviews/serverOverview/overviewSession";
import { PART_NAMES, type OverviewReady } from "../../../src/webviews/serverOverview/protocol";
import { createSimulatedCloud, type SimulatedCloud } from "../../../simulator/simulatedCloud";
import { t } from "../tree/resources";

describe("The session of a server's overview", () => {
  let cloud: SimulatedCloud;
  let account: AccountCloud;
  let isSignedIn: boolean;
  let changes: number;
  let now: number;
  let watching: readonly { dispose(): unknown }[];

  const asked = (operation: string): number => cloud.requests.count(operation);
  const idOf = (name: string): number => account.servers.state.items?.find((one) => one.name.startsWith(name))?.id ?? 0;

  beforeEach(async () => {
    cloud = await createSimulatedCloud({ token: "t", seed: "small" });
    cloud.clock.freeze();
    const api = createMammothApi({ baseUrl: () => cloud.url, getToken: () => Promise.resolve("t"), pause: () => Promise.resolve() });
    const clock = {
      now: () => now,
      after: (_ms: number, work: () => void) => {
        cloud.clock.advance(10_000);
        const timer = setImmediate(work);
        return () => clearImmediate(timer);
      },
    };
    [isSignedIn, changes, now, watching] = [true, 0, 0, []];
    account = new AccountCloud({ id: "a", kind: "token", label: "a", endpoint: cloud.url }, api, { log: { warn: () => undefined, error: () => undefined }, clock });
    await account.servers.load();
  });

  afterEach(async () => {
    for (const one of watching) one.dispose();
    account.dispose();
    await cloud.close();
  });

  function open(serverId: number): OverviewSession {
    const session = new OverviewSession({ serverId, account: () => (isSignedIn ? account : undefined), explain: (error) => failureSentence(error, t), onDidChange: () => changes++, t, now: () => now });
    watching = session.watched(account).map(({ onDidChange }) => onDidChange(() => changes++));
    return session;
  }

  function ready({ overview }: OverviewSession): OverviewReady {
    assert.ok(overview.status === "ready");
    return overview;
  }

  async function until(isThere: () => boolean): Promise<void> {
    for (let turns = 0; turns < 500 && !isThere(); turns++) await new Promise((resolve) => setTimeout(resolve, 5));
    assert.ok(isThere());
  }

  it("knows everything about a server, from one request for each part", async () => {
    cloud.requests.clear();
    const session = open(idOf("web-01"));
    assert.equal(session.overview.status, "loading");
    await session.load({ anew: false });
    const { server, parts } = ready(session);
    assert.equal(server.name, "web-01.saltbush.example");
    assert.deepEqual(PART_NAMES.filter((name) => parts[name].status !== "ready"), []);
    assert.deepEqual(parts.firewall, { status: "ready", value: 4 });
    assert.ok(parts.records.status === "ready" && parts.records.value.some(({ name }) => name === "cloud.saltbush.example"));
    assert.ok(parts.network.status === "ready" && parts.network.value.vpcName === "Production" && parts.network.value.balancers.length === 1);
    for (const operation of ["GET /servers/{server_id}/threshold_alerts", "GET /servers/{server_id}/advanced_firewall_rules", "GET /servers/{server_id}/backups", "GET /servers/{server_id}/actions"]) assert.equal(asked(operation), 1, operation);
  });

  it("asks a server that counts as active whether it runs", async () => {
    const session = open(idOf("monitor"));
    await session.load({ anew: false });
    await until(() => ready(session).server.state === "off");
  });

  it("keeps the rest where a part fails, and loads that part again alone", async () => {
    cloud.faults.add({ operation: "GET /servers/{server_id}/backups", fault: { status: 403 } });
    const session = open(idOf("web-01"));
    await session.load({ anew: false });
    assert.equal(ready(session).parts.backups.status, "failed");
    assert.equal(ready(session).parts.alerts.status, "ready");
    cloud.faults.clear();
    cloud.requests.clear();
    await session.retry("backups");
    assert.equal(ready(session).parts.backups.status, "ready");
    assert.equal(cloud.requests.list().length, 1);
  });

  it("follows an action, and sees what it did", async () => {
    const session = open(idOf("staging"));
    await session.load({ anew: false });
    assert.equal(ready(session).server.state, "off");
    await account.startAction(idOf("staging"), { type: "power_on" });
    assert.equal(ready(session).server.state, "starting");
    await until(() => ready(session).server.state === "running");
    const { actions } = ready(session).parts;
    assert.ok(actions.status === "ready");
    assert.equal(actions.value[0]?.title, "Start");
    await until(() => {
      const newer = ready(session).parts.actions;
      return newer.status === "ready" && newer.value[0]?.standing === "completed";
    });
  });

  it("asks for nothing while nobody looks, and for what changed when somebody does", async () => {
    const session = open(idOf("web-01"));
    await session.load({ anew: false });
    await until(() => account.actions.running.every(({ action }) => action.resource_id !== idOf("web-01")));
    await session.setVisible(false);
    cloud.requests.clear();
    await account.servers.refreshOne(idOf("web-01"));
    assert.equal(asked("GET /servers/{server_id}/backups"), 0);
    await session.setVisible(true);
    assert.equal(asked("GET /servers/{server_id}/backups"), 1);
    await session.setVisible(true);
    assert.equal(asked("GET /servers/{server_id}/backups"), 1);
    now += 61_000;
    await session.setVisible(true);
    assert.equal(asked("GET /servers/{server_id}/backups"), 2);
  });

  it("is loaded anew by nothing that happens to other servers", async () => {
    const session = open(idOf("web-01"));
    await session.load({ anew: false });
    cloud.requests.clear();
    await account.servers.refreshOne(idOf("web-02"));
    await account.servers.refresh();
    assert.equal(asked("GET /servers/{server_id}/backups"), 0);
  });

  it("says that a server is gone, and that what is shown may be old", async () => {
    const session = open(idOf("web-01"));
    await session.load({ anew: false });
    cloud.faults.add({ operation: "GET /servers/{server_id}", fault: { status: 403 } });
    await session.load({ anew: true });
    assert.ok(ready(session).staleReason);
    cloud.faults.clear();
    cloud.faults.add({ operation: "GET /servers/{server_id}", fault: { status: 404 } });
    await session.load({ anew: true });
    assert.deepEqual({ ...session.overview, message: "" }, { status: "failed", reason: "gone", message: "" });
    cloud.faults.clear();
    await session.load({ anew: true });
    assert.equal(ready(session).staleReason, null);
  });

  it("forgets what it knew when the account is left, and comes back with it", async () => {
    const session = open(idOf("web-01"));
    await session.load({ anew: false });
    isSignedIn = false;
    await session.accountChanged();
    assert.deepEqual({ ...session.overview, message: "" }, { status: "failed", reason: "signedOut", message: "" });
    isSignedIn = true;
    await session.accountChanged();
    assert.equal(ready(session).parts.backups.status, "ready");
    assert.ok(changes > 0);
  });
});
