import assert from "node:assert/strict";
import { CloudUnderTest } from "./cloudUnderTest";

describe("A snapshot of the simulated cloud", () => {
  const started: CloudUnderTest[] = [];
  const start = async (options: Parameters<typeof CloudUnderTest.start>[0] = {}): Promise<CloudUnderTest> => {
    const one = await CloudUnderTest.start(options);
    started.push(one);
    return one;
  };
  afterEach(async () => {
    await Promise.all(started.splice(0).map((one) => one.close()));
  });

  it("brings everything back, through JSON", async () => {
    const first = await start();
    first.cloud.clock.advance(10_000);
    await first.ask("DomainRecordResponse", "POST", "/domains/saltbush.example/records", { type: "A", name: "kept", data: "192.0.2.1" });
    await first.tell("DELETE", "/domains/kelpandco.example");
    const second = await start({ state: JSON.parse(JSON.stringify(first.cloud.snapshot())) });
    assert.equal((await second.get("DomainRecordsResponse", "/domains/saltbush.example/records?name=kept")).meta.total, 1);
    await second.refusal(404, "GET", "/domains/kelpandco.example");
    const state = (snapshot: unknown) => JSON.stringify(snapshot).replace(/"aheadMs":[-\d]+/, "");
    assert.equal(state(second.cloud.snapshot()), state(first.cloud.snapshot()));
  });

  it("does not change when the cloud does", async () => {
    const first = await start();
    const before = first.cloud.snapshot();
    const text = JSON.stringify(before);
    await first.tell("DELETE", "/domains/kelpandco.example");
    assert.equal(JSON.stringify(before), text);
  });

  it("lets actions go on that ran, and ask again what they asked", async () => {
    const first = await start();
    const running = await first.act(480_001, { type: "power_off" });
    const { id: erp } = await first.serverNamed("erp");
    const second = await start({ state: first.cloud.snapshot() });
    assert.equal((await second.action(running.id)).status, "in-progress");
    second.cloud.clock.advance(8000);
    assert.equal((await second.action(running.id)).status, "completed");
    assert.equal((await second.server(480_001)).status, "off");
    const asking = await second.complete(erp, { type: "shutdown" });
    const third = await start({ state: second.cloud.snapshot() });
    assert.ok((await third.action(asking.id)).user_interaction_required);
    await third.tell("POST", `/actions/${asking.id}/proceed`, { proceed: true });
    third.cloud.clock.advance(8000);
    assert.equal((await third.server(erp)).status, "off");
  });

  it("keeps the time that was moved", async () => {
    const first = await start();
    first.cloud.clock.advance(40 * 86_400_000);
    const second = await start({ state: first.cloud.snapshot() });
    assert.ok(second.cloud.clock.now() >= first.cloud.clock.now() - 1);
  });

  it("of another version is not used: the seed is", async () => {
    for (const state of [null, 5, {}, { version: 99 }, { version: 1, aheadMs: 0, state: {} }]) {
      const one = await start({ state });
      assert.equal((await one.get("ServersResponse", "/servers")).meta.total, 12);
    }
  });

  it("is due after every change, also one that only time brought, and after no other request", async () => {
    let changes = 0;
    const one = await start({ onDidChange: () => changes++ });
    const during = async (work: () => Promise<unknown>): Promise<number> => {
      const before = changes;
      await work();
      return changes - before;
    };
    assert.equal(await during(() => one.get("ServersResponse", "/servers")), 0);
    assert.equal(await during(() => one.tell("DELETE", "/domains/kelpandco.example")), 1);
    assert.equal(await during(() => one.fieldErrors("POST", "/domains", { name: "saltbush.example" })), 0);
    one.cloud.clock.advance(10_000);
    assert.equal(await during(() => one.get("ServersResponse", "/servers")), 1, "a backup of the seed was completed");
  });
});

describe("The seed fleet:N", () => {
  it("has N servers, the same ones every time, and other than those of another N", async () => {
    const names = async (seed: "fleet:60" | "fleet:61"): Promise<string[]> => {
      const one = await CloudUnderTest.start({ seed });
      try {
        const { servers, meta } = await one.get("ServersResponse", "/servers?per_page=200");
        assert.equal(meta.total, servers.length);
        return servers.map((server) => `${server.name} ${server.size_slug} ${server.status}`);
      } finally {
        await one.close();
      }
    };
    const sixty = await names("fleet:60");
    assert.equal(sixty.length, 60);
    assert.deepEqual(await names("fleet:60"), sixty);
    assert.equal((await names("fleet:61")).length, 61);
  });

  it("of 20,000 is there within 3 s, and lists a page of 200 within a fraction of that", async () => {
    const started = performance.now();
    const one = await CloudUnderTest.start({ seed: "fleet:20000" });
    try {
      const startMs = performance.now() - started;
      assert.ok(startMs < 3000, `${startMs} ms`);
      const times: number[] = [];
      for (let page = 1; page <= 12; page++) {
        const asked = performance.now();
        const text = await (await one.request("GET", `/servers?per_page=200&page=${page * 8}`)).text();
        times.push(performance.now() - asked);
        assert.ok(text.length > 100_000);
      }
      times.sort((a, b) => a - b);
      assert.ok((times[3] ?? Infinity) < 45, `a good page took ${times[3] ?? 0} ms`);
    } finally {
      await one.close();
    }
  });
});
