import type * as vscode from "vscode";

const prefix = "seenAddresses:";
/** Of an account with more than this, the oldest are forgotten. */
const most = 5000;

/** Remembers whose addresses were, for the day on which they are somebody else's. */
export class SeenAddresses {
  constructor(private readonly memento: vscode.Memento) {}

  get(accountId: string): ReadonlyMap<string, string> {
    return new Map(Object.entries(this.memento.get<Record<string, string>>(prefix + accountId) ?? {}));
  }

  /** @param own by address, whose it is */
  note(accountId: string, own: ReadonlyMap<string, string>): void {
    const known = this.get(accountId);
    if ([...own].every(([address, name]) => known.get(address) === name)) return;
    const kept = [...known].filter(([address]) => !own.has(address));
    void this.memento.update(prefix + accountId, Object.fromEntries([...kept, ...own].slice(-most)));
  }
}
