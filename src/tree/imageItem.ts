import * as vscode from "vscode";
import type { AccountCloud } from "../cloud/cloud";
import type { Image } from "../model/contract";
import type { ResourceNode } from "./accountBranch";
import { DetailItem } from "./detailItem";
import { imageDetails, imageRow } from "./imageRow";
import type { Row } from "./row";
import { createTooltip, createTreeItem, type TreeNode } from "./treeNode";

/** An image: a distribution, a backup of a server, or one of the account's own; opens to its details. */
export class ImageItem implements ResourceNode<Image> {
  parent: TreeNode | undefined;

  constructor(
    private readonly cloud: AccountCloud,
    private image: Image,
  ) {}

  get id(): string {
    return `${this.accountId}/images/${this.imageId}`;
  }

  get accountId(): string {
    return this.cloud.account.id;
  }

  get imageId(): number {
    return this.image.id;
  }

  update(image: Image): void {
    this.image = image;
  }

  toTreeItem(): vscode.TreeItem {
    return createTreeItem(this.id, this.row(), vscode.TreeItemCollapsibleState.Collapsed);
  }

  toTooltip(): vscode.MarkdownString {
    const row = this.row();
    return createTooltip(row.label, row.facts);
  }

  loadChildren(): readonly TreeNode[] {
    return imageDetails(this.image, this.serverName, vscode.l10n.t).map((row, index) => new DetailItem(this, `${this.id}/${index}`, row));
  }

  private row(): Row {
    return imageRow(this.image, this.serverName, vscode.l10n.t);
  }

  private get serverName(): string | undefined {
    const serverId = this.image.backup_info?.server_id;
    return serverId === undefined ? undefined : this.cloud.servers.get(serverId)?.name;
  }
}
