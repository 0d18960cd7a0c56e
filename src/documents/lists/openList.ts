import * as vscode from "vscode";
import { listUri, type ListAddress } from "./listUri";

/** Opens a list as a JSON document that can be edited and saved. */
export async function openList(address: ListAddress): Promise<void> {
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(listUri(address)), { preview: false });
}
