import assert from "node:assert/strict";
import manifest from "../../../package.json";
import { createMammothApi } from "../../../src/api/mammothApi";
import { AccountCloud } from "../../../src/cloud/cloud";
import { HumanError } from "../../../src/platform/humanError";
import { actionTable } from "../../../src/commands/server/actions/actionTable";
import { readTask, runServerTask, serverTasks, taskActions, type ServerTask, type TaskSurroundings } from "../../../src/tasks/serverTask";
import { createSimulatedCloud, type SimulatedCloud } from "../../../simulator/simulatedCloud";
import { t } from "../tree/resources";

describe("A task", () => {
  let cloud: SimulatedCloud;
  let account: AccountCloud;
  let lines: string[];
  const waited: { readonly host: string; readonly port: number }[] = [];

  beforeEach(async () => {
    cloud = await createSimulatedCloud({ token: "t", seed: "small" });
    const api = createMammothApi({ baseUrl: () => cloud.url, getToken: () => Promise.resolve("t") });
    // Time goes as fast as the tests ask for it.
    let now = 0;
    const clock = {
      now: () => now,
      after: (ms: number, work: () => void): (() => void) => {
        const timer = setImmediate(() => {
          now += ms;
          cloud.clock.advance(ms);
          work();
        });
        return () => clearImmediate(timer);
      },
    };
    account = new AccountCloud({ id: "a", label: "me@example.com", endpoint: cloud.url, kind: "token" }, api, { log: { warn: () => undefined, error: () => undefined }, clock });
    lines = [];
    waited.length = 0;
  });

  afterEach(async () => {
    account.dispose();
    await cloud.close();
  });

  const surroundings = (more: Partial<TaskSurroundings> = {}): TaskSurroundings => ({
    accounts: [account],
    preferences: { user: undefined, port: 2222, identityFile: undefined, usesPrivateAddress: false },
    write: (line) => lines.push(line),
    signal: new AbortController().signal,
    t,
    wait: ({ host, port }) => Promise.resolve(waited.push({ host, port }) > 0),
    ...more,
  });
  const run = (task: ServerTask, more: Partial<TaskSurroundings> = {}): Promise<void> => runServerTask(task, surroundings(more));

  it("starts a server, says how far it is, and waits until it can be reached", async () => {
    await run({ task: "start", server: "staging.saltbush.example" });
    const server = (await account.servers.refresh()).find(({ name }) => name === "staging.saltbush.example");
    assert.equal(server?.status, "active");
    assert.equal(lines[0], "Starting staging.saltbush.example");
    assert.ok(lines.some((line) => /^\d+% /.test(line)), lines.join("\n"));
    assert.equal(lines.at(-1), "Done.");
    assert.equal(waited.length, 1);
    assert.equal(waited[0]?.port, 2222);
  });

  it("takes a backup, by the server's ID too, and waits for nothing else", async () => {
    const [server] = await account.servers.load();
    assert.ok(server);
    const before = (await account.api.servers.listBackups(server.id)).length;
    await run({ task: "backUp", server: String(server.id), account: "me@example.com" });
    const backups = await account.api.servers.listBackups(server.id);
    assert.equal(backups.length, before + 1);
    assert.deepEqual(waited, []);
  });

  it("says which server or account there is none of", async () => {
    await assert.rejects(run({ task: "start", server: "nobody" }), new HumanError("There is no server nobody."));
    await assert.rejects(run({ task: "start", server: "x", account: "you@example.com" }), new HumanError("Nobody is signed in as you@example.com."));
    await assert.rejects(run({ task: "start", server: "x" }, { accounts: [] }), /not signed in/);
  });

  it("does not choose between two servers of one name", async () => {
    await assert.rejects(run({ task: "start", server: "staging.saltbush.example" }, { accounts: [account, account] }), /2 servers are called staging/);
  });

  it("ends where the API refuses, and where it is left", async () => {
    cloud.faults.add({ operation: "POST /servers/{server_id}/actions", fault: { status: 400 } });
    await assert.rejects(run({ task: "reboot", server: "web-01.saltbush.example" }), /400/);
    cloud.faults.clear();
    const left = AbortSignal.abort(new Error("left"));
    await assert.rejects(run({ task: "reboot", server: "web-01.saltbush.example" }, { signal: left }), /left/);
    await assert.rejects(run({ task: "waitForSsh", server: "web-01.saltbush.example" }, { signal: left, wait: () => Promise.resolve(false) }), /left/);
  });

  it("runs an action that needs no answers, and tells what the server says", async () => {
    await run({ task: "runAction", server: "web-01.saltbush.example", action: "uptime" });
    assert.ok(lines.some((line) => /day|hour|minute|load/.test(line)), lines.join("\n"));
    assert.deepEqual(waited, []);
    await run({ task: "runAction", server: "web-01.saltbush.example", action: "ping" });
    await assert.rejects(run({ task: "runAction", server: "staging.saltbush.example", action: "ping" }), new HumanError("The answer is no."));
  });

  it("offers the actions that the manifest proposes, of which none is dangerous or asks for anything", () => {
    const [definition] = manifest.contributes.taskDefinitions;
    assert.ok(definition);
    assert.deepEqual([...serverTasks], definition.properties.task.enum);
    assert.deepEqual([...taskActions], definition.properties.action.enum);
    for (const action of taskActions) assert.equal(actionTable(t)[action].danger, undefined, action);
  });

  it("is read from tasks.json with a sentence for what is wrong", () => {
    assert.deepEqual(readTask({ type: "mammoth", task: "start", server: "web" }, t), { task: "start", server: "web" });
    assert.throws(() => readTask({ type: "mammoth", task: "rebuild", server: "web" }, t), /start, shutDown, reboot, backUp, waitForSsh/);
    assert.throws(() => readTask({ type: "mammoth", task: "start" }, t), /has a “server”/);
    assert.deepEqual(readTask({ type: "mammoth", task: "runAction", server: "web", action: "ping" }, t), { task: "runAction", server: "web", action: "ping" });
    assert.throws(() => readTask({ type: "mammoth", task: "runAction", server: "web", action: "rebuild" }, t), /has an “action” of these: ping, /);
    assert.throws(() => readTask({ type: "mammoth", task: "start", server: "web", account: 5 }, t), /“account” is/);
  });
});
