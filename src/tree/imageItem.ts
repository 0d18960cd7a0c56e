import type * as vscode from "vscode";
import { l10n } from "vscode";
import type { AccountCloud } from "../cloud/cloud";
import type { Image } from "../model/contract";
import type { ResourceNode } from "./accountBranch";
import { imageRow } from "./imageRow";
import type { Row } from "./row";
import { createTooltip, createTreeItem, type TreeNode } from "./treeNode";

/** An image: a distribution, a backup of a server, or one of the account's own. */
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
    return createTreeItem(this.id, this.row());
  }

  toTooltip(): vscode.MarkdownString {
    const row = this.row();
    return createTooltip(row.label, row.facts);
  }

  private row(): Row {
    const serverId = this.image.backup_info?.server_id;
    return imageRow(this.image, serverId === undefined ? undefined : this.cloud.servers.get(serverId)?.name, l10n.t);
  }
}
