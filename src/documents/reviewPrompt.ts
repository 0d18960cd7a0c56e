import * as vscode from "vscode";
import type { ZoneGate } from "../dns/gates";
import type { ZonePlan } from "../dns/plan";
import type { ComparisonDialog, Question } from "./comparisonDialog";
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
export class DialogReview implements ReviewPrompt {
  constructor(private readonly dialog: ComparisonDialog) {}

  confirm(review: Review): Promise<boolean> {
    const { domainName, live, proposed } = review;
    return this.dialog.ask({ fileName: `${domainName}.zone`, title: vscode.l10n.t("{0}: live ↔ proposed", domainName), live, proposed }, question(review), () => this.askForName(review));
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

function question({ domainName, plan: { operations, gates }, digest }: Review): Question {
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
  return { question: vscode.l10n.t("Change the zone {0}? {1}", domainName, countText(operations)), detail, apply };
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
