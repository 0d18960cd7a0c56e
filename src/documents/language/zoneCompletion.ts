import * as vscode from "vscode";
import type { Cloud } from "../../cloud/cloud";
import type { Expected } from "../../dns/completeZone";
import { recordTypes } from "../../dns/zone";
import { readZoneUri } from "../zoneUri";
import { addressesOf } from "./accountAddresses";
import type { ZoneTexts } from "./zoneTexts";

/** Proposes what may stand where the cursor is: types, the hosts of the zone, and the addresses of the account's own servers. */
export class ZoneCompletion implements vscode.CompletionItemProvider {
  constructor(
    private readonly texts: ZoneTexts,
    private readonly cloud: Cloud,
  ) {}

  async provideCompletionItems(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.CompletionItem[]> {
    const { expectedAt } = await import(/* webpackChunkName: "zone" */ "../../dns/completeZone");
    const before = document.lineAt(position).text.slice(0, position.character);
    const expected = expectedAt(before);
    if (!expected) return [];
    const word = /[^\s"]*$/.exec(before)?.[0] ?? "";
    const range = new vscode.Range(position.translate(0, -word.length), position);
    const items = await this.itemsFor(expected, document);
    for (const item of items) item.range = range;
    return items;
  }

  private async itemsFor(expected: Expected, document: vscode.TextDocument): Promise<vscode.CompletionItem[]> {
    if (expected.kind === "directive") return ["$ORIGIN", "$TTL"].map((word) => new vscode.CompletionItem(word, vscode.CompletionItemKind.Keyword));
    if (expected.kind === "type") return recordTypes.map((type) => new vscode.CompletionItem(type, vscode.CompletionItemKind.TypeParameter));
    switch (expected.type) {
      case "A":
      case "AAAA":
        return this.addressItems(expected.type === "A" ? 4 : 6, document);
      case "CNAME":
      case "NS":
        return expected.field === 0 ? this.hostItems(document) : [];
      case "MX":
        return expected.field === 1 ? this.hostItems(document) : [];
      case "SRV":
        return expected.field === 3 ? this.hostItems(document) : [];
      case "CAA":
        return expected.field === 1 ? ["issue", "issuewild", "iodef"].map((tag) => new vscode.CompletionItem(tag, vscode.CompletionItemKind.EnumMember)) : [];
      case "TXT":
        return [];
    }
  }

  private addressItems(version: 4 | 6, document: vscode.TextDocument): vscode.CompletionItem[] {
    return addressesOf(this.cloud, readZoneUri(document.uri)?.accountId)
      .filter((one) => one.version === version)
      .map(({ address, server, isPublic }) => {
        const item = new vscode.CompletionItem({ label: address, description: server.name }, vscode.CompletionItemKind.Value);
        item.filterText = `${address} ${server.name}`;
        item.detail = isPublic ? server.region.name : vscode.l10n.t("{0}, private", server.region.name);
        // Private addresses rarely belong into a zone.
        item.sortText = `${isPublic ? 0 : 1} ${server.name} ${address}`;
        return item;
      });
  }

  private async hostItems(document: vscode.TextDocument): Promise<vscode.CompletionItem[]> {
    const [zone, { hostsOf }, { relativeName }] = await Promise.all([
      this.texts.parse(document),
      import(/* webpackChunkName: "zone" */ "../../dns/zoneNames"),
      import(/* webpackChunkName: "zone" */ "../../dns/domainName"),
    ]);
    return hostsOf(zone).map((host) => {
      const item = new vscode.CompletionItem(relativeName(host, zone.origin), vscode.CompletionItemKind.Reference);
      item.detail = host;
      return item;
    });
  }
}
