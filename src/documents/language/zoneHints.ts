import * as vscode from "vscode";
import type { Cloud } from "../../cloud/cloud";
import type { ZoneBases } from "../zoneBases";
import { readZoneUri } from "../zoneUri";
import { addressesOf } from "./accountAddresses";
import { toRange, type ZoneTexts } from "./zoneTexts";

/** Names the server behind an address. */
export class ZoneInlayHints implements vscode.InlayHintsProvider {
  constructor(
    private readonly texts: ZoneTexts,
    private readonly cloud: Cloud,
  ) {}

  async provideInlayHints(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.InlayHint[]> {
    const accountId = readZoneUri(document.uri)?.accountId;
    if (accountId === undefined) return [];
    const servers = new Map(addressesOf(this.cloud, accountId).map(({ address, server }) => [address, server.name]));
    if (servers.size === 0) return [];
    const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
    const { records } = await this.texts.parse(document);
    return records.flatMap((record) => {
      if (!("address" in record.rdata) || record.range.start > end || record.range.end < start) return [];
      const name = servers.get(record.rdata.address);
      if (name === undefined) return [];
      const hint = new vscode.InlayHint(toRange(document, record.dataRange).end, name);
      hint.paddingLeft = true;
      return [hint];
    });
  }
}

/** Counts in the first line what saving would change, and offers the review. */
export class ZoneCodeLens implements vscode.CodeLensProvider {
  constructor(
    private readonly texts: ZoneTexts,
    private readonly bases: ZoneBases,
  ) {}

  async provideCodeLenses(document: vscode.TextDocument): Promise<vscode.CodeLens[]> {
    const base = document.isDirty ? this.bases.get(document.uri) : undefined;
    if (!base) return [];
    const [zone, { planZone }] = await Promise.all([this.texts.parse(document), import(/* webpackChunkName: "zone" */ "../../dns/plan")]);
    const { operations, stops } = planZone({ base: base.records, document: zone });
    if (stops.length > 0 || operations.length === 0) return [];
    const title = operations.length === 1 ? vscode.l10n.t("1 change: review and apply…") : vscode.l10n.t("{0} changes: review and apply…", operations.length);
    return [new vscode.CodeLens(new vscode.Range(0, 0, 0, 0), { title, command: "workbench.action.files.save" })];
  }
}
