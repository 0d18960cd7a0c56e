import * as vscode from "vscode";
import { Disposable } from "../../platform/disposable";
import { toRange, type ZoneTexts } from "../language/zoneTexts";
import type { Unserved } from "../../cloud/served/servedZone";

/** Marks in open zones what name servers do not serve, until the text changes: then it says something else. */
export class ServedMarks extends Disposable {
  private readonly collection = this._register(vscode.languages.createDiagnosticCollection("mammoth-served"));

  constructor(private readonly texts: ZoneTexts) {
    super();
    this._register(vscode.workspace.onDidCloseTextDocument(({ uri }) => this.collection.delete(uri)));
    this._register(
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.collection.delete(document.uri);
      }),
    );
  }

  /** Takes away what was marked before. */
  async mark(uri: vscode.Uri, unserved: readonly Unserved[]): Promise<void> {
    this.collection.delete(uri);
    const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
    if (!document || unserved.length === 0) return;
    const { records } = await this.texts.parse(document);
    const found = unserved.flatMap((one) => {
      const record = records.find(({ owner, rdata }) => owner === one.set.owner && rdata.type === one.set.type);
      const diagnostic = new vscode.Diagnostic(record ? toRange(document, record.range) : new vscode.Range(0, 0, 0, 1), unservedText(one), vscode.DiagnosticSeverity.Information);
      diagnostic.source = "Mammoth Cloud";
      diagnostic.code = "not-served";
      return [diagnostic];
    });
    this.collection.set(uri, found);
  }
}

function unservedText({ set, nameserver, served, otherTtl }: Unserved): string {
  if (otherTtl !== undefined) return vscode.l10n.t("{0} serves this with the TTL {1}.", nameserver, otherTtl);
  if (served.length === 0) return vscode.l10n.t("{0} does not serve {1} {2} yet.", nameserver, set.owner, set.type);
  return vscode.l10n.t("{0} serves something else for {1} {2}: {3}", nameserver, set.owner, set.type, served.join(", "));
}
