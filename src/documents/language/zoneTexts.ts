import path from "node:path";
import * as vscode from "vscode";
import type { EditableZone } from "../../dns/editableZone";
import type { ParsedZone, SourceRange } from "../../dns/zone";
import { Disposable } from "../../platform/disposable";
import { readZoneUri } from "../zoneUri";

interface Known {
  readonly zone: EditableZone;
  readonly eol: vscode.EndOfLine;
  parsed: { readonly version: number; readonly zone: ParsedZone } | undefined;
}

/** Zones of open documents, for all features that ask for them: each is read once, and after that only what was edited in it. */
export class ZoneTexts extends Disposable {
  private readonly known = new Map<vscode.TextDocument, Known>();

  constructor() {
    super();
    this._register(vscode.workspace.onDidChangeTextDocument((event) => this.follow(event)));
    this._register(vscode.workspace.onDidCloseTextDocument((document) => void this.known.delete(document)));
  }

  async parse(document: vscode.TextDocument): Promise<ParsedZone> {
    const { EditableZone } = await import(/* webpackChunkName: "zone" */ "../../dns/editableZone");
    let known = this.known.get(document);
    if (!known) {
      known = { zone: new EditableZone(document.getText(), { origin: originOf(document) }), eol: document.eol, parsed: undefined };
      if (!document.isClosed) this.known.set(document, known);
    }
    if (known.parsed?.version !== document.version) known.parsed = { version: document.version, zone: known.zone.zone() };
    return known.parsed.zone;
  }

  /** What was changed is told by offsets in the text before, the last first. */
  private follow({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const known = this.known.get(document);
    if (!known) return;
    const before = known.zone.length;
    const fits = known.eol === document.eol && contentChanges.every(({ rangeOffset, rangeLength }) => rangeOffset + rangeLength <= before);
    // Other line ends are another text.
    if (!fits) this.known.delete(document);
    else for (const { rangeOffset, rangeLength, text } of contentChanges.toSorted((one, other) => other.rangeOffset - one.rangeOffset)) known.zone.edit({ offset: rangeOffset, length: rangeLength, text });
  }
}

/** A file on disk has the name of its zone, as is the custom: example.com.zone. */
export function originOf(document: vscode.TextDocument): string {
  return readZoneUri(document.uri)?.domainName ?? path.posix.basename(document.uri.path).replace(/^db\.|\.(?:zone|db)$/g, "");
}

export function toRange(document: vscode.TextDocument, { start, end }: SourceRange): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}
