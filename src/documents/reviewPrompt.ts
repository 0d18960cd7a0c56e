import * as vscode from "vscode";
import type { ZoneGate } from "../dns/gates";
import type { ZonePlan } from "../dns/plan";
import { Schemes } from "../ids";
import { operationText } from "./operationText";

export interface Review {
  readonly domainName: string;
  readonly plan: ZonePlan;
  /** the zone as it is, and as it would be, both in the same form */
  readonly live: string;
  readonly proposed: string;
  /** short, and equal for equal plans */
  readonly digest: string;
}

/** Shows what would change and asks whether it should. */
export interface ReviewPrompt {
  /** @returns whether a person agreed */
  confirm(review: Review): Promise<boolean>;
}

const mostLines = 20;

/** A diff of the zone as it is and as it would be, and in front of it the list of operations. */
export class DialogReview implements ReviewPrompt, vscode.TextDocumentContentProvider, vscode.Disposable {
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

  async confirm(review: Review): Promise<boolean> {
    const before = vscode.window.activeTextEditor;
    const [live, proposed] = [this.side(review.domainName, "live", review.live), this.side(review.domainName, "proposed", review.proposed)];
    await vscode.commands.executeCommand("vscode.diff", live, proposed, vscode.l10n.t("{0}: live ↔ proposed", review.domainName), { preview: true, preserveFocus: true });
    try {
      return (await this.askForClick(review)) && (await this.askForName(review));
    } finally {
      await closeDiff(proposed);
      // The cursor is where it was: who typed before can type on.
      if (before && !before.document.isClosed) await vscode.window.showTextDocument(before.document, { viewColumn: before.viewColumn ?? vscode.ViewColumn.Active });
    }
  }

  private side(domainName: string, name: "live" | "proposed", text: string): vscode.Uri {
    const uri = vscode.Uri.from({ scheme: Schemes.review, path: `/${name}/${domainName}.zone` });
    this.sides.set(uri.path, text);
    this.changed.fire(uri);
    return uri;
  }

  private async askForClick({ domainName, plan: { operations, gates }, digest }: Review): Promise<boolean> {
    const lines = operations.slice(0, mostLines).map(operationText);
    const more = operations.length - lines.length;
    const detail = [
      ...gates.map(gateText),
      ...(gates.length > 0 ? [""] : []),
      ...lines,
      ...(more > 0 ? [vscode.l10n.t("… and {0} more: see the comparison behind.", more)] : []),
      "",
      vscode.l10n.t("Plan {0}", digest),
    ].join("\n");
    const apply = operations.length === 1 ? vscode.l10n.t("Apply 1 Change") : vscode.l10n.t("Apply {0} Changes", operations.length);
    return (await vscode.window.showWarningMessage(vscode.l10n.t("Change the zone {0}? {1}", domainName, countText(operations)), { modal: true, detail }, apply)) === apply;
  }

  /** What is dangerous asks for the domain's name, letter by letter. */
  private async askForName({ domainName, plan: { gates } }: Review): Promise<boolean> {
    if (gates.length === 0) return true;
    const typed = await vscode.window.showInputBox({
      title: vscode.l10n.t("Change the zone {0}?", domainName),
      prompt: vscode.l10n.t("{0} Type {1} to go on.", gates.map(gateText).join(" "), domainName),
      ignoreFocusOut: true,
      validateInput: (value) => (value === "" || domainName.startsWith(value.trim().toLowerCase()) ? undefined : vscode.l10n.t("This is not {0}.", domainName)),
    });
    return typed?.trim().toLowerCase() === domainName.toLowerCase();
  }
}

function countText(operations: ZonePlan["operations"]): string {
  const count = (op: string): number => operations.filter((operation) => operation.op === op).length;
  const [creates, updates, deletes] = [count("create"), count("update"), count("delete")];
  const parts = [
    ...(updates > 0 ? [vscode.l10n.t("{0} changed", updates)] : []),
    ...(creates > 0 ? [vscode.l10n.t("{0} added", creates)] : []),
    ...(deletes > 0 ? [vscode.l10n.t("{0} deleted", deletes)] : []),
  ];
  return parts.join(", ");
}

function gateText(gate: ZoneGate): string {
  switch (gate) {
    case "many-deletes":
      return vscode.l10n.t("More than 30% of the zone's records would be deleted.");
    case "last-mx":
      return vscode.l10n.t("The last MX record would be deleted: mail to this domain would be lost.");
    case "apex-ns":
      return vscode.l10n.t("The domain's own name servers would change.");
  }
}

async function closeDiff(side: vscode.Uri): Promise<void> {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs).filter(({ input }) => input instanceof vscode.TabInputTextDiff && input.modified.toString() === side.toString());
  if (tabs.length > 0) await vscode.window.tabGroups.close(tabs, true);
}
