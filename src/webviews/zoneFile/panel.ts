import * as vscode from "vscode";
import { openPanelsOf } from "../openPanels";
import { createPanel } from "../webviewHost";
import type { WebviewServices } from "../webviewServices";
import { isZoneFileKeptState, type ZoneFileKeptState } from "./protocol";
import { ZoneFilePanel, zoneFileKind } from "./zoneFilePanel";

export interface ZoneFileTarget {
  readonly accountId: string;
  readonly domainName: string;
}

/** Shows a zone as the provider serves it, beside its name servers. One that is open already comes to the front. */
export function showZoneFilePanel(services: WebviewServices, { accountId, domainName }: ZoneFileTarget): void {
  const kept: ZoneFileKeptState = { accountId, domainName };
  if (openPanelsOf(services).reveal(keyOf(kept))) return;
  fill(services, createPanel(services, zoneFileKind, titleOf(domainName), vscode.ViewColumn.Active), kept);
}

/** Gives zone files that were open before a window reload their content again. */
export function registerZoneFilePanel(services: WebviewServices): vscode.Disposable {
  return vscode.window.registerWebviewPanelSerializer(zoneFileKind.viewType, {
    deserializeWebviewPanel: (panel, state: unknown) => {
      if (isZoneFileKeptState(state)) fill(services, panel, state);
      else panel.dispose();
      return Promise.resolve();
    },
  });
}

function fill(services: WebviewServices, panel: vscode.WebviewPanel, kept: ZoneFileKeptState): void {
  panel.title = titleOf(kept.domainName);
  openPanelsOf(services).add({ key: keyOf(kept), panel, content: new ZoneFilePanel(services, panel, kept) });
}

function titleOf(domainName: string): string {
  return vscode.l10n.t("{0}: Served Zone", domainName);
}

function keyOf({ accountId, domainName }: ZoneFileTarget): string {
  return `zoneFile/${accountId}/${domainName}`;
}
