import * as vscode from "vscode";
import type { Account } from "../accounts/accountService";
import { contextValue } from "./row";
import { createTooltip, createTreeItem, type TreeNode } from "./treeNode";

/** One of several accounts; with a single one, the views go without this level. */
export class AccountItem implements TreeNode {
  readonly parent = undefined;

  constructor(
    readonly account: Account,
    readonly loadChildren: () => Promise<readonly TreeNode[]>,
  ) {}

  get id(): string {
    return this.account.id;
  }

  get accountId(): string {
    return this.account.id;
  }

  toTreeItem(): vscode.TreeItem {
    const { kind, label } = this.account;
    const description = kind === "sandbox" ? vscode.l10n.t("simulated") : this.endpointHost();
    return createTreeItem(
      this.id,
      {
        label,
        description,
        icon: { id: kind === "sandbox" ? "beaker" : "account" },
        accessibleLabel: vscode.l10n.t("Account {0}, {1}", label, description),
        contextValue: contextValue("account", kind),
        facts: [],
      },
      vscode.TreeItemCollapsibleState.Expanded,
    );
  }

  toTooltip(): vscode.MarkdownString {
    return createTooltip(this.account.label, [{ name: vscode.l10n.t("Endpoint"), value: this.endpointHost() }]);
  }

  private endpointHost(): string {
    return vscode.Uri.parse(this.account.endpoint).authority;
  }
}
