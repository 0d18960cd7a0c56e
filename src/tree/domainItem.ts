import * as vscode from "vscode";
import type { AccountCloud } from "../cloud/cloud";
import { Commands } from "../ids";
import type { Domain } from "../model/contract";
import type { ResourceNode } from "./accountBranch";
import { domainDelegation, domainRow } from "./domainRow";
import { lockedRow } from "./lockedRow";
import type { Row } from "./row";
import { createTooltip, createTreeItem, type TreeNode } from "./treeNode";

/** A domain; a click opens its zone as a document. */
export class DomainItem implements ResourceNode<Domain> {
  parent: TreeNode | undefined;

  constructor(
    private readonly cloud: AccountCloud,
    private domain: Domain,
    private readonly providerNameservers: () => readonly string[] | undefined,
  ) {}

  get id(): string {
    return `${this.accountId}/domains/${this.domainName}`;
  }

  get accountId(): string {
    return this.cloud.account.id;
  }

  get domainName(): string {
    return this.domain.name;
  }

  update(domain: Domain): void {
    this.domain = domain;
  }

  toTreeItem(): vscode.TreeItem {
    const item = createTreeItem(this.id, this.row());
    item.command = { command: Commands.openZoneDocument, title: vscode.l10n.t("Open Zone Document"), arguments: [this] };
    return item;
  }

  toTooltip(): vscode.MarkdownString {
    return createTooltip(this.domain.name, this.row().facts);
  }

  private row(): Row {
    const row = domainRow(this.domain, domainDelegation(this.domain, this.providerNameservers()), vscode.l10n.t);
    return lockedRow(row, this.cloud.locks.isLocked({ kind: "domain", id: this.domainName }), vscode.l10n.t);
  }
}
