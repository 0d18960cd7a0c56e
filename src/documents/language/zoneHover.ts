import * as vscode from "vscode";
import type { Cloud } from "../../cloud/cloud";
import { readZoneUri } from "../zoneUri";
import { addressesOf } from "./accountAddresses";
import { toRange, type ZoneTexts } from "./zoneTexts";

/** Says what a record means, and whose address it names. */
export class ZoneHover implements vscode.HoverProvider {
  constructor(
    private readonly texts: ZoneTexts,
    private readonly cloud: Cloud,
  ) {}

  async provideHover(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Hover | undefined> {
    const [zone, { recordAt }, { describeRecord }] = await Promise.all([
      this.texts.parse(document),
      import(/* webpackChunkName: "zone" */ "../../dns/zoneNames"),
      import(/* webpackChunkName: "zone" */ "../../dns/describeRecord"),
    ]);
    const record = recordAt(zone, document.offsetAt(position));
    if (!record) return undefined;
    const [first = "", ...more] = describeRecord(record);
    const text = new vscode.MarkdownString().appendCodeblock(first, "mammoth-zone");
    for (const sentence of more) text.appendText(sentence).appendMarkdown("\n\n");
    const { rdata } = record;
    if ("address" in rdata) {
      const owners = addressesOf(this.cloud, readZoneUri(document.uri)?.accountId).filter(({ address }) => address === rdata.address);
      for (const { server } of owners) text.appendText(vscode.l10n.t("Server {0} in {1}", server.name, server.region.name)).appendMarkdown("\n\n");
    }
    return new vscode.Hover(text, toRange(document, record.range));
  }
}
