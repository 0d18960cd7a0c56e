import assert from "node:assert/strict";
import { createMammothApi, type MammothApi } from "../../../src/api/mammothApi";
import { parseZone } from "../../../src/dns/parser";
import { planZone } from "../../../src/dns/plan";
import { renderZone } from "../../../src/dns/render";
import { applyZone, type ApplyResult } from "../../../src/documents/zoneApplier";
import { undoneRecords } from "../../../src/documents/undoneRecords";
import type { DomainRecord } from "../../../src/model/contract";
import type { Fault } from "../../../simulator/faults";
import { createSimulatedCloud, type SimulatedCloud } from "../../../simulator/simulatedCloud";

const domainName = "kelpandco.example";
const create = "POST /domains/{domain_name}/records";
const update = "PUT /domains/{domain_name}/records/{record_id}";
const remove = "DELETE /domains/{domain_name}/records/{record_id}";

/** What the edit below makes of the zone: one record changed, one added, one deleted. */
const edited = ["orders A 203.0.113.99", "added A 192.0.2.1"];

describe("Applying a plan to a zone", () => {
  let cloud: SimulatedCloud;
  let api: MammothApi["domains"];
  let before: readonly DomainRecord[];

  beforeEach(async () => {
    cloud = await createSimulatedCloud({ token: "t", seed: "small" });
    api = createMammothApi({ baseUrl: () => cloud.url, getToken: () => Promise.resolve("t"), pause: () => Promise.resolve() }).domains;
    before = await api.listRecords(domainName);
    cloud.requests.clear();
  });

  afterEach(() => cloud.close());

  const edit = (text: string): string => text.replace("203.0.113.11", "203.0.113.99").replace(/^voip .*\n/m, "").concat("added A 192.0.2.1\n");

  async function apply(change = edit): Promise<ApplyResult> {
    const document = parseZone(change(renderZone(before, { origin: domainName })), { origin: domainName });
    const { operations, stops } = planZone({ base: before, document });
    assert.deepEqual(stops, []);
    return applyZone(api, { domainName, operations, remote: before });
  }

  const shown = (records: readonly DomainRecord[]): string[] => records.filter(({ type }) => type !== "SOA").map(({ name, type, data }) => `${name} ${type} ${data ?? ""}`);

  /** The zone is what was meant: each change once, and nothing else touched. */
  async function assertDone({ failure, differences, skipped }: ApplyResult): Promise<void> {
    assert.deepEqual({ failure, differences, skipped }, { failure: undefined, differences: [], skipped: [] });
    const expected = shown(before).filter((line) => !line.startsWith("voip A") && !line.startsWith("orders A ")).concat(edited);
    assert.deepEqual(shown(await api.listRecords(domainName)).sort(), expected.sort());
  }

  it("sends one request for each change, and says what was done", async () => {
    const progress: number[] = [];
    const document = parseZone(edit(renderZone(before, { origin: domainName })), { origin: domainName });
    const { operations } = planZone({ base: before, document });
    const result = await applyZone(api, { domainName, operations, remote: before, onProgress: (done) => progress.push(done) });
    await assertDone(result);
    assert.deepEqual(progress, [1, 2, 3]);
    assert.deepEqual([create, update, remove].map((operation) => cloud.requests.count(operation)), [1, 1, 1]);
    assert.equal(result.applied.length, 3);
  });

  const unknownOutcomes: readonly (readonly [name: string, fault: Fault])[] = [
    ["504 after the work was done", { status: 504, afterWork: true }],
    ["504 before any work", { status: 504 }],
    ["500 after the work was done", { status: 500, afterWork: true }],
    ["a connection that is cut before the answer, the work done", { reset: "before-answer", afterWork: true }],
    ["a connection that is cut before the answer, nothing done", { reset: "before-answer" }],
    ["a connection that is cut in the middle of the answer", { reset: "mid-body" }],
    ["an answer that is no JSON", { body: "html" }],
    ["an answer that is cut off", { body: "truncated" }],
    ["429 with a time to wait", { status: 429, retryAfter: 1 }],
    ["success that did nothing", { lostWrite: true }],
  ];
  for (const operation of [create, update, remove]) {
    for (const [name, fault] of unknownOutcomes) {
      it(`makes each change once although ${operation.split(" ")[0] ?? ""} meets ${name}`, async () => {
        cloud.faults.add({ operation, next: 1, fault });
        await assertDone(await apply());
      });
    }
  }

  it("adopts what a lost answer made, and creates nothing twice", async () => {
    cloud.faults.add({ operation: create, next: 1, fault: { status: 504, afterWork: true } });
    await assertDone(await apply());
    assert.equal(cloud.requests.count(create), 1);
  });

  it("gives up after an outcome that was unknown twice, and says so", async () => {
    cloud.faults.add({ operation: create, fault: { status: 504 } });
    const { failure } = await apply();
    assert.equal(failure?.kind, "refused");
    assert.equal(cloud.requests.count(create), 2);
  });

  it("stops at what is refused: says what was applied, what was not, and what was not tried", async () => {
    cloud.faults.add({ operation: update, next: 1, fault: { status: 422 } });
    const { applied, failure, skipped, records } = await apply();
    assert.equal(failure?.operation.op, "update");
    assert.equal(applied.length + skipped.length, 2);
    assert.deepEqual(records, await api.listRecords(domainName));
  });

  it("does not overwrite what someone else changed right before", async () => {
    const orders = before.find(({ name, type }) => name === "orders" && type === "A");
    assert.ok(orders);
    const document = parseZone(edit(renderZone(before, { origin: domainName })), { origin: domainName });
    const { operations } = planZone({ base: before, document });
    await api.updateRecord(domainName, orders.id, { type: "A", name: "orders", data: "192.0.2.200", ttl: 3600 });
    const { failure } = await applyZone(api, { domainName, operations, remote: before });
    assert.equal(failure?.kind, "changed-meanwhile");
    assert.ok(shown(await api.listRecords(domainName)).includes("orders A 192.0.2.200"));
  });

  it("counts what is gone already as deleted", async () => {
    const voip = before.find(({ name, type }) => name === "voip" && type === "A");
    assert.ok(voip);
    const document = parseZone(edit(renderZone(before, { origin: domainName })), { origin: domainName });
    const { operations } = planZone({ base: before, document });
    await api.deleteRecord(domainName, voip.id);
    await assertDone(await applyZone(api, { domainName, operations, remote: before }));
  });

  it("sends a write that is lost again and again three times, and then says so", async () => {
    cloud.faults.add({ operation: update, fault: { lostWrite: true } });
    const { failure, differences } = await apply();
    assert.equal(failure, undefined);
    assert.deepEqual(differences.map(({ operation, onlyTtl }) => [operation.op, onlyTtl]), [["update", false]]);
    assert.equal(cloud.requests.count(update), 3);
  });

  it("says which TTL the API keeps when it ignores the one that was wished", async () => {
    cloud.faults.add({ operation: create, fault: { ignoreTtl: true } }, { operation: update, fault: { ignoreTtl: true } });
    const { differences } = await apply((text) => `${text}added 300 A 192.0.2.1\n`);
    assert.deepEqual(differences.map(({ onlyTtl, now }) => [onlyTtl, now?.ttl]), [[true, 3600]]);
  });

  it("says that the zone could not be read in the end", async () => {
    cloud.faults.add({ operation: "GET /domains/{domain_name}/records", fault: { status: 503 } });
    const { applied, records } = await apply();
    assert.equal(applied.length, 3);
    assert.equal(records, undefined);
  });

  it("can be taken back, and what others did since stays", async () => {
    const { applied } = await apply();
    await api.createRecord(domainName, { type: "A", name: "elsewhere", data: "192.0.2.9", ttl: 3600 });
    const now = await api.listRecords(domainName);
    const undone = undoneRecords(now, applied);
    const document = parseZone(renderZone(undone, { origin: domainName }), { origin: domainName });
    const { operations, stops } = planZone({ base: now, document });
    assert.deepEqual(stops, []);
    await applyZone(api, { domainName, operations, remote: now });
    const facts = (records: readonly DomainRecord[]): string[] => records.filter(({ type }) => type !== "SOA").map(({ name, type, data, ttl }) => `${name} ${ttl} ${type} ${data}`).sort();
    assert.deepEqual(facts(await api.listRecords(domainName)), [...facts(before), "elsewhere 3600 A 192.0.2.9"].sort());
  });

  it("tells of each request before it is sent", async () => {
    const told: string[] = [];
    const document = parseZone(edit(renderZone(before, { origin: domainName })), { origin: domainName });
    const { operations } = planZone({ base: before, document });
    const writes = (): number => cloud.requests.list().filter(({ method }) => method !== "GET").length;
    await applyZone(api, { domainName, operations, remote: before, onSending: ({ op }) => told.push(`${writes()} ${op}`), onProgress: (done) => told.push(`${writes()} done ${done}`) });
    assert.deepEqual(told.map((each) => each.split(" ")[0]), ["0", "1", "1", "2", "2", "3"]);
  });
});
