import type * as vscode from "vscode";
import type { AccountService } from "../accounts/accountService";
import type { AccountCloud, Cloud } from "../cloud/cloud";
import type { Log } from "../platform/log";

/** What panels use of a signed-in account. */
export type PanelAccount = Pick<AccountCloud, "account" | "api" | "servers" | "domains" | "vpcs" | "loadBalancers" | "actions" | "power" | "locks" | "notices" | "profile">;

/** Everything that panels may use. */
export interface WebviewServices {
  readonly cloud: Pick<Cloud, never> & {
    /** @throws {HumanError} when nobody is signed in to that account */
    of(accountId: string): PanelAccount;
  };
  readonly accounts: Pick<AccountService, "onDidChangeAccounts" | "whenLoaded">;
  readonly log: Pick<Log, "debug" | "error">;
  readonly extensionUri: vscode.Uri;
}
