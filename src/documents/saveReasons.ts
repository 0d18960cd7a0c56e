import * as vscode from "vscode";
import { Disposable } from "../platform/disposable";

/** Knows why a document is about to be saved: what changes the cloud is saved by hand only. */
export class SaveReasons extends Disposable {
  /** told right before the save */
  private readonly reasons = new Map<string, vscode.TextDocumentSaveReason>();

  constructor() {
    super();
    this._register(vscode.workspace.onWillSaveTextDocument(({ document, reason }) => void this.reasons.set(document.uri.toString(), reason)));
  }

  /** Whether somebody saves it who meant to. */
  takeIsManual(uri: vscode.Uri): boolean {
    const reason = this.reasons.get(uri.toString());
    this.reasons.delete(uri.toString());
    return reason === undefined || reason === vscode.TextDocumentSaveReason.Manual;
  }
}
