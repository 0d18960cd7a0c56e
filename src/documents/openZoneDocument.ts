import * as vscode from "vscode";
import { zoneUri } from "./zoneUri";

/** Opens a domain's records as a zone file. */
export async function openZoneDocument(accountId: string, domainName: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(zoneUri({ accountId, domainName }));
  await vscode.window.showTextDocument(document, { preview: false });
}
