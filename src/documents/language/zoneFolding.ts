import * as vscode from "vscode";

/** Folds what belongs together: the records of one name, what parentheses join, and comments. */
export class ZoneFolding implements vscode.FoldingRangeProvider {
  async provideFoldingRanges(document: vscode.TextDocument): Promise<vscode.FoldingRange[]> {
    const { zoneFolds } = await import(/* webpackChunkName: "zone" */ "../../dns/folds");
    return zoneFolds(document.getText()).map(({ start, end, isComment }) => new vscode.FoldingRange(start, end, isComment ? vscode.FoldingRangeKind.Comment : vscode.FoldingRangeKind.Region));
  }
}
