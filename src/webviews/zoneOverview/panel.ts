import * as vscode from "vscode";
import { openPanelsOf } from "../openPanels";
import { createPanel } from "../webviewHost";
import type { WebviewServices } from "../webviewServices";
import { isZoneOverviewKeptState, type ZoneOverviewKeptState } from "./protocol";
import { ZoneOverviewPanel, zoneOverviewKind } from "./zoneOverviewPanel";

export interface ZoneOverviewTarget {
  readonly accountId: string;
  readonly domainName: string;
}

const fresh = { text: "", recordType: "", show: "all", tab: "records", selected: 0, firstRow: 0, firstLine: 0 } as const;

/** Shows a zone's records beside its file, its name servers, and its problems. One that is open already comes to the front. */
export function showZoneOverviewPanel(services: WebviewServices, { accountId, domainName }: ZoneOverviewTarget): void {
  const kept: ZoneOverviewKeptState = { accountId, domainName, ...fresh };
  if (openPanelsOf(services).reveal(keyOf(kept))) return;
  fill(services, createPanel(services, zoneOverviewKind, titleOf(domainName), vscode.ViewColumn.Active), kept);
}

/** Gives overviews that were open before a window reload their content again; one whose state cannot be read is closed. */
export function restoreZoneOverviewPanel(services: WebviewServices, panel: vscode.WebviewPanel, state: unknown): void {
  if (isZoneOverviewKeptState(state)) fill(services, panel, state);
  else panel.dispose();
}

function fill(services: WebviewServices, panel: vscode.WebviewPanel, kept: ZoneOverviewKeptState): void {
  panel.title = titleOf(kept.domainName);
  openPanelsOf(services).add({ key: keyOf(kept), panel, content: new ZoneOverviewPanel(services, panel, kept) });
}

function titleOf(domainName: string): string {
  return vscode.l10n.t("{0}: Zone", domainName);
}

function keyOf({ accountId, domainName }: ZoneOverviewTarget): string {
  return `zoneOverview/${accountId}/${domainName}`;
}
