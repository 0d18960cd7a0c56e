import assert from "node:assert/strict";
import * as vscode from "vscode";

/** The extension under test, as VS Code has it. */
export function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.getExtension("mammoth-cloud.mammoth-cloud");
  assert.ok(found, "VS Code has no extension mammoth-cloud.mammoth-cloud");
  return found;
}

/** Signs in to the built-in sandbox, as its button does. */
export async function exploreSandbox(): Promise<void> {
  await extension().activate();
  await vscode.commands.executeCommand("mammoth.account.exploreSandbox");
}

/** The zone of a domain of the sandbox, as a document. */
export function zoneUri(domainName: string): vscode.Uri {
  return vscode.Uri.from({ scheme: "mammoth", path: `/sandbox/domains/${domainName}.zone` });
}

/** Waits for an event to bring about what is asked for.
 * @throws after 15 s */
export async function until<T>(event: vscode.Event<T>, holds: () => boolean, what: string): Promise<void> {
  if (holds()) return;
  let listener: vscode.Disposable | undefined;
  let timer: NodeJS.Timeout | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      timer = setTimeout(() => reject(new Error(`waited 15 s for ${what}`)), 15_000);
      listener = event(() => holds() && resolve());
    });
  } finally {
    listener?.dispose();
    clearTimeout(timer);
  }
}
