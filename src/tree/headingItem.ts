import * as vscode from "vscode";
import type { Row } from "./row";
import { createTreeItem, type TreeNode } from "./treeNode";

/** A heading over rows of one kind. */
export class HeadingItem implements TreeNode {
  constructor(
    readonly id: string,
    readonly accountId: string,
    readonly parent: TreeNode | undefined,
    private readonly row: Row,
    private readonly isExpanded: boolean,
    private readonly load: (heading: HeadingItem) => readonly TreeNode[] | Promise<readonly TreeNode[]>,
  ) {}

  toTreeItem(): vscode.TreeItem {
    const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
    return createTreeItem(this.id, this.row, this.isExpanded ? Expanded : Collapsed);
  }

  loadChildren(): readonly TreeNode[] | Promise<readonly TreeNode[]> {
    return this.load(this);
  }
}
