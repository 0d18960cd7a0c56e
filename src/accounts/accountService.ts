import { createHash } from "node:crypto";
import { createMammothApi, type MammothApi } from "../api/mammothApi";
import { Disposable } from "../platform/disposable";
import { Emitter } from "../platform/emitter";
import { HumanError } from "../platform/humanError";
import type { Log } from "../platform/log";
import { endpointProblem } from "./endpoint";
import type { Sandbox } from "./sandbox";
import { TokenVault, type Secrets, type StoredAccount, type StoredAccounts } from "./tokenVault";

/** Somebody who is signed in. Another token makes another object of it. */
export interface Account {
  /** unique, stable, and safe in paths; "sandbox" for the sandbox */
  readonly id: string;
  /** the e-mail address, or the sandbox's name */
  readonly label: string;
  /** where its token goes, and nowhere else */
  readonly endpoint: string;
  readonly kind: "token" | "sandbox";
}

export interface AccountServiceOptions {
  readonly secrets: Secrets;
  readonly sandbox: Sandbox;
  /** the address that a new token is for */
  readonly endpoint: () => string;
  readonly log: Pick<Log, "info" | "error">;
  readonly userAgent?: string;
  readonly words: { readonly sandboxLabel: string; readonly notAnAddress: string; readonly notEncrypted: string; readonly signedOut: string };
}

export const sandboxId = "sandbox";

interface Entry {
  readonly account: Account;
  readonly api: MammothApi;
  readonly token: string | undefined;
}

/** Who is signed in, in every window. */
export class AccountService extends Disposable {
  private readonly changed = this._register(new Emitter<void>((error) => this.options.log.error(error)));
  readonly onDidChangeAccounts = this.changed.event;
  private readonly vault: TokenVault;
  private entries: readonly Entry[] = [];
  private loading: Promise<void>;
  private isLoaded = false;

  constructor(private readonly options: AccountServiceOptions) {
    super();
    this.vault = new TokenVault(options.secrets);
    this._register(this.vault.onDidChange(() => void (this.loading = this.reload())));
    this.loading = this.reload();
  }

  /** The sandbox first, the others by name. */
  get accounts(): readonly Account[] {
    return this.entries.map(({ account }) => account);
  }

  /** Settles when it is known who is signed in. */
  whenLoaded(): Promise<void> {
    return this.loading;
  }

  get(id: string): Account | undefined {
    return this.entries.find(({ account }) => account.id === id)?.account;
  }

  /** @throws {HumanError} when nobody is signed in to that account */
  api(id: string): MammothApi {
    const entry = this.entries.find(({ account }) => account.id === id);
    if (!entry) throw new HumanError(this.options.words.signedOut);
    return entry.api;
  }

  /** The sandbox's own name server, as HOST:PORT: its domains are delegated in no real DNS. @returns undefined for other accounts */
  async sandboxNameserver(id: string): Promise<string | undefined> {
    return id === sandboxId ? (await this.options.sandbox.reach()).nameserver : undefined;
  }

  /** Signs in with a token, once the API has accepted it; with another token for the same account, that one is replaced.
   * @throws {ApiError} what the API said; {HumanError} when the endpoint is not safe to send a token to */
  async signIn(token: string): Promise<Account> {
    const endpoint = this.options.endpoint();
    const problem = endpointProblem(endpoint);
    if (problem !== undefined) throw new HumanError(problem === "not-encrypted" ? this.options.words.notEncrypted : this.options.words.notAnAddress);
    const { email } = await this.createApi(() => endpoint, () => Promise.resolve(token)).account.get();
    const stored: StoredAccount = { id: idOf(endpoint, email), label: email, endpoint, token };
    this.adopt(await this.vault.change((before) => ({ ...before, accounts: [...before.accounts.filter(({ id }) => id !== stored.id), stored] })));
    return this.get(stored.id) ?? { id: stored.id, label: email, endpoint, kind: "token" };
  }

  /** Forgets an account and its token. The sandbox's state is kept. */
  async signOut(id: string): Promise<void> {
    this.adopt(await this.vault.change((before) => ({ accounts: before.accounts.filter((account) => account.id !== id), sandbox: before.sandbox && id !== sandboxId })));
    if (id === sandboxId) await this.options.sandbox.stop();
  }

  /** Adds the sandbox, and starts it. */
  async exploreSandbox(): Promise<Account> {
    await this.options.sandbox.reach();
    this.adopt(await this.vault.change((before) => ({ ...before, sandbox: true })));
    return this.get(sandboxId) ?? this.sandboxAccount();
  }

  /** Puts the sandbox back to how it was in the beginning. */
  async resetSandbox(): Promise<void> {
    await this.options.sandbox.reset();
    if (!this.get(sandboxId)) return;
    this.entries = this.entries.map((entry) => (entry.account.id === sandboxId ? this.sandboxEntry() : entry));
    this.changed.fire();
  }

  private async reload(): Promise<void> {
    try {
      this.adopt(await this.vault.read());
    } catch (error) {
      this.options.log.error(error);
      this.adopt({ accounts: [], sandbox: false });
    }
  }

  /** What did not change stays the same object: who follows an account is not disturbed. */
  private adopt({ accounts, sandbox }: StoredAccounts): void {
    const before = this.entries;
    const others = [...accounts].sort((one, other) => (one.label < other.label ? -1 : one.label > other.label ? 1 : 0));
    const known = (id: string, token: string | undefined): Entry | undefined => before.find((entry) => entry.account.id === id && entry.token === token);
    this.entries = [
      ...(sandbox ? [known(sandboxId, undefined) ?? this.sandboxEntry()] : []),
      ...others.map((stored) => known(stored.id, stored.token) ?? this.tokenEntry(stored)),
    ];
    const same = this.isLoaded && before.length === this.entries.length && before.every((entry, index) => entry === this.entries[index]);
    this.isLoaded = true;
    if (!same) this.changed.fire();
  }

  private tokenEntry({ id, label, endpoint, token }: StoredAccount): Entry {
    const api = this.createApi(() => endpoint, () => Promise.resolve(token));
    return { account: { id, label, endpoint, kind: "token" }, api, token };
  }

  /** The simulated cloud is started by the first request: its address is known once its token is. */
  private sandboxEntry(): Entry {
    let url = "";
    const getToken = async (): Promise<string> => {
      const reached = await this.options.sandbox.reach();
      ({ url } = reached);
      return reached.token;
    };
    return { account: this.sandboxAccount(), api: this.createApi(() => url, getToken), token: undefined };
  }

  private sandboxAccount(): Account {
    return { id: sandboxId, label: this.options.words.sandboxLabel, endpoint: "http://127.0.0.1/v2", kind: "sandbox" };
  }

  private createApi(baseUrl: () => string, getToken: () => Promise<string>): MammothApi {
    const { userAgent } = this.options;
    return createMammothApi({ baseUrl, getToken, ...(userAgent === undefined ? {} : { userAgent }) });
  }
}

function idOf(endpoint: string, email: string): string {
  return createHash("sha256").update(`${new URL(endpoint).origin} ${email.toLowerCase()}`).digest("hex").slice(0, 12);
}
