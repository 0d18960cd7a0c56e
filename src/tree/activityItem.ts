import * as vscode from "vscode";
import type { AccountCloud } from "../cloud/cloud";
import type { Action } from "../model/contract";
import type { ResourceNode } from "./accountBranch";
import { activityRow, activitySteps } from "./activityRow";
import { DetailItem } from "./detailItem";
import { createTooltip, createTreeItem, type TreeNode } from "./treeNode";

/** An action, with how far it is; opens to its steps and what came of it. */
export class ActivityItem implements ResourceNode<Action> {
  parent: TreeNode | undefined;

  constructor(
    private readonly cloud: AccountCloud,
    private action: Action,
  ) {}

  get id(): string {
    return `${this.accountId}/activity/${this.actionId}`;
  }

  get accountId(): string {
    return this.cloud.account.id;
  }

  get actionId(): number {
    return this.action.id;
  }

  update(action: Action): void {
    this.action = action;
  }

  toTreeItem(): vscode.TreeItem {
    return createTreeItem(this.id, activityRow(this.now, this.resourceName, vscode.l10n.t), vscode.TreeItemCollapsibleState.Collapsed);
  }

  toTooltip(): vscode.MarkdownString {
    const { label, facts } = activityRow(this.now, this.resourceName, vscode.l10n.t);
    return createTooltip(label, facts);
  }

  loadChildren(): readonly TreeNode[] {
    return activitySteps(this.now, vscode.l10n.t).map((row, index) => new DetailItem(this, `${this.id}/${index}`, row));
  }

  /** Who follows the action knows more of it than the list does. */
  private get now(): Action {
    return this.cloud.actions.running.find(({ action }) => action.id === this.action.id)?.action ?? this.action;
  }

  private get resourceName(): string | undefined {
    const { resource_type, resource_id } = this.action;
    if (typeof resource_id !== "number") return undefined;
    const name = resource_type === "server" ? this.cloud.servers.get(resource_id)?.name : resource_type === "load-balancer" ? this.cloud.loadBalancers.get(resource_id)?.name : undefined;
    return name ?? `${resource_type ?? ""} ${resource_id}`.trim();
  }
}
