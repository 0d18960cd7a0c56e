import assert from "node:assert/strict";
import { createMammothApi, type MammothApi } from "../../../src/api/mammothApi";
import { AccountLocks, LockedError, type LockMemory } from "../../../src/cloud/accountLocks";
import { AccountCloud } from "../../../src/cloud/cloud";
import { failureSentence } from "../../../src/cloud/failureSentence";
import { stoppedByLock } from "../../../src/cloud/stoppedByLock";
import { actionTable } from "../../../src/commands/server/actions/actionTable";
import type { ActionKind } from "../../../src/commands/server/actions/actionKind";
import type { Server } from "../../../src/model/contract";
import { createSimulatedCloud, type SimulatedCloud } from "../../../simulator/simulatedCloud";
import { t } from "../tree/resources";

class MemoryMemento implements LockMemory {
  readonly values = new Map<string, unknown>();

  get<T>(key: string, otherwise: T): T {
    return (this.values.get(key) ?? otherwise) as T;
  }

  update(key: string, value: unknown): Promise<void> {
    this.values.set(key, value);
    return Promise.resolve();
  }
}

describe("The locks of an account", () => {
  it("outlive the window, and are the account's own", async () => {
    const memory = new MemoryMemento();
    await new AccountLocks("a", memory).setLocked([{ kind: "server", id: 7 }, { kind: "domain", id: "saltbush.example" }], true);
    const again = new AccountLocks("a", memory);
    assert.ok(again.isLocked({ kind: "server", id: 7 }));
    assert.ok(again.isLocked({ kind: "domain", id: "saltbush.example" }));
    assert.ok(!again.isLocked({ kind: "vpc", id: 7 }));
    assert.ok(!new AccountLocks("b", memory).isLocked({ kind: "server", id: 7 }));
  });

  it("are seen by another window, told of in this one, and gone when they are taken off", async () => {
    const memory = new MemoryMemento();
    const [here, there] = [new AccountLocks("a", memory), new AccountLocks("a", memory)];
    const told: unknown[] = [];
    here.onDidChange((changed) => told.push(changed));
    await here.setLocked([{ kind: "server", id: 7 }], true);
    assert.ok(there.isLocked({ kind: "server", id: 7 }));
    await there.setLocked([{ kind: "server", id: 7 }], false);
    assert.ok(!here.isLocked({ kind: "server", id: 7 }));
    assert.deepEqual(told, [[{ kind: "server", id: 7 }]]);
  });

  it("stop every action that asks before it is sent, and no other", () => {
    const dangerous = Object.values<ActionKind>(actionTable(t)).filter(({ danger }) => danger !== undefined);
    assert.deepEqual([...stoppedByLock].sort(), dangerous.map(({ type }) => type).sort());
  });
});

describe("A locked server", () => {
  let cloud: SimulatedCloud;
  let api: MammothApi;
  let account: AccountCloud;
  let server: Server;
  let other: Server;

  before(async () => {
    cloud = await createSimulatedCloud({ token: "t", seed: "small" });
    api = createMammothApi({ baseUrl: () => cloud.url, getToken: () => Promise.resolve("t") });
    account = new AccountCloud({ id: "a", label: "a", endpoint: cloud.url, kind: "token" }, api, { log: { warn: () => undefined, error: () => undefined } });
    const [first, second] = await account.servers.load();
    assert.ok(first && second);
    [server, other] = [first, second];
    await account.locks.setLocked([{ kind: "server", id: server.id }], true);
  });

  after(async () => {
    account.dispose();
    await cloud.close();
  });

  const posted = (): number => cloud.requests.list().filter(({ method }) => method !== "GET").length;
  const refusal = (error: unknown): boolean => {
    assert.ok(error instanceof LockedError);
    assert.match(failureSentence(error, t), new RegExp(`^Locked: ${server.name}\\. `));
    return true;
  };

  it("is not rebuilt, by whatever way it is asked for, and nothing is sent", async () => {
    await assert.rejects(account.startAction(server.id, { type: "rebuild" }), refusal);
    await assert.rejects(account.startAction(server.id, { type: "power_off" }), refusal);
    assert.equal(posted(), 0);
  });

  it("is not written over by a backup of another", async () => {
    const body = { type: "clone_using_backup", image_id: 1, target_server_id: server.id } as const;
    await assert.rejects(account.startAction(other.id, body), refusal);
    assert.doesNotThrow(() => account.locks.refuseAction(server.id, { ...body, target_server_id: other.id }, String));
  });

  it("is still rebooted in order, and others are not touched by its lock", async () => {
    assert.equal((await account.startAction(server.id, { type: "reboot" }))?.type, "reboot");
    assert.equal((await account.startAction(other.id, { type: "power_off" }))?.type, "power_off");
  });
});
