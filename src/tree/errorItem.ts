import * as vscode from "vscode";
import { contextValue } from "./row";
import { createTooltip, createTreeItem, type TreeNode } from "./treeNode";

/** Stands where rows could not be loaded: a failure is never shown as emptiness. Its Retry is an inline icon. */
export class ErrorItem implements TreeNode {
  constructor(
    readonly parent: TreeNode,
    private readonly sentence: string,
    /** Loads again what failed; the view then shows the outcome. */
    readonly retry: () => Promise<void>,
  ) {}

  get id(): string {
    return `${this.parent.id}/error`;
  }

  get accountId(): string {
    return this.parent.accountId;
  }

  toTreeItem(): vscode.TreeItem {
    return createTreeItem(this.id, {
      label: vscode.l10n.t("Not loaded"),
      description: this.sentence,
      icon: { id: "error", color: "list.errorForeground" },
      accessibleLabel: vscode.l10n.t("Not loaded: {0}", this.sentence),
      contextValue: contextValue("error"),
      facts: [],
    });
  }

  toTooltip(): vscode.MarkdownString {
    return createTooltip(vscode.l10n.t("Not loaded"), [{ name: vscode.l10n.t("Reason"), value: this.sentence }]);
  }
}
