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

/** Gives charts that were open before a window reload their content again. */
export function registerChartPanel(services: WebviewServices): vscode.Disposable {
  return vscode.window.registerWebviewPanelSerializer(chartKind.viewType, {
    deserializeWebviewPanel: (panel, state: unknown) => {
      if (isChartKeptState(state)) fill(services, panel, state);
      else panel.dispose();
      return Promise.resolve();
    },
  });
}

function fill(services: WebviewServices, panel: vscode.WebviewPanel, kept: ChartKeptState): void {
  openPanelsOf(services).add({ key: keyOf(kept), panel, content: new ChartPanel(services, panel, kept) });
}

function keyOf({ accountId, serverId }: ChartTarget): string {
  return `chart/${accountId}/${serverId}`;
}
