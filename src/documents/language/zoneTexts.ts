import path from "node:path";
import * as vscode from "vscode";
import type { ParsedZone, SourceRange } from "../../dns/zone";
import { readZoneUri } from "../zoneUri";

interface Known {
  readonly version: number;
  readonly zone: ParsedZone;
}

/** Zones of open documents, each parsed once for all features that ask for it. */
export class ZoneTexts {
  private readonly known = new WeakMap<vscode.TextDocument, Known>();

  async parse(document: vscode.TextDocument): Promise<ParsedZone> {
    const found = this.known.get(document);
    if (found?.version === document.version) return found.zone;
    const { parseZone } = await import(/* webpackChunkName: "zone" */ "../../dns/parser");
    const { version } = document;
    const zone = parseZone(document.getText(), { origin: originOf(document) });
    this.known.set(document, { version, zone });
    return zone;
  }
}

/** A file on disk has the name of its zone, as is the custom: example.com.zone. */
export function originOf(document: vscode.TextDocument): string {
  return readZoneUri(document.uri)?.domainName ?? path.posix.basename(document.uri.path).replace(/^db\.|\.(?:zone|db)$/g, "");
}

export function toRange(document: vscode.TextDocument, { start, end }: SourceRange): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}
