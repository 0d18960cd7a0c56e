import assert from "node:assert/strict";
import { contractDocument } from "../../../contract/document";
import { ApiError } from "../../../src/api/apiError";
import { createMammothApi, type MammothApi } from "../../../src/api/mammothApi";
import type { CallRequest } from "../../../src/api/caller";
import { Caller } from "../../../src/api/caller";
import { readOperations } from "../../../simulator/contract";
import { createSimulatedCloud, type SimulatedCloud } from "../../../simulator/simulatedCloud";

const token = "canary-7f3a";

describe("The API client", () => {
  let cloud: SimulatedCloud;
  let api: MammothApi;
  const pauses: number[] = [];

  before(async () => {
    cloud = await createSimulatedCloud({ token, seed: "fleet:450" });
    api = client();
  });
  beforeEach(() => {
    cloud.requests.clear();
    cloud.faults.clear();
    pauses.length = 0;
  });
  after(() => cloud.close());

  const client = (more: Partial<Parameters<typeof createMammothApi>[0]> = {}): MammothApi =>
    createMammothApi({
      baseUrl: () => cloud.url,
      getToken: () => Promise.resolve(token),
      random: () => 0.5,
      pause: (ms) => {
        pauses.push(ms);
        return Promise.resolve();
      },
      ...more,
    });
  const failure = async (work: Promise<unknown>): Promise<ApiError> => {
    const error: unknown = await work.then(() => assert.fail("it should have failed"), (reason: unknown) => reason);
    assert.ok(error instanceof ApiError, String(error));
    assert.doesNotMatch(`${error.stack ?? ""}${JSON.stringify(error)}`, /canary/);
    return error;
  };

  it("has a method for every operation of the contract", async () => {
    const asked: string[] = [];
    const original = Object.getOwnPropertyDescriptor(Caller.prototype, "call");
    assert.ok(original);
    Caller.prototype.call = (request: CallRequest) => {
      asked.push(request.operation);
      return Promise.reject(new ApiError({ kind: "network", operation: request.operation, outcome: "not-sent" }));
    };
    try {
      for (const [name, noun] of Object.entries(client())) {
        if (name === "clock") continue;
        for (const method of Object.values<(...args: never[]) => unknown>(noun)) await assert.rejects(Promise.resolve(Reflect.apply(method, undefined, [1, 2, {}])));
      }
    } finally {
      Object.defineProperty(Caller.prototype, "call", original);
    }
    assert.deepEqual([...new Set(asked)].sort(), readOperations(contractDocument).map((operation) => operation.name).sort());
  });

  it("takes envelopes off", async () => {
    assert.match((await api.account.get()).email, /@/);
    assert.ok((await api.domains.listNameservers()).length > 1);
  });

  it("gives whole lists: 200 a page, the other pages side by side", async () => {
    const servers = await api.servers.list();
    assert.equal(servers.length, 450);
    assert.equal(new Set(servers.map(({ id }) => id)).size, 450);
    assert.deepEqual(cloud.requests.list().map(({ url }) => url), ["/v2/servers?page=1&per_page=200", "/v2/servers?page=2&per_page=200", "/v2/servers?page=3&per_page=200"]);
  });

  it("fails a list when one of its pages fails", async () => {
    cloud.faults.add({ operation: "GET /servers", probability: 0.8, fault: { status: 500 } });
    assert.equal((await failure(api.servers.list())).kind, "server");
  });

  it("asks once for those who ask the same at the same time, and again later", async () => {
    const [one, other] = await Promise.all([api.account.get(), api.account.get()]);
    assert.equal(one, other);
    assert.equal(cloud.requests.count("GET /account"), 1);
    await api.account.get();
    assert.equal(cloud.requests.count("GET /account"), 2);
  });

  it("does not let one who leaves take the answer from the others", async () => {
    cloud.faults.add({ operation: "GET /account", next: 1, fault: { delayMs: 50 } });
    const stop = new AbortController();
    const [left, stayed] = [api.account.get({ signal: stop.signal }), api.account.get()];
    stop.abort();
    assert.equal((await failure(left)).kind, "cancelled");
    assert.match((await stayed).email, /@/);
  });

  it("keeps its connection", async () => {
    for (let i = 0; i < 20; i++) await api.account.get();
    assert.equal(new Set(cloud.requests.list().map(({ connection }) => connection)).size, 1);
  });

  it("encodes names in paths, so that none becomes another path", async () => {
    const error = await failure(api.domains.get("../account"));
    assert.equal(error.kind, "not-found");
    assert.equal(cloud.requests.list()[0]?.url, "/v2/domains/..%2Faccount");
  });

  it("says what was refused, field by field", async () => {
    const error = await failure(api.domains.create({ name: "no name" }));
    assert.deepEqual([error.kind, error.status, error.outcome], ["invalid", 400, "refused"]);
    assert.ok(error.fieldErrors["name"]?.[0]);
  });

  it("knows an empty 401", async () => {
    const error = await failure(client({ getToken: () => Promise.resolve("canary-wrong") }).account.get());
    assert.deepEqual([error.kind, error.status], ["unauthorized", 401]);
    assert.equal((await failure(client({ getToken: () => Promise.resolve(undefined) }).account.get())).outcome, "not-sent");
  });

  it("tells an action that was started from one that the answer does not name", async () => {
    const [server] = await api.servers.list();
    assert.ok(server);
    cloud.faults.add({ operation: "POST /servers/{server_id}/actions", next: 1, fault: { bodiless: true } });
    assert.equal(await api.servers.performAction(server.id, { type: "ping" }), undefined);
    assert.equal((await api.servers.performAction(server.id, { type: "ping" }))?.type, "ping");
  });

  it("tells a server that was built without user data from an answer that is broken", async () => {
    const small = await createSimulatedCloud({ token, seed: "small" });
    try {
      const own = createMammothApi({ baseUrl: () => small.url, getToken: () => Promise.resolve(token) });
      const found = await Promise.all((await own.servers.list()).map(({ id }) => own.servers.getUserData(id)));
      assert.ok(found.includes(null) && found.some((one) => typeof one === "string"));
    } finally {
      await small.close();
    }
  });

  describe("repeats", () => {
    for (const fault of [{ status: 500 }, { status: 502 }, { status: 503 }, { status: 504 }, { status: 429 }, { reset: "before-answer" }, { reset: "before-body" }, { reset: "mid-body" }, { body: "html" }, { body: "truncated" }, { body: "empty" }, { body: "invalid-json" }] as const) {
      it(`reading after ${JSON.stringify(fault)}, twice at most`, async () => {
        cloud.faults.add({ operation: "GET /account", next: 2, fault });
        assert.match((await api.account.get()).email, /@/);
        cloud.faults.add({ operation: "GET /account", next: 3, fault });
        await failure(api.account.get());
        assert.equal(cloud.requests.count("GET /account"), 6);
      });

      it(`a change after ${JSON.stringify(fault)}: ${"status" in fault && fault.status === 429 ? "yes, nothing was done" : "never"}`, async () => {
        const create = "POST /account/keys";
        cloud.faults.add({ operation: create, next: 1, fault });
        const key = { name: "one", public_key: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIB8Ht8Z3j6yDWPBHQtOp/R9rjWvfMYo3MSA/K6q8D86r" };
        const outcome = await api.keys.create(key).then((created) => created, (error: unknown) => error);
        if ("status" in fault && fault.status === 429) {
          assert.equal(cloud.requests.count(create), 2);
          assert.ok(!(outcome instanceof ApiError));
        } else {
          assert.ok(outcome instanceof ApiError);
          assert.deepEqual([outcome.outcome, cloud.requests.count(create)], ["unknown", 1]);
        }
        for (const { id } of await api.keys.list()) await api.keys.delete(id);
      });
    }

    it("after the time that the API asks for, unless that is long", async () => {
      cloud.faults.add({ operation: "GET /account", next: 1, fault: { status: 429, retryAfter: 7 } });
      await api.account.get();
      assert.deepEqual(pauses, [7000]);
      cloud.faults.add({ operation: "GET /account", next: 1, fault: { status: 429, retryAfter: 3600 } });
      assert.equal((await failure(api.account.get())).retryAfterMs, 3_600_000);
    });
  });

  it("gives up at its deadline, whatever drips", async () => {
    cloud.faults.add({ operation: "GET /account", fault: { delayMs: 5000 } });
    const error = await failure(client({ deadlineMs: 30 }).account.get());
    assert.deepEqual([error.kind, error.outcome], ["timeout", "unknown"]);
  });

  it("tells the time by the API's clock", async () => {
    cloud.faults.add({ operation: "GET /account", fault: { clockSkewMs: 86_400_000 } });
    const skewed = client();
    await skewed.account.get();
    const ahead = skewed.clock.serverNowMs() - Date.now();
    assert.ok(ahead > 86_390_000 && ahead < 86_410_000, String(ahead));
  });

  it("knows that a refused connection did nothing", async () => {
    const closed = await createSimulatedCloud({ seed: "fleet:1" });
    await closed.close();
    const error = await failure(client({ baseUrl: () => closed.url }).account.get());
    assert.deepEqual([error.kind, error.outcome], ["network", "not-sent"]);
  });

  it("goes where it was told at the time of each call", async () => {
    const other = await createSimulatedCloud({ token, seed: "fleet:2" });
    try {
      let url = cloud.url;
      const moving = client({ baseUrl: () => url });
      assert.equal((await moving.servers.list()).length, 450);
      url = other.url;
      assert.equal((await moving.servers.list()).length, 2);
    } finally {
      await other.close();
    }
  });
});
