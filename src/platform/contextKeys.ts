import * as vscode from "vscode";
import type { ContextKey } from "../ids";

/** Sets what `when` clauses of the manifest ask for. */
export async function setContextKey(key: ContextKey, value: string | boolean): Promise<void> {
  await vscode.commands.executeCommand("setContext", key, value);
}
