import * as vscode from "vscode";
import type { Fact, Row } from "./row";

/** An element of one of the views. Its identity is kept while its resource is there, so that one row can be redrawn alone. */
export interface TreeNode {
  /** Unique in its view and stable over refreshes and reloads. */
  readonly id: string;
  /** The account that it belongs to; commands find their target by it. */
  readonly accountId: string;
  readonly parent: TreeNode | undefined;
  toTreeItem(): vscode.TreeItem;
  /** Made only when the row is pointed at. */
  toTooltip?(): vscode.MarkdownString | undefined;
  loadChildren?(): readonly TreeNode[] | Promise<readonly TreeNode[]>;
}

/** Draws a row. Icon, colour and accessible label come from the same row, so that they never disagree. */
export function createTreeItem(id: string, row: Row, collapsibleState = vscode.TreeItemCollapsibleState.None): vscode.TreeItem {
  const item = new vscode.TreeItem(row.label, collapsibleState);
  item.id = id;
  item.iconPath = new vscode.ThemeIcon(row.icon.id, row.icon.color === undefined ? undefined : new vscode.ThemeColor(row.icon.color));
  item.contextValue = row.contextValue;
  item.accessibilityInformation = { label: row.accessibleLabel };
  if (row.description !== undefined && row.description !== "") item.description = row.description;
  return item;
}

/** Text of the API goes through `appendText` only: whatever a name holds, it is never read as markup. */
export function createTooltip(title: string, facts: readonly Fact[]): vscode.MarkdownString {
  const tooltip = new vscode.MarkdownString();
  tooltip.appendMarkdown("**").appendText(title).appendMarkdown("**");
  for (const { name, value } of facts) tooltip.appendMarkdown("\n\n").appendText(`${name}: ${value}`);
  return tooltip;
}
