import * as vscode from "vscode";
import type { SourceRange, ZoneDiagnostic } from "../dns/zone";
import { Disposable } from "../platform/disposable";
import { readZoneUri } from "./zoneUri";

const pauseMs = 150;

/** Marks in open zones what cannot be read, and what is not meant in all likelihood. */
export class ZoneDiagnostics extends Disposable {
  private readonly collection = this._register(vscode.languages.createDiagnosticCollection("mammoth-zone"));
  private readonly waiting = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(private readonly onError: (error: unknown) => void) {
    super();
    this._register(vscode.workspace.onDidOpenTextDocument((document) => this.check(document, 0)));
    this._register(vscode.workspace.onDidChangeTextDocument(({ document }) => this.check(document, pauseMs)));
    this._register(
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.cancel(uri);
        this.collection.delete(uri);
      }),
    );
    for (const document of vscode.workspace.textDocuments) this.check(document, 0);
  }

  override dispose(): void {
    for (const timer of this.waiting.values()) clearTimeout(timer);
    this.waiting.clear();
    super.dispose();
  }

  private check(document: vscode.TextDocument, afterMs: number): void {
    const address = readZoneUri(document.uri);
    if (!address) return;
    this.cancel(document.uri);
    this.waiting.set(
      document.uri.toString(),
      setTimeout(() => {
        this.waiting.delete(document.uri.toString());
        void this.mark(document, address.domainName).catch(this.onError);
      }, afterMs),
    );
  }

  private cancel(uri: vscode.Uri): void {
    clearTimeout(this.waiting.get(uri.toString()));
    this.waiting.delete(uri.toString());
  }

  private async mark(document: vscode.TextDocument, origin: string): Promise<void> {
    const { parseZone } = await import(/* webpackChunkName: "zone" */ "../dns/parser");
    if (this.isDisposed || document.isClosed) return;
    const { diagnostics } = parseZone(document.getText(), { origin });
    this.collection.set(document.uri, diagnostics.map((diagnostic) => toDiagnostic(document, diagnostic)));
  }
}

const severities = { error: vscode.DiagnosticSeverity.Error, warning: vscode.DiagnosticSeverity.Warning, info: vscode.DiagnosticSeverity.Information };

function toDiagnostic(document: vscode.TextDocument, { code, severity, message, range, related }: ZoneDiagnostic): vscode.Diagnostic {
  const result = new vscode.Diagnostic(rangeIn(document, range), message, severities[severity]);
  result.source = "Mammoth Cloud";
  result.code = code;
  if (related) result.relatedInformation = [new vscode.DiagnosticRelatedInformation(new vscode.Location(document.uri, rangeIn(document, related.range)), related.message)];
  return result;
}

function rangeIn(document: vscode.TextDocument, { start, end }: SourceRange): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(Math.max(end, start + 1)));
}
