import * as vscode from "vscode";
import type { AccountCloud } from "../cloud/cloud";
import type { LoadBalancer } from "../model/contract";
import type { ResourceNode } from "./accountBranch";
import { loadBalancerRow, plainRow } from "./lineRows";
import { lockedRow } from "./lockedRow";
import { joinParts, type Row } from "./row";
import { section, type SectionPlace } from "./section";
import { serverRow } from "./serverRow";
import { createTooltip, createTreeItem, type TreeNode } from "./treeNode";

/** A load balancer; opens to its servers, its rules and its health check. */
export class LoadBalancerItem implements ResourceNode<LoadBalancer> {
  parent: TreeNode | undefined;

  constructor(
    private readonly cloud: AccountCloud,
    private balancer: LoadBalancer,
    private readonly redraw: (node: TreeNode) => void,
  ) {}

  get id(): string {
    return `${this.accountId}/loadBalancers/${this.loadBalancerId}`;
  }

  get accountId(): string {
    return this.cloud.account.id;
  }

  get loadBalancerId(): number {
    return this.balancer.id;
  }

  update(balancer: LoadBalancer): void {
    this.balancer = balancer;
  }

  toTreeItem(): vscode.TreeItem {
    return createTreeItem(this.id, this.row(), vscode.TreeItemCollapsibleState.Collapsed);
  }

  toTooltip(): vscode.MarkdownString {
    return createTooltip(this.balancer.name, this.row().facts);
  }

  private row(): Row {
    return lockedRow(loadBalancerRow(this.balancer, vscode.l10n.t), this.cloud.locks.isLocked({ kind: "loadBalancer", id: this.loadBalancerId }), vscode.l10n.t);
  }

  loadChildren(): readonly TreeNode[] {
    const { t } = vscode.l10n;
    const { forwarding_rules, health_check, server_ids } = this.balancer;
    const place: SectionPlace = { id: this.id, accountId: this.accountId, parent: this, redraw: this.redraw };
    return [
      section(place, {
        key: "servers", label: t("Servers"), description: String(server_ids.length), icon: "vm", isExpanded: true, none: t("No servers"),
        load: async () => {
          await this.cloud.servers.load();
          return server_ids.map((id) => {
            const server = this.cloud.servers.get(id);
            return { key: String(id), row: server ? { ...serverRow(server, [], t), contextValue: "member;server" } : plainRow("member", t("Server {0}", id), "", "vm"), reference: { serverId: id } };
          });
        },
      }),
      section(place, {
        key: "rules", label: t("Forwarding rules"), description: forwarding_rules.map(({ entry_protocol }) => entry_protocol.toUpperCase()).join(", "), icon: "arrow-right", none: t("No rules"),
        load: () => forwarding_rules.map(({ entry_protocol }, index) => ({ key: String(index), row: plainRow("rule", entry_protocol.toUpperCase(), t("forwarded to every server"), "arrow-right") })),
      }),
      section(place, {
        key: "health", label: t("Health check"), description: joinParts([health_check.protocol, health_check.path]), icon: "pulse", none: t("None"),
        load: () => [{ key: "check", row: plainRow("health", health_check.protocol ?? t("none"), health_check.path ?? "", "pulse") }],
      }),
    ];
  }
}
