import assert from "node:assert/strict";
import { createMammothApi, type MammothApi } from "../../../src/api/mammothApi";
import { ApiError } from "../../../src/api/apiError";
import { ActionTracker } from "../../../src/cloud/actionTracker";
import { OutcomeUnknownError } from "../../../src/cloud/createOnce";
import { Creations } from "../../../src/cloud/creations";
import { startServerAction } from "../../../src/cloud/startServerAction";
import type { Server } from "../../../src/model/contract";
import type { Fault } from "../../../simulator/faults";
import { createSimulatedCloud, type SimulatedCloud } from "../../../simulator/simulatedCloud";

interface Creating {
  readonly what: string;
  readonly operation: string;
  /** @returns the id of what was created */
  readonly create: (creations: Creations) => Promise<string | number>;
  /** how many there are */
  readonly count: (api: MammothApi) => Promise<number>;
}

const key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIB8Ht8Z3j6yDWPBHQtOp/R9rjWvfMYo3MSA/K6q8D86r me@here";
const kinds: readonly Creating[] = [
  { what: "a server", operation: "POST /servers", create: async (creations) => (await creations.server({ name: "once.example", region: "syd", size: "std-min", image: "debian-13" })).server.id, count: async (api) => (await api.servers.list()).length },
  { what: "a VPC", operation: "POST /vpcs", create: async (creations) => (await creations.vpc({ name: "once" })).id, count: async (api) => (await api.vpcs.list()).length },
  { what: "a load balancer", operation: "POST /load_balancers", create: async (creations) => (await creations.loadBalancer({ name: "once.example", region: "syd" })).load_balancer.id, count: async (api) => (await api.loadBalancers.list()).length },
  { what: "a domain", operation: "POST /domains", create: async (creations) => (await creations.domain({ name: "once.example" })).name, count: async (api) => (await api.domains.list()).length },
  { what: "an SSH key", operation: "POST /account/keys", create: async (creations) => (await creations.key({ name: "once", public_key: key })).id, count: async (api) => (await api.keys.list()).length },
  {
    what: "an uploaded backup", operation: "POST /servers/{server_id}/backups",
    create: async (creations) => (await creations.upload(480_003, { url: "https://images.example/disk.img", backup_type: "temporary", replacement_strategy: "oldest" })).id,
    count: async (api) => (await api.servers.listActions(480_003)).length,
  },
];
const lostAnswers: readonly (readonly [name: string, fault: Fault])[] = [
  ["504 after the work", { status: 504, afterWork: true }],
  ["500 after the work", { status: 500, afterWork: true }],
  ["a cut connection after the work", { reset: "before-answer" }],
  ["a damaged answer", { body: "truncated" }],
  ["HTML", { body: "html" }],
];

describe("Creating never doubles", () => {
  let cloud: SimulatedCloud;
  let api: MammothApi;
  let pauses: number[];

  beforeEach(async () => {
    cloud = await createSimulatedCloud({ token: "t", seed: "small" });
    cloud.clock.freeze();
    api = createMammothApi({ baseUrl: () => cloud.url, getToken: () => Promise.resolve("t"), pause: () => Promise.resolve() });
    pauses = [];
  });

  afterEach(() => cloud.close());

  const creations = (): Creations => new Creations(api, (ms) => Promise.resolve(void pauses.push(ms)));

  for (const { what, operation, create, count } of kinds) {
    for (const [name, fault] of lostAnswers) {
      it(`${what} whose answer is lost to ${name} is found and taken`, async () => {
        const before = await count(api);
        cloud.faults.add({ operation, next: 1, fault });
        const id = await create(creations());
        assert.ok(id);
        assert.equal(await count(api), before + 1);
        assert.equal(cloud.requests.count(operation), 1);
      });
    }

    it(`${what} that was not created after all is not sent again: a person decides`, async () => {
      const before = await count(api);
      cloud.faults.add({ operation, next: 1, fault: { status: 504 } });
      await assert.rejects(create(creations()), OutcomeUnknownError);
      assert.equal(await count(api), before);
      assert.equal(cloud.requests.count(operation), 1);
      assert.deepEqual(pauses, [2000, 5000]);
    });

    it(`${what} is refused as it is refused`, async () => {
      cloud.faults.add({ operation, next: 1, fault: { status: 400 } });
      await assert.rejects(create(creations()), (error) => error instanceof ApiError && error.kind === "invalid");
    });
  }

  it("does not take for its own what was there before", async () => {
    await creations().vpc({ name: "twin" });
    cloud.faults.add({ operation: "POST /vpcs", next: 1, fault: { status: 504 } });
    await assert.rejects(creations().vpc({ name: "twin" }), OutcomeUnknownError);
  });
});

describe("Starting an action on a server", () => {
  let cloud: SimulatedCloud;
  let api: MammothApi;
  let actions: ActionTracker;
  let server: Server;
  const operation = "POST /servers/{server_id}/actions";

  beforeEach(async () => {
    cloud = await createSimulatedCloud({ token: "t", seed: "small" });
    cloud.clock.freeze();
    api = createMammothApi({ baseUrl: () => cloud.url, getToken: () => Promise.resolve("t"), pause: () => Promise.resolve() });
    actions = new ActionTracker({ api, onError: () => undefined, clock: { now: () => 0, after: () => () => undefined } });
    const found = (await api.servers.list()).find(({ name }) => name.startsWith("web-01"));
    assert.ok(found);
    server = found;
  });

  afterEach(async () => {
    actions.dispose();
    await cloud.close();
  });

  const start = () => startServerAction({ api, actions, serverId: server.id, body: { type: "reboot" } });
  const reboots = async (): Promise<number> => (await api.servers.listActions(server.id)).filter(({ type }) => type === "reboot").length;

  for (const [name, fault] of [...lostAnswers, ["202 without a body", { bodiless: true }] as const]) {
    it(`finds it after ${name}, and sends it once`, async () => {
      const before = await reboots();
      cloud.faults.add({ operation, next: 1, fault });
      const started = await start();
      assert.equal(started?.type, "reboot");
      assert.equal(started.status, "in-progress");
      assert.equal(await reboots(), before + 1);
      assert.equal(cloud.requests.count(operation), 1);
      assert.deepEqual(actions.running.map(({ action }) => action.id), [started.id]);
    });
  }

  it("does not take an earlier one for it", async () => {
    await api.servers.performAction(server.id, { type: "reboot" });
    cloud.clock.advance(60_000);
    cloud.faults.add({ operation, next: 1, fault: { status: 504 } });
    await assert.rejects(start(), OutcomeUnknownError);
  });
});
