import * as vscode from "vscode";
import { Schemes } from "../ids";

const texts = new Map<string, string>();

/** Opens a value as a JSON document that cannot be edited.
 * @param name a path that tells whose it is; its last part is the title */
export function showJson(name: string, value: unknown): Promise<void> {
  return showText(`${name}.json`, JSON.stringify(value, null, 2));
}

/** Opens a text that cannot be edited.
 * @param name a path that tells whose it is; its last part is the title */
export async function showText(name: string, text: string): Promise<void> {
  const uri = vscode.Uri.from({ scheme: Schemes.readOnly, path: `/${name}` });
  texts.set(uri.path, text);
  changed.fire(uri);
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: true });
}

const changed = new vscode.EventEmitter<vscode.Uri>();

/** Serves what `showJson` opens; forgets it when it is closed. */
export function registerReadOnlyDocuments(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(Schemes.readOnly, { onDidChange: changed.event, provideTextDocumentContent: ({ path }) => texts.get(path) ?? "null" }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      if (uri.scheme === Schemes.readOnly) texts.delete(uri.path);
    }),
  );
}
