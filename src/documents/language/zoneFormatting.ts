import * as vscode from "vscode";
import type { SourceRange } from "../../dns/zone";
import { toRange } from "./zoneTexts";

/** Aligns columns, in the whole document or a part of it. Records and comments stay as they are. */
export class ZoneFormatting implements vscode.DocumentFormattingEditProvider, vscode.DocumentRangeFormattingEditProvider, vscode.OnTypeFormattingEditProvider {
  provideDocumentFormattingEdits(document: vscode.TextDocument): Promise<vscode.TextEdit[]> {
    return edits(document);
  }

  provideDocumentRangeFormattingEdits(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.TextEdit[]> {
    return edits(document, { start: document.offsetAt(range.start), end: document.offsetAt(range.end) });
  }

  /** The line that was just ended. */
  provideOnTypeFormattingEdits(document: vscode.TextDocument, { line }: vscode.Position): Promise<vscode.TextEdit[]> {
    return line === 0 ? Promise.resolve([]) : this.provideDocumentRangeFormattingEdits(document, document.lineAt(line - 1).range);
  }
}

async function edits(document: vscode.TextDocument, only?: SourceRange): Promise<vscode.TextEdit[]> {
  const { formatZone } = await import(/* webpackChunkName: "zone" */ "../../dns/format");
  return formatZone(document.getText(), only).map(({ range, text }) => vscode.TextEdit.replace(toRange(document, range), text));
}
