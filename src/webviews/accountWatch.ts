import { Disposable, type DisposableLike } from "../platform/disposable";
import type { PanelAccount, WebviewServices } from "./webviewServices";

/** Something of an account that changes. */
export interface Changing {
  readonly onDidChange: (listener: () => void) => DisposableLike;
}

export interface AccountWatchOptions {
  /** What is watched while the account is signed in. */
  readonly resources: (account: PanelAccount) => readonly Changing[];
  readonly onDidChangeResources: () => void;
  /** The account was signed in or out. */
  readonly onDidChangeAccount: () => void;
}

/** Watches one account for a panel, over signing out and in again: at a window's start a panel may be there before its account is. */
export class AccountWatch extends Disposable {
  private account: PanelAccount | undefined;
  private listeners: readonly DisposableLike[] = [];

  constructor(
    private readonly services: WebviewServices,
    private readonly accountId: string,
    private readonly options: AccountWatchOptions,
  ) {
    super();
    this.listen();
    this._register(
      services.accounts.onDidChangeAccounts(() => {
        if (this.listen()) options.onDidChangeAccount();
      }),
    );
  }

  override dispose(): void {
    this.stop();
    super.dispose();
  }

  /** @returns whether it is another account than before, or none any more */
  private listen(): boolean {
    const account = this.current();
    if (account === this.account) return false;
    this.stop();
    this.account = account;
    this.listeners = account === undefined ? [] : this.options.resources(account).map((one) => one.onDidChange(this.options.onDidChangeResources));
    return true;
  }

  private current(): PanelAccount | undefined {
    try {
      return this.services.cloud.of(this.accountId);
    } catch {
      return undefined;
    }
  }

  private stop(): void {
    for (const listener of this.listeners) listener.dispose();
    this.listeners = [];
  }
}
