import * as vscode from "vscode";
import { Schemes } from "../ids";

export interface Comparison {
  /** the name of what is compared, with its ending: editors choose colours by it */
  readonly fileName: string;
  readonly title: string;
  readonly live: string;
  readonly proposed: string;
}

export interface Question {
  readonly question: string;
  readonly detail: string;
  readonly apply: string;
}

/** Shows what is and what would be side by side, and in front of it a question. */
export class ComparisonDialog implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.changed.event;
  private readonly sides = new Map<string, string>();
  private readonly registration = vscode.workspace.registerTextDocumentContentProvider(Schemes.review, this);

  dispose(): void {
    this.registration.dispose();
    this.changed.dispose();
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.sides.get(uri.path) ?? "";
  }

  /** @param then what else has to be agreed to after the click
   * @returns whether a person agreed */
  async ask(comparison: Comparison, { question, detail, apply }: Question, then: () => Promise<boolean> = () => Promise.resolve(true)): Promise<boolean> {
    const before = vscode.window.activeTextEditor;
    const [live, proposed] = [this.side(comparison.fileName, "live", comparison.live), this.side(comparison.fileName, "proposed", comparison.proposed)];
    await vscode.commands.executeCommand("vscode.diff", live, proposed, comparison.title, { preview: true, preserveFocus: true });
    try {
      return (await vscode.window.showWarningMessage(question, { modal: true, detail }, apply)) === apply && (await then());
    } finally {
      await closeDiff(proposed);
      // The cursor is where it was: who typed before can type on.
      if (before && !before.document.isClosed) await vscode.window.showTextDocument(before.document, { viewColumn: before.viewColumn ?? vscode.ViewColumn.Active });
    }
  }

  private side(fileName: string, name: "live" | "proposed", text: string): vscode.Uri {
    const uri = vscode.Uri.from({ scheme: Schemes.review, path: `/${name}/${fileName}` });
    this.sides.set(uri.path, text);
    this.changed.fire(uri);
    return uri;
  }
}

async function closeDiff(side: vscode.Uri): Promise<void> {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs).filter(({ input }) => input instanceof vscode.TabInputTextDiff && input.modified.toString() === side.toString());
  if (tabs.length > 0) await vscode.window.tabGroups.close(tabs, true);
}
