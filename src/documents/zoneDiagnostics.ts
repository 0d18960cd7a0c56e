import * as vscode from "vscode";
import type { Cloud } from "../cloud/cloud";
import { danglingDiagnostics, ownAddresses } from "../cloud/danglingAddresses";
import type { SeenAddresses } from "../cloud/seenAddresses";
import type { SourceRange, ZoneDiagnostic, ZoneRecord } from "../dns/zone";
import { Disposable } from "../platform/disposable";
import type { ZoneTexts } from "./language/zoneTexts";
import { readZoneUri } from "./zoneUri";

const pauseMs = 50;

export interface ZoneDiagnosticsServices {
  readonly texts: ZoneTexts;
  readonly cloud: Cloud;
  readonly seen: SeenAddresses;
  readonly onError: (error: unknown) => void;
}

/** Marks in open zones what cannot be read, and what is not meant in all likelihood. */
export class ZoneDiagnostics extends Disposable {
  private readonly collection = this._register(vscode.languages.createDiagnosticCollection("mammoth-zone"));
  private readonly waiting = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(private readonly services: ZoneDiagnosticsServices) {
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
    if (!readZoneUri(document.uri) || this.isDisposed || document.isClosed) return;
    this.cancel(document.uri);
    this.waiting.set(
      document.uri.toString(),
      setTimeout(() => {
        this.waiting.delete(document.uri.toString());
        void this.mark(document).catch(this.services.onError);
      }, afterMs),
    );
  }

  private cancel(uri: vscode.Uri): void {
    clearTimeout(this.waiting.get(uri.toString()));
    this.waiting.delete(uri.toString());
  }

  private async mark(document: vscode.TextDocument): Promise<void> {
    const zone = await this.services.texts.parse(document);
    const dangling = this.danglingIn(document, zone.records);
    if (this.isDisposed || document.isClosed) return;
    this.collection.set(document.uri, [...zone.diagnostics, ...dangling].map((diagnostic) => toDiagnostic(document, diagnostic)));
  }

  /** As far as the account's servers and load balancers are known; when they are loaded, the zone is looked at again. */
  private danglingIn(document: vscode.TextDocument, records: readonly ZoneRecord[]): ZoneDiagnostic[] {
    const { cloud, seen } = this.services;
    const accountId = readZoneUri(document.uri)?.accountId ?? "";
    if (!cloud.accounts.get(accountId)) return [];
    const account = cloud.of(accountId);
    const [servers, loadBalancers] = [account.servers.state, account.loadBalancers.state];
    for (const [store, { status }] of [[account.servers, servers], [account.loadBalancers, loadBalancers]] as const) {
      // What fails here is shown where it belongs: in the views.
      if (status === "idle") void store.load().then(() => this.check(document, 0), () => undefined);
    }
    if (!servers.items || !loadBalancers.items) return [];
    seen.note(accountId, ownAddresses({ servers: servers.items, loadBalancers: loadBalancers.items }));
    return danglingDiagnostics(records, { servers: servers.items, loadBalancers: loadBalancers.items, seen: seen.get(accountId) }, vscode.l10n.t);
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
