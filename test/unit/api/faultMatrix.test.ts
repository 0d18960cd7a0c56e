import assert from "node:assert/strict";
import { contractDocument } from "../../../contract/document";
import { ApiError } from "../../../src/api/apiError";
import { Caller } from "../../../src/api/caller";
import { createMammothApi } from "../../../src/api/mammothApi";
import type { Method } from "../../../src/api/transport";
import { readOperations, type Operation } from "../../../simulator/contract";
import type { Fault } from "../../../simulator/faults";
import { createSimulatedCloud, type SimulatedCloud } from "../../../simulator/simulatedCloud";

/** What a call comes to: "done", "refused", or the kind of its error with what has become of it; and how many requests it took. */
type Outcome = `${string} ×${number}`;

interface MatrixRow {
  readonly name: string;
  readonly fault: Fault;
  /** how many calls the fault hits; without it, all */
  readonly next?: number;
  readonly reading: Outcome;
  readonly writing: Outcome;
}

const unknown = (kind: string, times = 1): Outcome => `${kind}, unknown ×${times}`;
const rows: readonly MatrixRow[] = [
  { name: "500 once", fault: { status: 500 }, next: 1, reading: "done ×2", writing: unknown("server") },
  { name: "502 once", fault: { status: 502 }, next: 1, reading: "done ×2", writing: unknown("server") },
  { name: "503 twice", fault: { status: 503 }, next: 2, reading: "done ×3", writing: unknown("server") },
  { name: "504 after the work", fault: { status: 504, afterWork: true }, next: 1, reading: "done ×2", writing: unknown("server") },
  { name: "500 always", fault: { status: 500 }, reading: unknown("server", 3), writing: unknown("server") },
  { name: "429 once", fault: { status: 429 }, next: 1, reading: "done ×2", writing: "done ×2" },
  { name: "429, come back in a day", fault: { status: 429, retryAfter: 86_400 }, reading: "rate-limited, refused ×1", writing: "rate-limited, refused ×1" },
  { name: "401", fault: { status: 401 }, reading: "unauthorized, refused ×1", writing: "unauthorized, refused ×1" },
  { name: "403", fault: { status: 403 }, reading: "forbidden, refused ×1", writing: "forbidden, refused ×1" },
  { name: "cut before the answer", fault: { reset: "before-answer" }, next: 1, reading: "done ×2", writing: unknown("network") },
  { name: "cut after the headers", fault: { reset: "before-body", body: "other-envelope" }, next: 1, reading: "done ×2", writing: unknown("network") },
  { name: "cut in the body", fault: { reset: "mid-body", body: "other-envelope" }, next: 1, reading: "done ×2", writing: unknown("network") },
  { name: "empty 200", fault: { body: "empty" }, next: 1, reading: "done ×2", writing: unknown("malformed") },
  { name: "HTML in a 200", fault: { body: "html" }, next: 1, reading: "done ×2", writing: unknown("malformed") },
  { name: "no JSON in a 200", fault: { body: "invalid-json" }, next: 1, reading: "done ×2", writing: unknown("malformed") },
  { name: "truncated gzip", fault: { body: "truncated-gzip" }, next: 1, reading: "done ×2", writing: unknown("malformed") },
  { name: "redirect to another host", fault: { redirect: true }, reading: unknown("malformed"), writing: unknown("malformed") },
];

