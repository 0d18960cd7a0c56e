import * as vscode from "vscode";
import type { AccountCloud } from "../cloud/cloud";
import type { Vpc, VpcMember } from "../model/contract";
import type { ResourceNode } from "./accountBranch";
import type { DetailReference } from "./detailItem";
import { lockedRow } from "./lockedRow";
import type { Row } from "./row";
import { section, type SectionPlace } from "./section";
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
    return createTreeItem(this.id, this.row(), vscode.TreeItemCollapsibleState.Collapsed);
  }

  toTooltip(): vscode.MarkdownString {
    return createTooltip(this.vpc.name, this.row().facts);
  }

  loadChildren(): readonly TreeNode[] {
    const { t } = vscode.l10n;
    const { route_entries } = this.vpc;
    const place: SectionPlace = { id: this.id, accountId: this.accountId, parent: this, redraw: this.redraw };
    return [
      section(place, {
        key: "members", label: t("Members"), icon: "vm", isExpanded: true, none: t("No members"),
        load: async () =>
          (await this.cloud.api.vpcs.listMembers(this.vpcId)).map((member) => ({
            key: `${member.resource_type}/${member.resource_id}`,
            row: vpcMemberRow(member, this.addressOf(member), t),
            reference: this.referenceOf(member),
          })),
      }),
      section(place, {
        key: "routes", label: t("Routes"), description: String(route_entries.length), icon: "git-compare", none: t("No routes"),
        load: () => route_entries.map((route, index) => ({ key: String(index), row: vpcRouteRow(route, t) })),
      }),
    ];
  }

  private row(): Row {
    return lockedRow(vpcRow(this.vpc, vscode.l10n.t), this.cloud.locks.isLocked({ kind: "vpc", id: this.vpcId }), vscode.l10n.t);
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
}
