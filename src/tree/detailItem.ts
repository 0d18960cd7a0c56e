import type * as vscode from "vscode";
import type { Row } from "./row";
import { createTooltip, createTreeItem, type TreeNode } from "./treeNode";

/** A fact about the resource above it: a line to read, or an address to copy. */
export class DetailItem implements TreeNode {
  constructor(
    readonly parent: TreeNode,
    readonly id: string,
    private readonly row: Row,
    /** The address that the line shows, if it shows one. */
    readonly address?: string,
  ) {}

  get accountId(): string {
    return this.parent.accountId;
  }

  toTreeItem(): vscode.TreeItem {
    return createTreeItem(this.id, this.row);
  }

  toTooltip(): vscode.MarkdownString {
    return createTooltip(this.row.label, this.row.facts);
  }
}
