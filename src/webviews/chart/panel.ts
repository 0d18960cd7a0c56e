import * as vscode from "vscode";
import { openPanelsOf } from "../openPanels";
import { createPanel } from "../webviewHost";
import type { WebviewServices } from "../webviewServices";
import { ChartPanel, chartKind } from "./chartPanel";
import { isChartKeptState, type ChartKeptState } from "./protocol";

export interface ChartTarget {
  readonly accountId: string;
  readonly serverId: number;
}

/** Shows what a server used lately: CPU, memory and network. Charts that are open already come to the front. */
export function showChartPanel(services: WebviewServices, { accountId, serverId }: ChartTarget): void {
  const kept: ChartKeptState = { accountId, serverId, otherIds: [], range: "day", interval: "auto", view: "charts", zoom: [] };
  if (openPanelsOf(services).reveal(keyOf(kept))) return;
  fill(services, createPanel(services, chartKind, vscode.l10n.t("Charts"), vscode.ViewColumn.Active), kept);
}

/** Gives charts that were open before a window reload their content again; one whose state cannot be read is closed. */
export function restoreChartPanel(services: WebviewServices, panel: vscode.WebviewPanel, state: unknown): void {
  if (isChartKeptState(state)) fill(services, panel, state);
  else panel.dispose();
}

function fill(services: WebviewServices, panel: vscode.WebviewPanel, kept: ChartKeptState): void {
  openPanelsOf(services).add({ key: keyOf(kept), panel, content: new ChartPanel(services, panel, kept) });
}

function keyOf({ accountId, serverId }: ChartTarget): string {
  return `chart/${accountId}/${serverId}`;
}
