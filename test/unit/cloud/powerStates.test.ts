import assert from "node:assert/strict";
import { createMammothApi, type MammothApi } from "../../../src/api/mammothApi";
import { ActionTracker } from "../../../src/cloud/actionTracker";
import { PowerStates } from "../../../src/cloud/powerStates";
import type { Server } from "../../../src/model/contract";
import { createSimulatedCloud, type SimulatedCloud } from "../../../simulator/simulatedCloud";

describe("Whether a server runs", () => {
  let cloud: SimulatedCloud;
  let api: MammothApi;
  let actions: ActionTracker;
  let power: PowerStates;
  let now: number;
  let servers: readonly Server[];
  const asked = (): number => cloud.requests.count("POST /servers/{server_id}/actions");

  beforeEach(async () => {
    cloud = await createSimulatedCloud({ token: "t", seed: "small" });
    cloud.clock.freeze();
    now = 0;
    api = createMammothApi({ baseUrl: () => cloud.url, getToken: () => Promise.resolve("t"), pause: () => Promise.resolve() });
    // Every wait ends at once, and takes as long as an action does.
    actions = new ActionTracker({
      api,
      onError: (error) => assert.fail(String(error)),
      clock: {
        now: () => now,
        after: (_ms, work) => {
          cloud.clock.advance(10_000);
          const timer = setImmediate(work);
          return () => clearImmediate(timer);
        },
      },
    });
    power = new PowerStates({ api, actions, now: () => now });
    servers = await api.servers.list();
    cloud.requests.clear();
  });

  afterEach(async () => {
    power.dispose();
    actions.dispose();
    await cloud.close();
  });

  const named = (start: string): Server => servers.find(({ name }) => name.startsWith(start)) ?? assert.fail(`there is no ${start}`);

  it("is not asked before somebody needs to know", () => {
    assert.equal(power.get(named("web-01").id), undefined);
    assert.equal(asked(), 0);
  });

  it("is asked once for all who ask, and known for a minute", async () => {
    const { id } = named("web-01");
    assert.deepEqual(await Promise.all([power.ask(id), power.ask(id)]), ["on", "on"]);
    await power.ask(id);
    assert.equal(asked(), 1);
    now += 61_000;
    assert.equal(power.get(id), undefined);
    await power.ask(id);
    assert.equal(asked(), 2);
  });

  it("is told from its status: a server that was halted from inside is off, though it is “active”", async () => {
    const server = named("web-01");
    const { browser } = await api.servers.getConsole(server.id);
    await fetch(browser, { method: "POST", headers: { "content-type": "application/json" }, body: '{"power":"halt"}' });
    assert.equal((await api.servers.get(server.id)).status, "active");
    assert.equal(await power.ask(server.id), "off");
  });

  it("is known after it was switched, without a question", async () => {
    const server = named("staging");
    const changes: number[] = [];
    power.onDidChange((id) => changes.push(id));
    const started = await api.servers.performAction(server.id, { type: "power_on" });
    assert.ok(started);
    await actions.whenSettled(started);
    assert.equal(power.get(server.id), "on");
    assert.deepEqual(changes, [server.id]);
    assert.equal(asked(), 1);
  });

  it("is not known of a server that cannot be asked", async () => {
    const server = named("web-01");
    cloud.faults.add({ operation: "POST /servers/{server_id}/actions", next: 1, fault: { status: 400 } });
    assert.equal(await power.ask(server.id), undefined);
  });
});
