import * as vscode from "vscode";
import type { AccountService } from "../accounts/accountService";
import type { Cloud } from "../cloud/cloud";
import type { SeenAddresses } from "../cloud/seenAddresses";
import { Schemes, zoneLanguage } from "../ids";
import type { Log } from "../platform/log";
import { registerAddressHover } from "./addressHover";
import { ComparisonDialog } from "./comparisonDialog";
import { InterruptedSaves } from "./interruptedSaves";
import { ListFileSystem } from "./lists/listFileSystem";
import { registerListSchemas } from "./lists/registerListSchemas";
import { registerReadOnlyDocuments } from "./readOnlyDocuments";
import { ZoneTexts } from "./language/zoneTexts";
import { ResourceFileSystem } from "./resourceFileSystem";
import { SaveReasons } from "./saveReasons";
import { DialogReview, type ReviewPrompt } from "./reviewPrompt";
import { ServedMarks } from "./served/servedMarks";
import { ZoneFeatures } from "./zoneFeatures";
import { ZoneFileSystem } from "./zoneFileSystem";
import { ZoneJournal } from "./zoneJournal";
import { readZoneUri } from "./zoneUri";

export interface DocumentServices {
  readonly cloud: Cloud;
  readonly accounts: AccountService;
  readonly log: Log;
  /** what is remembered of open documents */
  readonly memento: vscode.Memento;
  readonly seenAddresses: SeenAddresses;
  /** where it is written down what a save wants to do, until it is done */
  readonly journalFolder: string;
  /** in place of the dialog */
  readonly review?: ReviewPrompt;
}

/** Lets zones be opened, edited and saved as documents. */
export function registerDocuments({ cloud, accounts, log, memento, seenAddresses, journalFolder, review }: DocumentServices): { readonly zones: ZoneFileSystem; readonly served: ServedMarks; readonly subscription: vscode.Disposable } {
  const dialog = new ComparisonDialog();
  const reasons = new SaveReasons();
  const texts = new ZoneTexts();
  const served = new ServedMarks(texts);
  const journal = new ZoneJournal(journalFolder);
  const zones = new ZoneFileSystem({ cloud, log, memento, journal, reasons, review: review ?? new DialogReview(dialog) });
  const lists = new ListFileSystem({ cloud, log, memento, dialog, reasons });
  const look = (): void => {
    for (const { uri } of vscode.workspace.textDocuments) if (readZoneUri(uri)) void zones.lookAgain(uri).catch((error: unknown) => log.error(error));
  };
  const subscription = vscode.Disposable.from(
    dialog,
    reasons,
    lists,
    registerListSchemas(),
    registerReadOnlyDocuments(),
    registerAddressHover(cloud),
    zones,
    new InterruptedSaves({ accounts, journal, bases: zones.bases, log }),
    texts,
    served,
    new ZoneFeatures({ texts, cloud, bases: zones.bases, seen: seenAddresses, onError: (error) => log.error(error) }),
    vscode.workspace.registerFileSystemProvider(Schemes.resource, new ResourceFileSystem(zones, lists), { isCaseSensitive: true }),
    // Who comes back to the window sees what others did meanwhile.
    vscode.window.onDidChangeWindowState(({ focused }) => {
      if (focused) look();
    }),
    vscode.workspace.onDidOpenTextDocument((document) => {
      if (readZoneUri(document.uri) && document.languageId !== zoneLanguage) void vscode.languages.setTextDocumentLanguage(document, zoneLanguage);
    }),
  );
  return { zones, served, subscription };
}
