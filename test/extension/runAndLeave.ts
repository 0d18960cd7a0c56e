import assert from "node:assert/strict";
import * as vscode from "vscode";

/** Runs a command as a person would who then thinks better of it: every box that it opens is closed, until it has ended.
 * @throws when it has not ended after 15 s */
export async function runAndLeave(command: string, ...target: readonly unknown[]): Promise<void> {
  const progress = { ended: false };
  const running = Promise.resolve(vscode.commands.executeCommand(command, ...target)).finally(() => (progress.ended = true));
  const limit = Date.now() + 15_000;
  while (!progress.ended) {
    assert.ok(Date.now() < limit, `${command} does not end when its boxes are closed`);
    await vscode.commands.executeCommand("workbench.action.closeQuickOpen");
    await vscode.commands.executeCommand("notifications.clearAll");
    await Promise.race([running.catch(() => undefined), new Promise((resolve) => setTimeout(resolve, 20))]);
  }
  await running;
}
