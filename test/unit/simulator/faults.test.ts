import assert from "node:assert/strict";
import { Faults } from "../../../simulator/faults";
import { CloudUnderTest } from "./cloudUnderTest";

const records = "/domains/saltbush-lab.example/records";
const createRecord = "POST /domains/{domain_name}/records";
const record = { type: "A", name: "fault", data: "192.0.2.1", ttl: 60 };

describe("Faults of the simulated cloud", () => {
  let test: CloudUnderTest;
  const stored = async () => (await test.get("DomainRecordsResponse", `${records}?name=fault`)).domain_records;

  beforeEach(async () => {
    test = await CloudUnderTest.start();
  });
  afterEach(() => test.close());

  it("answer with a status in place of the work, for as many calls as was said", async () => {
    test.cloud.faults.add({ operation: createRecord, next: 2, fault: { status: 503, retryAfter: 7 } });
    for (let i = 0; i < 2; i++) {
      const response = await test.request("POST", records, record);
      assert.equal(response.status, 503);
      assert.equal(response.headers.get("retry-after"), "7");
      assert.match(response.headers.get("content-type") ?? "", /^application\/problem\+json/);
    }
    assert.deepEqual(await stored(), []);
    await test.ask("DomainRecordResponse", "POST", records, record);
  });

  it("can do the work and still answer 504", async () => {
    test.cloud.faults.add({ operation: createRecord, next: 1, fault: { status: 504, afterWork: true } });
    assert.equal((await test.request("POST", records, record)).status, 504);
    assert.equal((await stored()).length, 1);
  });

  it("can lose a write that was answered with success", async () => {
    test.cloud.faults.add({ operation: createRecord, next: 1, fault: { lostWrite: true } });
    const { domain_record } = await test.ask("DomainRecordResponse", "POST", records, record);
    assert.equal(domain_record.data, "192.0.2.1");
    assert.deepEqual(await stored(), []);
    await test.refusal(404, "GET", `${records}/${domain_record.id}`);
  });

  it("can lose an update, and a delete", async () => {
    const { domain_record } = await test.ask("DomainRecordResponse", "POST", records, record);
    test.cloud.faults.add({ operation: "*", next: 2, fault: { lostWrite: true } });
    await test.ask("DomainRecordResponse", "PUT", `${records}/${domain_record.id}`, { data: "192.0.2.2" });
    await test.tell("DELETE", `${records}/${domain_record.id}`);
    assert.deepEqual(await stored(), [domain_record]);
  });

  it("can ignore the TTL", async () => {
    test.cloud.faults.add({ operation: createRecord, fault: { ignoreTtl: true } });
    await test.ask("DomainRecordResponse", "POST", records, record);
    assert.equal((await stored())[0]?.ttl, 3600);
  });

  it("can start an action and answer 202 without a body", async () => {
    const { id } = await test.serverNamed("web-01");
    test.cloud.faults.add({ operation: "POST /servers/{server_id}/actions", next: 1, fault: { bodiless: true } });
    await test.tell("POST", `/servers/${id}/actions`, { type: "reboot" }, 202);
    const { actions } = await test.get("ActionsResponse", `/servers/${id}/actions?per_page=1`);
    assert.equal(actions[0]?.type, "reboot");
  });

  for (const reset of ["before-answer", "before-body", "mid-body"] as const) {
    it(`can cut the connection ${reset.replace("-", " the ")}`, async () => {
      test.cloud.faults.add({ operation: "GET /servers", next: 1, fault: { reset } });
      await assert.rejects(async () => (await test.request("GET", "/servers")).text());
      assert.equal((await test.request("GET", "/servers")).status, 200);
    });
  }

  for (const [body, expected] of [
    ["empty", /^$/],
    ["html", /^<!DOCTYPE html>/],
    ["invalid-json", /oops/],
    ["truncated", /^\{"meta":/],
  ] as const) {
    it(`can answer 200 with a body that is ${body}`, async () => {
      test.cloud.faults.add({ operation: "listServers", next: 1, fault: { body } });
      const response = await test.request("GET", "/servers");
      assert.equal(response.status, 200);
      const text = await response.text();
      assert.match(text, expected);
      assert.throws(() => JSON.parse(text));
    });
  }

  it("fall by chance in the same order on every run", () => {
    const run = (): boolean[] => {
      const faults = new Faults();
      faults.add({ operation: "*", probability: 0.5, fault: { status: 500 } });
      return Array.from({ length: 40 }, () => faults.take({ name: "GET /servers", id: undefined }).status === 500);
    };
    assert.deepEqual(run(), run());
    const hits = run().filter(Boolean).length;
    assert.ok(hits > 8 && hits < 32, `${hits} of 40`);
  });

  it("are switched on and off from outside, below /__simulator", async () => {
    const control = test.cloud.url.replace(/\/v2$/, "/__simulator/faults");
    const post = (body: unknown) => fetch(control, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
    assert.equal((await post({ operation: "GET /account", next: 1, fault: { status: 500 } })).status, 200);
    assert.equal((await test.request("GET", "/account")).status, 500);
    assert.equal((await test.request("GET", "/account")).status, 200);
    assert.equal((await post({ operation: "GET /account", fault: { status: 500 } })).status, 200);
    assert.equal((await fetch(control, { method: "DELETE" })).status, 204);
    assert.equal((await test.request("GET", "/account")).status, 200);
    for (const wrong of [{}, { operation: "x" }, { operation: "x", fault: { nonsense: true } }, { operation: "x", fault: { status: "500" } }, { operation: "x", next: 0, fault: {} }]) {
      assert.equal((await post(wrong)).status, 400, JSON.stringify(wrong));
    }
  });
});
