import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { AccountService } from "../../../src/accounts/accountService";
import { Sandbox } from "../../../src/accounts/sandbox";
import { createStateFile } from "../../../src/accounts/stateFile";
import type { Secrets } from "../../../src/accounts/tokenVault";
import { ApiError } from "../../../src/api/apiError";
import { Emitter } from "../../../src/platform/emitter";
import { HumanError } from "../../../src/platform/humanError";
import { createSimulatedCloud, type SimulatedCloud } from "../../../simulator/simulatedCloud";

/** What several windows share. */
class SharedSecrets implements Secrets {
  readonly values = new Map<string, string>();
  private readonly changed = new Emitter<{ readonly key: string }>();
  readonly onDidChange = this.changed.event;

  get(key: string): Promise<string | undefined> {
    return Promise.resolve(this.values.get(key));
  }

  store(key: string, value: string): Promise<void> {
    this.values.set(key, value);
    this.changed.fire({ key });
    return Promise.resolve();
  }
}

describe("Accounts", () => {
  let cloud: SimulatedCloud;
  let folder: string;
  let secrets: SharedSecrets;
  let endpoint: string;
  let open: { dispose(): void }[];
  const logged: string[] = [];
  const log = { info: (text: string) => logged.push(text), warn: (text: string) => logged.push(text), error: (error: unknown) => logged.push(String(error)) };

  before(async () => {
    cloud = await createSimulatedCloud({ token: "canary-token", seed: "fleet:3" });
  });
  after(() => cloud.close());
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "accounts-"));
    secrets = new SharedSecrets();
    endpoint = cloud.url;
    open = [];
    logged.length = 0;
  });
  afterEach(async () => {
    for (const one of open) {
      if (one instanceof Sandbox) await one.stop();
      one.dispose();
    }
    rmSync(folder, { recursive: true, force: true });
  });

  const file = (): string => path.join(folder, "sandbox.json");
  const openWindow = async (): Promise<{ accounts: AccountService; sandbox: Sandbox }> => {
    const sandbox = new Sandbox({ start: (start) => createSimulatedCloud({ seed: "small", ...start }), file: createStateFile(file()), log, settleMs: 1 });
    const accounts = new AccountService({
      secrets,
      sandbox,
      endpoint: () => endpoint,
      log,
      words: { sandboxLabel: "Sandbox", notAnAddress: "no address", notEncrypted: "not encrypted", signedOut: "signed out" },
    });
    open.push(sandbox, accounts);
    await accounts.whenLoaded();
    return { accounts, sandbox };
  };

  it("are none at first", async () => {
    assert.deepEqual((await openWindow()).accounts.accounts, []);
  });

  it("are signed in to with a token that the API takes, and told of", async () => {
    const { accounts } = await openWindow();
    let told = 0;
    accounts.onDidChangeAccounts(() => told++);
    const account = await accounts.signIn("canary-token");
    assert.match(account.id, /^[0-9a-f]{12}$/);
    assert.deepEqual([account.kind, account.endpoint], ["token", cloud.url]);
    assert.ok(told > 0);
    assert.equal((await accounts.api(account.id).servers.list()).length, 3);
  });

  it("are not stored for a token that is refused", async () => {
    const { accounts } = await openWindow();
    await assert.rejects(accounts.signIn("wrong"), (error) => error instanceof ApiError && error.kind === "unauthorized");
    assert.deepEqual([accounts.accounts.length, secrets.values.size], [0, 0]);
  });

  it("send no token to an address that is not safe", async () => {
    const { accounts } = await openWindow();
    for (const unsafe of ["http://api.example.com/v2", "nonsense", "https://user:word@api.example.com"]) {
      endpoint = unsafe;
      await assert.rejects(accounts.signIn("canary-token"), HumanError);
    }
  });

  it("keep to the endpoint that their token was given for", async () => {
    const { accounts } = await openWindow();
    const { id } = await accounts.signIn("canary-token");
    endpoint = "https://elsewhere.example/v2";
    assert.equal((await accounts.api(id).servers.list()).length, 3);
  });

  it("are the same account with another token, and another object", async () => {
    const { accounts } = await openWindow();
    const first = await accounts.signIn("canary-token");
    const again = await accounts.signIn("canary-token");
    assert.equal(again, first, "nothing has changed");
    assert.equal(accounts.accounts.length, 1);
  });

  it("are seen by other windows, and gone there too", async () => {
    const here = await openWindow();
    const there = await openWindow();
    const { id } = await here.accounts.signIn("canary-token");
    await there.accounts.whenLoaded();
    assert.equal(there.accounts.get(id)?.id, id);
    await there.accounts.signOut(id);
    await here.accounts.whenLoaded();
    assert.deepEqual(here.accounts.accounts, []);
    assert.throws(() => here.accounts.api(id), /signed out/);
    assert.ok(![...secrets.values.values()].join().includes("canary"));
  });

  it("survive a secret that cannot be read", async () => {
    secrets.values.set("mammoth.accounts", "{nonsense");
    assert.deepEqual((await openWindow()).accounts.accounts, []);
  });

  it("write their token nowhere but into the secret", async () => {
    const { accounts } = await openWindow();
    await accounts.signIn("canary-token");
    assert.ok(!JSON.stringify([accounts.accounts, logged]).includes("canary"));
  });

  describe("The sandbox", () => {
    it("is a believable account, from one step", async () => {
      const { accounts } = await openWindow();
      const { id } = await accounts.exploreSandbox();
      assert.equal(id, "sandbox");
      const api = accounts.api(id);
      const [servers, vpcs, domains] = await Promise.all([api.servers.list(), api.vpcs.list(), api.domains.list()]);
      assert.deepEqual([servers.length, vpcs.length, domains.length], [12, 2, 4]);
    });

    it("keeps what was done in it over a reload, until it is reset", async () => {
      const before = await openWindow();
      const { id } = await before.accounts.exploreSandbox();
      await before.accounts.api(id).domains.create({ name: "kept.example" });
      await before.sandbox.stop();
      const after = await openWindow();
      assert.equal((await after.accounts.api(id).domains.get("kept.example")).name, "kept.example");
      const account = after.accounts.get(id);
      await after.accounts.resetSandbox();
      assert.notEqual(after.accounts.get(id), account, "who follows it sees another account");
      assert.equal((await after.accounts.api(id).domains.list()).length, 4);
    });

    it("starts anew from a state that is damaged, and keeps that beside", async () => {
      writeFileSync(file(), "{damaged");
      const { accounts } = await openWindow();
      await accounts.exploreSandbox();
      assert.equal((await accounts.api("sandbox").domains.list()).length, 4);
      assert.equal(readFileSync(`${file()}.damaged`, "utf8"), "{damaged");
    });

    it("leaves when it is signed out of, and nothing half-written", async () => {
      const { accounts, sandbox } = await openWindow();
      await accounts.exploreSandbox();
      await accounts.api("sandbox").domains.create({ name: "once.example" });
      const { url } = await sandbox.reach();
      await accounts.signOut("sandbox");
      await assert.rejects(fetch(url));
      assert.deepEqual(readdirSync(folder), ["sandbox.json"]);
      assert.deepEqual(accounts.accounts, []);
    });
  });
});
