import * as vscode from "vscode";
import { PanelTypes, type PanelType } from "../ids";
import { openPanelsOf } from "./openPanels";
import type { WebviewServices } from "./webviewServices";

type Restore = (services: WebviewServices, panel: vscode.WebviewPanel, state: unknown) => void;

/** What gives a panel its content again. Loaded with the first panel: opening one is a command's, which is loaded then too. */
const restorers: Readonly<Record<PanelType, () => Promise<Restore>>> = {
  [PanelTypes.billing]: async () => (await import(/* webpackChunkName: "commands" */ "./billing/panel")).restoreBillingPanel,
  [PanelTypes.chart]: async () => (await import(/* webpackChunkName: "commands" */ "./chart/panel")).restoreChartPanel,
  [PanelTypes.console]: async () => (await import(/* webpackChunkName: "commands" */ "./console/panel")).restoreConsolePanel,
  [PanelTypes.serverOverview]: async () => (await import(/* webpackChunkName: "commands" */ "./serverOverview/panel")).restoreServerOverviewPanel,
  [PanelTypes.zoneOverview]: async () => (await import(/* webpackChunkName: "commands" */ "./zoneOverview/panel")).restoreZoneOverviewPanel,
};

/** Opens panels again after a window reload, and ends what is live in them when the extension ends. */
export function registerWebviews(services: WebviewServices): vscode.Disposable {
  const serializers = Object.values(PanelTypes).map((type) =>
    vscode.window.registerWebviewPanelSerializer(type, {
      deserializeWebviewPanel: async (panel, state: unknown) => (await restorers[type]())(services, panel, state),
    }),
  );
  return vscode.Disposable.from(...serializers, openPanelsOf(services));
}