describe("Every operation meets every fault", () => {
  let cloud: SimulatedCloud;
  let names: Readonly<Record<string, string>>;
  const operations = readOperations(contractDocument);
  const seen = new Map<string, Map<string, number>>();

  before(async () => {
    cloud = await createSimulatedCloud({ token: "canary", seed: "small" });
    cloud.clock.freeze();
    names = await namesOf(cloud);
  });

  after(async () => {
    await cloud.close();
    process.stdout.write(`\n${table(seen)}\n`);
  });

  const caller = (): Caller => new Caller({ baseUrl: () => cloud.url, getToken: () => Promise.resolve("canary"), random: () => 0.5, pause: () => Promise.resolve() });

  async function outcomeOf(operation: Operation): Promise<Outcome> {
    const before = cloud.requests.list().length;
    // What changes something is aimed at what is not there: whether the work succeeds does not matter here.
    const fill = (name: string): string => (operation.method === "GET" ? names[name] ?? "" : "999999999");
    const url = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(fill(name)));
    const request = { method: operation.method as Method, operation: operation.name, url, ...(operation.body ? { body: {} } : {}) };
    let result: string;
    try {
      await caller().call(request);
      result = "done";
    } catch (error) {
      assert.ok(error instanceof ApiError, String(error));
      assert.doesNotMatch(`${error.stack ?? ""}${JSON.stringify(error)}`, /canary/);
      const answered = error.kind === "not-found" || error.kind === "invalid" || error.kind === "conflict";
      result = answered ? "done" : `${error.kind}, ${error.outcome}`;
    }
    return `${result} ×${cloud.requests.list().length - before}`;
  }

  for (const { name, fault, next, reading, writing } of rows) {
    it(name, async () => {
      for (const operation of operations) {
        cloud.faults.clear();
        cloud.faults.add({ operation: operation.name, fault, ...(next === undefined ? {} : { next }) });
        const outcome = await outcomeOf(operation);
        const group = operation.method === "GET" ? "reading" : operation.method;
        const counts = seen.get(name) ?? new Map<string, number>();
        counts.set(`${group}: ${outcome}`, (counts.get(`${group}: ${outcome}`) ?? 0) + 1);
        seen.set(name, counts);
        assert.equal(outcome, operation.method === "GET" ? reading : writing, `${operation.name} meets ${name}`);
      }
    }).timeout(20_000);
  }

  it("a bomb of zeros is not unpacked", async () => {
    cloud.faults.clear();
    cloud.faults.add({ operation: "GET /account", fault: { body: "zip-bomb" } });
    const account = operations.find(({ name }) => name === "GET /account");
    assert.ok(account);
    assert.equal(await outcomeOf(account), unknown("malformed", 3));
  });

  it("a drip feed ends at the deadline", async () => {
    cloud.faults.clear();
    cloud.faults.add({ operation: "GET /account", fault: { dripMs: 5 } });
    const slow = new Caller({ baseUrl: () => cloud.url, getToken: () => Promise.resolve("canary"), deadlineMs: 60 });
    await assert.rejects(slow.call({ method: "GET", operation: "GET /account", url: "/account" }), (error) => error instanceof ApiError && error.kind === "timeout");
  });

  it("another envelope is an error, never an empty list", async () => {
    cloud.faults.clear();
    cloud.faults.add({ operation: "GET /servers", fault: { body: "other-envelope" } });
    const api = createMammothApi({ baseUrl: () => cloud.url, getToken: () => Promise.resolve("canary"), pause: () => Promise.resolve() });
    await assert.rejects(api.servers.list(), (error) => error instanceof ApiError && error.kind === "malformed");
  });

  it("words and fields of tomorrow pass through", async () => {
    cloud.faults.clear();
    cloud.faults.add({ operation: "*", fault: { body: "strange" } });
    const api = createMammothApi({ baseUrl: () => cloud.url, getToken: () => Promise.resolve("canary"), pause: () => Promise.resolve() });
    const [server] = await api.servers.list();
    assert.equal(server?.status, "of-tomorrow");
    assert.ok("field_of_tomorrow" in server);
    assert.ok((await api.domains.list()).length > 0);
  });

  it("links to another host are not followed", async () => {
    const fleet = await createSimulatedCloud({ token: "canary", seed: "fleet:250" });
    try {
      fleet.faults.add({ operation: "*", fault: { body: "foreign-links" } });
      const api = createMammothApi({ baseUrl: () => fleet.url, getToken: () => Promise.resolve("canary") });
      assert.equal((await api.servers.list()).length, 250);
    } finally {
      await fleet.close();
    }
  });

  it("twenty calls at once that meet a 401 fail once each, and none is repeated", async () => {
    cloud.faults.clear();
    cloud.faults.add({ operation: "*", fault: { status: 401 } });
    cloud.requests.clear();
    const shared = caller();
    const calls = Array.from({ length: 20 }, (_, index) => shared.call({ method: "GET", operation: "GET /domains/{domain_name}", url: `/domains/d${index}.example` }));
    const ended = await Promise.allSettled(calls);
    assert.ok(ended.every((one) => one.status === "rejected" && one.reason instanceof ApiError && one.reason.kind === "unauthorized"));
    assert.equal(cloud.requests.list().length, 20);
  });

  it("cancelling closes the socket within 100 ms", async () => {
    cloud.faults.clear();
    cloud.faults.add({ operation: "GET /account", fault: { delayMs: 5000 } });
    const stop = new AbortController();
    const call = caller().call({ method: "GET", operation: "GET /account", url: "/account" }, stop.signal);
    const asked = performance.now();
    setImmediate(() => stop.abort());
    await assert.rejects(call, (error) => error instanceof ApiError && error.kind === "cancelled");
    assert.ok(performance.now() - asked < 100);
  });
});

/** Something of the seed for every name in a path. */
async function namesOf(cloud: SimulatedCloud): Promise<Readonly<Record<string, string>>> {
  const api = createMammothApi({ baseUrl: () => cloud.url, getToken: () => Promise.resolve("canary") });
  const [servers, domains, keys, invoices, balancers, vpcs, backups] = await Promise.all([
    api.servers.list(), api.domains.list(), api.keys.list(), api.billing.listInvoices(), api.loadBalancers.list(), api.vpcs.list(), api.images.list({ type: "backup" }),
  ]);
  const server = servers[0];
  const domain = domains[0];
  assert.ok(server && domain);
  const [actions, records] = await Promise.all([api.servers.listActions(server.id), api.domains.listRecords(domain.name)]);
  return {
    server_id: String(server.id), domain_name: domain.name, record_id: String(records[0]?.id), action_id: String(actions[0]?.id),
    image_id: String(backups[0]?.id), image_id_or_slug: "debian-13", operating_system_id_or_slug: "windows-2025", software_id: "501",
    key_id: String(keys[0]?.id), invoice_id: String(invoices[0]?.invoice_id), load_balancer_id: String(balancers[0]?.id), vpc_id: String(vpcs[0]?.id),
  };
}

/** The matrix for people: what each fault came to, with the number of operations. */
function table(seen: ReadonlyMap<string, ReadonlyMap<string, number>>): string {
  return [...seen].map(([fault, counts]) => `  ${fault.padEnd(26)} ${[...counts].map(([outcome, count]) => `${outcome} (${count})`).join("; ")}`).join("\n");
}
