import * as vscode from "vscode";
import { zoneUri, type ZoneAddress } from "./zoneUri";

/** Opens a zone and puts another text into it, as an edit that can be undone; what it would change is seen and agreed to when it is
 * saved.
 * @returns the document, in an editor */
export async function replaceZoneText(address: ZoneAddress, text: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(zoneUri(address));
  await vscode.window.showTextDocument(document, { preview: false });
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  await vscode.workspace.applyEdit(edit);
  return document;
}
