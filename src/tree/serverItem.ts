import * as vscode from "vscode";
import type { AccountCloud } from "../cloud/cloud";
import type { Server } from "../model/contract";
import type { ResourceNode } from "./accountBranch";
import { DetailItem } from "./detailItem";
import { lockedRow } from "./lockedRow";
import type { Row } from "./row";
import { serverDetails } from "./serverDetails";
import type { SectionLine } from "./section";
import { serverSections } from "./serverSections";
import { serverRow } from "./serverRow";
import { createTooltip, createTreeItem, type TreeNode } from "./treeNode";

/** A server, with what it is doing now; opens to its addresses and what it is made of. */
export class ServerItem implements ResourceNode<Server> {
  parent: TreeNode | undefined;
  /** How it looked when it was drawn. */
  private drawn: string | undefined;
  /** What its sections show, until the server is read anew. */
  private known = new Map<string, Promise<readonly SectionLine[]>>();

  constructor(
    private readonly cloud: AccountCloud,
    private server: Server,
    private readonly redraw: (node: TreeNode) => void,
    private readonly isPinned: (serverId: number) => boolean = () => false,
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
    if (server !== this.server) this.known = new Map();
    this.server = server;
  }

  toTreeItem(): vscode.TreeItem {
    const row = this.row();
    this.drawn = lookOf(row);
    return createTreeItem(this.id, row, vscode.TreeItemCollapsibleState.Collapsed);
  }

  isDrawn(): boolean {
    return this.drawn === lookOf(this.row());
  }

  toTooltip(): vscode.MarkdownString {
    return createTooltip(this.server.name, this.row().facts);
  }

  loadChildren(): readonly TreeNode[] {
    this.checkPower();
    const vpc = typeof this.server.vpc_id === "number" ? this.cloud.vpcs.get(this.server.vpc_id) : undefined;
    const details = serverDetails(this.server, this.cloud.actions.runningOn("server", this.serverId), vpc?.name, vscode.l10n.t).map(
      (detail) => new DetailItem(this, `${this.id}/${detail.key}`, detail.row, { ...(detail.address === undefined ? {} : { address: detail.address }), ...(detail.actionId === undefined ? {} : { actionId: detail.actionId }) }),
    );
    return [...details, ...serverSections(this.cloud, this.server, { id: `${this.id}/lists`, accountId: this.accountId, parent: this, redraw: this.redraw, known: this.known })];
  }

  /** Who opens a server wants to know whether it runs. What comes of it redraws the row. */
  private checkPower(): void {
    if (this.server.status !== "active" || this.cloud.actions.runningOn("server", this.serverId).length > 0) return;
    // Where it cannot be asked, the row shows what the status says.
    void this.cloud.power.ask(this.serverId).catch(() => undefined);
  }

  private row(): Row {
    const { t } = vscode.l10n;
    const row = lockedRow(serverRow(this.server, this.cloud.actions.runningOn("server", this.serverId), t, this.cloud.power.get(this.serverId)), this.cloud.locks.isLocked({ kind: "server", id: this.serverId }), t);
    return this.isPinned(this.serverId) ? { ...row, contextValue: `${row.contextValue};pinned` } : row;
  }
}

function lookOf({ label, description, icon, contextValue }: Row): string {
  return `${label}\n${description ?? ""}\n${icon.id}\n${icon.color ?? ""}\n${contextValue}`;
}
