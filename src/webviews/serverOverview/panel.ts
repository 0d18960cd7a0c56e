import * as vscode from "vscode";
import { openPanelsOf } from "../openPanels";
import { createPanel } from "../webviewHost";
import type { WebviewServices } from "../webviewServices";
import { isServerOverviewKeptState, type ServerOverviewKeptState } from "./protocol";
import { ServerOverviewPanel, serverOverviewKind } from "./serverOverviewPanel";

export interface ServerOverviewTarget {
  readonly accountId: string;
  readonly serverId: number;
}

/** Shows a server on one page. An overview that is open already comes to the front.
 * @param name what its tab is called until it is loaded */
export function showServerOverviewPanel(services: WebviewServices, { accountId, serverId }: ServerOverviewTarget, name: string): void {
  const kept: ServerOverviewKeptState = { accountId, serverId, scrollTop: 0 };
  if (openPanelsOf(services).reveal(keyOf(kept))) return;
  fill(services, createPanel(services, serverOverviewKind, name, vscode.ViewColumn.Active), kept);
}

/** Gives overviews that were open before a window reload their content again; one whose state cannot be read is closed. */
export function restoreServerOverviewPanel(services: WebviewServices, panel: vscode.WebviewPanel, state: unknown): void {
  if (isServerOverviewKeptState(state)) fill(services, panel, state);
  else panel.dispose();
}

function fill(services: WebviewServices, panel: vscode.WebviewPanel, kept: ServerOverviewKeptState): void {
  openPanelsOf(services).add({ key: keyOf(kept), panel, content: new ServerOverviewPanel(services, panel, kept) });
}

function keyOf({ accountId, serverId }: ServerOverviewTarget): string {
  return `serverOverview/${accountId}/${serverId}`;
}
