/** The part of VS Code's SecretStorage that is used. */
export interface Secrets {
  get(key: string): Thenable<string | undefined>;
  store(key: string, value: string): Thenable<void>;
  readonly onDidChange: (listener: (event: { readonly key: string }) => unknown) => { dispose(): void };
}

/** An account as it is kept, its token with it. */
export interface StoredAccount {
  readonly id: string;
  readonly label: string;
  readonly endpoint: string;
  readonly token: string;
}

export interface StoredAccounts {
  readonly accounts: readonly StoredAccount[];
  readonly sandbox: boolean;
}

const key = "mammoth.accounts";
const nobody: StoredAccounts = { accounts: [], sandbox: false };

/** All accounts in one secret, so that several windows never see half of a change. Tokens are nowhere else. */
export class TokenVault {
  private pending: Promise<unknown> = Promise.resolve();

  constructor(private readonly secrets: Secrets) {}

  /** Told of changes by any window. */
  onDidChange(listener: () => void): { dispose(): void } {
    return this.secrets.onDidChange((event) => {
      if (event.key === key) listener();
    });
  }

  async read(): Promise<StoredAccounts> {
    const text = await this.secrets.get(key);
    return text === undefined ? nobody : parse(text);
  }

  /** Changes what is stored; changes follow one another, each from what is there at its time. */
  async change(change: (before: StoredAccounts) => StoredAccounts): Promise<StoredAccounts> {
    const work = this.pending.then(async () => {
      const after = change(await this.read());
      await this.secrets.store(key, JSON.stringify(after));
      return after;
    });
    this.pending = work.catch(() => undefined);
    return work;
  }
}

/** What another version of the extension wrote, or nobody: a secret that cannot be read must not keep anybody from signing in. */
function parse(text: string): StoredAccounts {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || !("accounts" in value) || !Array.isArray(value.accounts)) return nobody;
    const accounts: readonly unknown[] = value.accounts;
    return { accounts: accounts.filter(isStoredAccount), sandbox: "sandbox" in value && value.sandbox === true };
  } catch {
    return nobody;
  }
}

function isStoredAccount(value: unknown): value is StoredAccount {
  return typeof value === "object" && value !== null && ["id", "label", "endpoint", "token"].every((name) => typeof Object.getOwnPropertyDescriptor(value, name)?.value === "string");
}
