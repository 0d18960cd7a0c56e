import * as vscode from "vscode";
import { openPanelsOf } from "../openPanels";
import { createPanel } from "../webviewHost";
import type { WebviewServices } from "../webviewServices";
import { ConsolePanel, consoleKind } from "./consolePanel";
import { isConsoleKeptState, type ConsoleKeptState } from "./protocol";

export interface ConsoleTarget {
  readonly accountId: string;
  readonly serverId: number;
}

/** Shows a server's console in an editor pane, beside what is being edited; one that is open already comes to the front. */
export function showConsolePanel(services: WebviewServices, { accountId, serverId }: ConsoleTarget): void {
  const kept: ConsoleKeptState = { accountId, serverId, scale: "fit" };
  if (openPanelsOf(services).reveal(keyOf(kept))) return;
  const column = vscode.window.activeTextEditor === undefined ? vscode.ViewColumn.Active : vscode.ViewColumn.Beside;
  fill(services, createPanel(services, consoleKind, vscode.l10n.t("Console"), column), kept);
}

/** Gives consoles that were open before a window reload their content again: fetched anew, for only ids were kept. */
export function restoreConsolePanel(services: WebviewServices, panel: vscode.WebviewPanel, state: unknown): void {
  if (isConsoleKeptState(state)) fill(services, panel, state);
  else panel.dispose();
}

function fill(services: WebviewServices, panel: vscode.WebviewPanel, kept: ConsoleKeptState): void {
  openPanelsOf(services).add({ key: keyOf(kept), panel, content: new ConsolePanel(services, panel, kept) });
}

function keyOf({ accountId, serverId }: ConsoleTarget): string {
  return `console/${accountId}/${serverId}`;
}
