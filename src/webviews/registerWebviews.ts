import * as vscode from "vscode";
import { registerBillingPanel } from "./billing/panel";
import { registerChartPanel } from "./chart/panel";
import { registerConsolePanel } from "./console/panel";
import { openPanelsOf } from "./openPanels";
import type { WebviewServices } from "./webviewServices";
import { registerServerOverviewPanel } from "./serverOverview/panel";
import { registerZoneOverviewPanel } from "./zoneOverview/panel";

/** Opens panels again after a window reload, and ends what is live in them when the extension ends. */
export function registerWebviews(services: WebviewServices): vscode.Disposable {
  return vscode.Disposable.from(registerConsolePanel(services), registerChartPanel(services), registerZoneOverviewPanel(services), registerServerOverviewPanel(services), registerBillingPanel(services), openPanelsOf(services));
}
