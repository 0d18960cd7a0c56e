import type * as vscode from "vscode";
import type { AccountService } from "../accounts/accountService";
import type { Cloud } from "../cloud/cloud";
import type { SeenAddresses } from "../cloud/seenAddresses";
import type { ServedMarks } from "../documents/served/servedMarks";
import type { ZoneFileSystem } from "../documents/zoneFileSystem";
import type { Log } from "../platform/log";
import type { RollingJournal } from "./server/rollingJournal";
import type { ServerViewState } from "../tree/serverViewState";
import type { SettingsReader } from "../platform/settings";

/** Everything that a command may use. */
export interface CommandServices {
  readonly cloud: Cloud;
  readonly accounts: AccountService;
  readonly log: Log;
  readonly settings: SettingsReader;
  readonly extensionUri: vscode.Uri;
  /** "publisher.name" */
  readonly extensionId: string;
  readonly serverView: ServerViewState;
  readonly seenAddresses: SeenAddresses;
  /** what is left of operations over several servers */
  readonly rolling: RollingJournal;
  /** zones that are open as documents */
  readonly zones: Pick<ZoneFileSystem, "lastApplied" | "bases"> & { readonly served: ServedMarks };
}

/**
 * What a command does. Its first argument is what it was invoked on: a row of a view, a reference such as `{accountId, serverId}`, or
 * nothing, from the palette. The second are all rows that are selected, where that is more than one. It throws what goes wrong; showing that is for `runCommand`.
 */
export type Command = (services: CommandServices, target?: unknown, selection?: readonly unknown[]) => Promise<void> | void;
