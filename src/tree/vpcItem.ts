import * as vscode from "vscode";
import type { AccountCloud } from "../cloud/cloud";
import type { Vpc, VpcMember } from "../model/contract";
import type { ResourceNode } from "./accountBranch";
import { DetailItem, type DetailReference } from "./detailItem";
import { EmptyItem } from "./emptyItem";
import { ErrorItem } from "./errorItem";
import { failureSentence } from "./failure";
import { HeadingItem } from "./headingItem";
import { contextValue, speakParts } from "./row";
import { createTooltip, createTreeItem, type TreeNode } from "./treeNode";
import { vpcMemberRow, vpcRouteRow, vpcRow } from "./vpcRow";

/** A virtual private cloud; opens to its members, asked for only then, and to its routes. */
export class VpcItem implements ResourceNode<Vpc> {
  parent: TreeNode | undefined;

  constructor(
    private readonly cloud: AccountCloud,
    private vpc: Vpc,
    private readonly redraw: (node: TreeNode) => void,
  ) {}

  get id(): string {
    return `${this.accountId}/vpcs/${this.vpcId}`;
  }

  get accountId(): string {
    return this.cloud.account.id;
  }

  get vpcId(): number {
    return this.vpc.id;
  }

  update(vpc: Vpc): void {
    this.vpc = vpc;
  }

  toTreeItem(): vscode.TreeItem {
    return createTreeItem(this.id, vpcRow(this.vpc, vscode.l10n.t), vscode.TreeItemCollapsibleState.Collapsed);
  }

  toTooltip(): vscode.MarkdownString {
    return createTooltip(this.vpc.name, vpcRow(this.vpc, vscode.l10n.t).facts);
  }

  loadChildren(): readonly TreeNode[] {
    const routes = this.vpc.route_entries;
    return [
      this.heading("members", vscode.l10n.t("Members"), "", true, (heading) => this.loadMembers(heading)),
      this.heading("routes", vscode.l10n.t("Routes"), String(routes.length), false, (heading) => this.routes(heading)),
    ];
  }

  private heading(key: string, label: string, description: string, isExpanded: boolean, load: (heading: HeadingItem) => readonly TreeNode[] | Promise<readonly TreeNode[]>): HeadingItem {
    const row = {
      label,
      description,
      icon: { id: key === "members" ? "vm" : "git-compare" },
      accessibleLabel: speakParts([label, description]),
      contextValue: contextValue("heading", key),
      facts: [],
    };
    return new HeadingItem(`${this.id}/${key}`, this.accountId, this, row, isExpanded, load);
  }

  private async loadMembers(heading: HeadingItem): Promise<readonly TreeNode[]> {
    try {
      const members = await this.cloud.api.vpcs.listMembers(this.vpcId);
      if (members.length === 0) return [new EmptyItem(heading, vscode.l10n.t("No members"))];
      return members.map((member) => {
        const id = `${heading.id}/${member.resource_type}/${member.resource_id}`;
        return new DetailItem(heading, id, vpcMemberRow(member, this.addressOf(member), vscode.l10n.t), this.referenceOf(member));
      });
    } catch (error) {
      const retry = async (): Promise<void> => {
        this.redraw(heading);
        return Promise.resolve();
      };
      return [new ErrorItem(heading, failureSentence(error), retry)];
    }
  }

  private referenceOf(member: VpcMember): DetailReference {
    const address = this.addressOf(member);
    return { ...(address === undefined ? {} : { address }), ...(member.resource_type === "server" ? { serverId: Number(member.resource_id) } : {}) };
  }

  /** The private address of a member that is a server, where the servers are known already: nothing is asked for it. */
  private addressOf(member: VpcMember): string | undefined {
    if (member.resource_type !== "server") return undefined;
    const server = this.cloud.servers.get(Number(member.resource_id));
    return server?.networks.v4.find((network) => network.type === "private")?.ip_address;
  }

  private routes(heading: HeadingItem): readonly TreeNode[] {
    const routes = this.vpc.route_entries;
    if (routes.length === 0) return [new EmptyItem(heading, vscode.l10n.t("No routes"))];
    return routes.map((route, index) => new DetailItem(heading, `${heading.id}/${index}`, vpcRouteRow(route, vscode.l10n.t)));
  }
}
