import * as vscode from "vscode";
import type { ZoneDiagnostic } from "../../dns/zone";
import { toRange, type ZoneTexts } from "./zoneTexts";

export const zoneActionKinds = [vscode.CodeActionKind.QuickFix, vscode.CodeActionKind.SourceFixAll.append("mammoth")];

type Fixable = ZoneDiagnostic & { readonly fix: NonNullable<ZoneDiagnostic["fix"]> };

/** Mends what a diagnostic can mend, one by one or all at once. */
export class ZoneActions implements vscode.CodeActionProvider {
  constructor(private readonly texts: ZoneTexts) {}

  async provideCodeActions(document: vscode.TextDocument, range: vscode.Range, context: vscode.CodeActionContext): Promise<vscode.CodeAction[]> {
    const { diagnostics } = await this.texts.parse(document);
    const fixable = diagnostics.filter((one): one is Fixable => one.fix !== undefined);
    if (fixable.length === 0) return [];
    if (context.only && vscode.CodeActionKind.SourceFixAll.intersects(context.only)) return [fixAll(document, fixable, zoneActionKinds[1])];
    const here = fixable.filter((one) => toRange(document, one.range).intersection(range));
    const single = here.map((one) => {
      const action = createAction(document, one.fix.title, [one], vscode.CodeActionKind.QuickFix);
      action.isPreferred = true;
      action.diagnostics = context.diagnostics.filter(({ code, range: marked }) => code === one.code && marked.intersection(toRange(document, one.range)));
      return action;
    });
    return here.length > 0 && fixable.length > 1 ? [...single, fixAll(document, fixable, vscode.CodeActionKind.QuickFix)] : single;
  }
}

function fixAll(document: vscode.TextDocument, fixable: readonly Fixable[], kind: vscode.CodeActionKind | undefined): vscode.CodeAction {
  return createAction(document, vscode.l10n.t("Fix All in This Zone"), withoutOverlaps(fixable), kind);
}

function createAction(document: vscode.TextDocument, title: string, fixable: readonly Fixable[], kind: vscode.CodeActionKind | undefined): vscode.CodeAction {
  const action = new vscode.CodeAction(title, kind);
  action.edit = new vscode.WorkspaceEdit();
  for (const { fix } of fixable) action.edit.replace(document.uri, toRange(document, fix.range), fix.text);
  return action;
}

/** Of fixes for the same place the first is made; the next look finds the others again. */
function withoutOverlaps(fixable: readonly Fixable[]): readonly Fixable[] {
  let end = -1;
  return [...fixable].sort((one, other) => one.fix.range.start - other.fix.range.start).filter(({ fix: { range } }) => {
    if (range.start < end) return false;
    end = Math.max(end, range.end);
    return true;
  });
}
