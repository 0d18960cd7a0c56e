import * as vscode from "vscode";
import { Schemes } from "../ids";

const texts = new Map<string, string>();

/** Opens a value as a JSON document that cannot be edited.
 * @param name a path that tells whose it is; its last part is the title */
export async function showJson(name: string, value: unknown): Promise<void> {
  const uri = vscode.Uri.from({ scheme: Schemes.readOnly, path: `/${name}.json` });
  texts.set(uri.path, JSON.stringify(value, null, 2));
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
