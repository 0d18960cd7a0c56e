import assert from "node:assert/strict";
import { createMammothApi, type MammothApi } from "../../../src/api/mammothApi";
import { ActionTracker, standingOf, type TrackerClock } from "../../../src/cloud/actionTracker";
import type { Action, Server } from "../../../src/model/contract";
import { createSimulatedCloud, type SimulatedCloud } from "../../../simulator/simulatedCloud";

/** A clock that the test moves; what falls due is done one after the other. */
class ManualClock implements TrackerClock {
  private nowMs = 0;
  readonly waits: { readonly at: number; readonly work: () => void }[] = [];

  now(): number {
    return this.nowMs;
  }

  after(ms: number, work: () => void): () => void {
    const wait = { at: this.nowMs + ms, work };
    this.waits.push(wait);
    return () => {
      const at = this.waits.indexOf(wait);
      if (at >= 0) this.waits.splice(at, 1);
    };
  }

  /** Lets the next wait end. @returns how long it was */
  step(): number {
    const wait = this.waits.shift();
    assert.ok(wait, "something waits");
    const ms = wait.at - this.nowMs;
    this.nowMs = wait.at;
    wait.work();
    return ms;
  }
}

describe("The action tracker", () => {
  let cloud: SimulatedCloud;
  let api: MammothApi;
  let clock: ManualClock;
  let tracker: ActionTracker;
  let server: Server;
  let errors: unknown[];

  beforeEach(async () => {
    cloud = await createSimulatedCloud({ token: "t", seed: "small" });
    cloud.clock.freeze();
    api = createMammothApi({ baseUrl: () => cloud.url, getToken: () => Promise.resolve("t"), pause: () => Promise.resolve() });
    clock = new ManualClock();
    errors = [];
    tracker = new ActionTracker({ api, clock, onError: (error) => errors.push(error) });
    const running = (await api.servers.list()).find(({ status, name }) => status === "active" && name.startsWith("web-01"));
    assert.ok(running);
    server = running;
    cloud.requests.clear();
  });
  afterEach(async () => {
    tracker.dispose();
    await cloud.close();
  });

  const start = async (body: Parameters<MammothApi["servers"]["performAction"]>[1]): Promise<Action> => {
    const action = await api.servers.performAction(server.id, body);
    assert.ok(action);
    return action;
  };
  /** Until the poller has asked, and waits again or has nothing to wait for. */
  const poll = async (): Promise<void> => {
    clock.step();
    while (clock.waits.length === 0 && tracker.running.length > 0) await new Promise((resolve) => setImmediate(resolve));
  };

  it("asks nothing while nothing runs", () => {
    assert.equal(clock.waits.length, 0);
    assert.equal(cloud.requests.list().length, 0);
  });

  it("follows an action to its end, and is quiet then", async () => {
    const settled = tracker.whenSettled(await start({ type: "reboot" }));
    assert.equal(tracker.runningOn("server", server.id).length, 1);
    cloud.clock.advance(60_000);
    await poll();
    assert.equal(standingOf(await settled), "completed");
    assert.equal(tracker.running.length, 0);
    assert.equal(clock.waits.length, 0);
  });

  it("asks often at first and less and less: a quarter of the age, from 1 s to 10 s", async () => {
    tracker.track(await start({ type: "reboot" }));
    const waits: number[] = [];
    for (let i = 0; i < 22; i++) {
      waits.push(clock.step());
      while (clock.waits.length === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    assert.deepEqual(waits.slice(0, 4), [1000, 1000, 1000, 1000]);
    assert.ok(waits.every((wait, index) => index === 0 || wait >= (waits[index - 1] ?? 0)));
    assert.equal(waits.at(-1), 10_000);
  });

  it("reports progress on the way", async () => {
    const seen: number[] = [];
    const settled = tracker.whenSettled(await start({ type: "reboot" }), { onProgress: ({ progress }) => seen.push(progress.percent_complete) });
    for (let i = 0; i < 40 && tracker.running.length > 0; i++) {
      cloud.clock.advance(200);
      await poll();
    }
    await settled;
    assert.ok(seen.length > 1);
    assert.deepEqual(seen, [...seen].sort((one, other) => one - other));
  });

  it("asks for many in one list", async () => {
    await tracker.discover();
    const servers = (await api.servers.list()).filter(({ id, status }) => status === "active" && tracker.runningOn("server", id).length === 0).slice(0, 5);
    for (const one of servers) {
      const action = await api.servers.performAction(one.id, { type: "ping" });
      if (action) tracker.track(action);
    }
    assert.ok(tracker.running.length > 2);
    cloud.requests.clear();
    await poll();
    assert.deepEqual(cloud.requests.list().map(({ operation }) => operation), ["GET /actions"]);
  });

  it("goes on after a failure to ask", async () => {
    const settled = tracker.whenSettled(await start({ type: "reboot" }));
    cloud.faults.add({ operation: "GET /actions/{action_id}", next: 3, fault: { status: 500 } });
    await poll();
    assert.equal(errors.length, 1);
    cloud.clock.advance(60_000);
    await poll();
    assert.equal((await settled).status, "completed");
  });

  it("settles when an action asks something, and keeps following it", async () => {
    const stubborn = (await api.servers.list()).find(({ name }) => name.startsWith("erp"));
    assert.ok(stubborn);
    const action = await api.servers.performAction(stubborn.id, { type: "shutdown" });
    assert.ok(action);
    const settled = tracker.whenSettled(action);
    cloud.clock.advance(600_000);
    await poll();
    assert.equal(standingOf(await settled), "asks");
    assert.equal(tracker.running.length, 1);
  });

  it("follows closely again what was answered", async () => {
    const erp = (await api.servers.list()).find(({ name }) => name.startsWith("erp"));
    assert.ok(erp);
    const action = await api.servers.performAction(erp.id, { type: "shutdown" });
    assert.ok(action);
    const settled = tracker.whenSettled(action);
    cloud.clock.advance(3_600_000);
    await poll();
    assert.equal(standingOf(await settled), "asks");
    await api.actions.proceed(action.id, { proceed: true });
    const ended = tracker.whenSettled(await api.actions.get(action.id));
    cloud.clock.advance(60_000);
    assert.equal(clock.waits.length, 1);
    assert.equal(clock.step(), 1000);
    assert.equal(standingOf(await ended), "completed");
  });

  it("finds what runs already, and what was started without being named", async () => {
    await start({ type: "reboot" });
    await tracker.discover();
    assert.equal(tracker.runningOn("server", server.id)[0]?.type, "reboot");
    const newest = Math.max(...tracker.running.map(({ action }) => action.id));
    cloud.faults.add({ operation: "POST /servers/{server_id}/actions", next: 1, fault: { bodiless: true } });
    assert.equal(await api.servers.performAction(server.id, { type: "ping" }), undefined);
    assert.equal((await tracker.findStarted(server.id, "ping", newest))?.type, "ping");
  });

  it("lets go of one who stops waiting; the action goes on", async () => {
    const stop = new AbortController();
    const settled = tracker.whenSettled(await start({ type: "reboot" }), { signal: stop.signal });
    stop.abort();
    await assert.rejects(settled);
    assert.equal(tracker.running.length, 1);
  });

  it("leaves nothing behind when it is disposed", async () => {
    tracker.track(await start({ type: "reboot" }));
    tracker.dispose();
    assert.equal(clock.waits.length, 0);
  });
});
