import type * as vscode from "vscode";
import type { AccountService } from "../accounts/accountService";
import type { Cloud } from "../cloud/cloud";
import type { ServedMarks } from "../documents/served/servedMarks";
import type { ZoneFileSystem } from "../documents/zoneFileSystem";
import type { Log } from "../platform/log";
import type { SettingsReader } from "../platform/settings";

/** Everything that a command may use. */
export interface CommandServices {
  readonly cloud: Cloud;
  readonly accounts: AccountService;
  readonly log: Log;
  readonly settings: SettingsReader;
  readonly extensionUri: vscode.Uri;
  /** zones that are open as documents */
  readonly zones: Pick<ZoneFileSystem, "lastApplied" | "bases"> & { readonly served: ServedMarks };
}

/**
 * What a command does. Its first argument is what it was invoked on: a row of a view, a reference such as `{accountId, serverId}`, or
 * nothing, from the palette. It throws what goes wrong; showing that is for `runCommand`.
 */
export type Command = (services: CommandServices, target?: unknown) => Promise<void> | void;
