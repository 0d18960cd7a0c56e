import * as vscode from "vscode";
import type { AccountCloud } from "../cloud/cloud";
import type { Server } from "../model/contract";
import type { ResourceNode } from "./accountBranch";
import { DetailItem } from "./detailItem";
import type { Row } from "./row";
import { serverDetails } from "./serverDetails";
import { serverRow } from "./serverRow";
import { createTooltip, createTreeItem, type TreeNode } from "./treeNode";

/** A server, with what it is doing now; opens to its addresses and what it is made of. */
export class ServerItem implements ResourceNode<Server> {
  parent: TreeNode | undefined;

  constructor(
    private readonly cloud: AccountCloud,
    private server: Server,
  ) {}

  get id(): string {
    return `${this.accountId}/servers/${this.serverId}`;
  }

  get accountId(): string {
    return this.cloud.account.id;
  }

  get serverId(): number {
    return this.server.id;
  }

  get name(): string {
    return this.server.name;
  }

  update(server: Server): void {
    this.server = server;
  }

  toTreeItem(): vscode.TreeItem {
    return createTreeItem(this.id, this.row(), vscode.TreeItemCollapsibleState.Collapsed);
  }

  toTooltip(): vscode.MarkdownString {
    return createTooltip(this.server.name, this.row().facts);
  }

  loadChildren(): readonly TreeNode[] {
    const vpc = typeof this.server.vpc_id === "number" ? this.cloud.vpcs.get(this.server.vpc_id) : undefined;
    return serverDetails(this.server, this.cloud.actions.runningOn("server", this.serverId), vpc?.name, vscode.l10n.t).map(
      (detail) => new DetailItem(this, `${this.id}/${detail.key}`, detail.row, detail.address),
    );
  }

  private row(): Row {
    return serverRow(this.server, this.cloud.actions.runningOn("server", this.serverId), vscode.l10n.t);
  }
}
