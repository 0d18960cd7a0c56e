import type * as vscode from "vscode";
import type { AccountService } from "../accounts/accountService";
import type { AccountCloud, Cloud } from "../cloud/cloud";
import type { SeenAddresses } from "../cloud/seenAddresses";
import type { Log } from "../platform/log";
import type { SettingsReader } from "../platform/settings";

/** What panels use of a signed-in account. */
export type PanelAccount = Pick<AccountCloud, "account" | "api" | "servers" | "domains" | "vpcs" | "loadBalancers" | "actions" | "power" | "locks" | "notices" | "profile">;

/** Everything that panels may use. */
export interface WebviewServices {
  readonly cloud: Pick<Cloud, never> & {
    /** @throws {HumanError} when nobody is signed in to that account */
    of(accountId: string): PanelAccount;
  };
  readonly accounts: Pick<AccountService, "onDidChangeAccounts" | "whenLoaded" | "sandboxNameserver">;
  readonly settings: Pick<SettingsReader, "nameserver">;
  readonly seenAddresses: Pick<SeenAddresses, "get">;
  readonly log: Pick<Log, "debug" | "error">;
  readonly extensionUri: vscode.Uri;
}
