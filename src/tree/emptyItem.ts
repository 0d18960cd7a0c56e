import type * as vscode from "vscode";
import { contextValue } from "./row";
import { createTreeItem, type TreeNode } from "./treeNode";

/** Says that there is nothing, where there was an answer and it was empty. */
export class EmptyItem implements TreeNode {
  constructor(
    readonly parent: TreeNode,
    private readonly text: string,
  ) {}

  get id(): string {
    return `${this.parent.id}/empty`;
  }

  get accountId(): string {
    return this.parent.accountId;
  }

  toTreeItem(): vscode.TreeItem {
    const item = createTreeItem(this.id, {
      label: "",
      description: this.text,
      icon: { id: "blank" },
      accessibleLabel: this.text,
      contextValue: contextValue("empty"),
      facts: [],
    });
    delete item.iconPath;
    return item;
  }
}
