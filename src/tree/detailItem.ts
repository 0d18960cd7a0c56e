import type * as vscode from "vscode";
import type { CommandId } from "../ids";
import type { Row } from "./row";
import { createTooltip, createTreeItem, type TreeNode } from "./treeNode";

/** What a line is about, as commands look for it. */
export interface DetailReference {
  readonly address?: string;
  readonly serverId?: number;
  readonly imageId?: number;
  readonly keyId?: number;
  readonly actionId?: number;
  readonly invoiceId?: number;
}

/** A fact about the resource above it: a line to read, or something that commands can be invoked on. */
export class DetailItem implements TreeNode, DetailReference {
  readonly address?: string;
  readonly serverId?: number;
  readonly imageId?: number;
  readonly keyId?: number;
  readonly actionId?: number;
  readonly invoiceId?: number;

  /** @param opens what a click on it does, if anything */
  constructor(
    readonly parent: TreeNode,
    readonly id: string,
    private readonly row: Row,
    reference: DetailReference = {},
    private readonly opens?: CommandId,
  ) {
    Object.assign(this, reference);
  }

  get accountId(): string {
    return this.parent.accountId;
  }

  toTreeItem(): vscode.TreeItem {
    const item = createTreeItem(this.id, this.row);
    if (this.opens !== undefined) item.command = { command: this.opens, title: this.row.label, arguments: [this] };
    return item;
  }

  toTooltip(): vscode.MarkdownString {
    return createTooltip(this.row.label, this.row.facts);
  }
}
