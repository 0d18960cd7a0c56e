import { l10n } from "vscode";
import { isQuestion } from "../cloud/actionTracker";
import type { AccountCloud } from "../cloud/cloud";
import { serverActivity, serverStateLabel } from "../cloud/serverActivity";
import type { Server } from "../model/contract";
import type { ResourceNode, ResourceView } from "./accountBranch";
import { compareNames } from "./compareNames";
import { followLocks } from "./followLocks";
import { HeadingItem } from "./headingItem";
import { contextValue, speakParts } from "./row";
import { groupServers, matchesFilter, type ServerGrouping } from "./serverArrangement";
import { ServerItem } from "./serverItem";
import type { ServerViewState } from "./serverViewState";
import type { TreeNode } from "./treeNode";

/** The view Servers: by name, under headings if that is wished, each redrawn when it or an action on it changes. */
export function createServersView(options: ServerViewState): ResourceView<Server> {
  return {
    storeOf: (cloud) => cloud.servers,
    idOf: (server) => server.id,
    compare: (one, other) => compareNames(one.name, other.name) || one.id - other.id,
    createNode: (cloud, server, redraw) => new ServerItem(cloud, server, redraw, (serverId) => options.isPinned(cloud.account.id, serverId)),
    isShown: (server, cloud) => options.filter === "" || matchesFilter(server, options.filter, vpcOf(server, cloud)),
    arrange: (servers, nodeOf, parent, cloud) => {
      const isPinned = ({ id }: Server): boolean => options.isPinned(cloud.account.id, id);
      const pinned = options.hasPins ? servers.filter(isPinned) : [];
      const others = pinned.length > 0 ? servers.filter((server) => !isPinned(server)) : servers;
      const rows = options.grouping === "none" ? others.map((server) => nodeOf(server, parent)) : headings(options.grouping, others, nodeOf, parent, cloud);
      return pinned.length > 0 ? [headingOver(pinned, { key: "pinned", label: l10n.t("Pinned"), icon: "pinned" }, nodeOf, parent, cloud), ...rows] : rows;
    },
    watch: (cloud, redraw) => {
      let busy = new Set<number>();
      const locks = followLocks(cloud, "server", redraw);
      const power = cloud.power.onDidChange((id) => redraw([id], true));
      const actions = cloud.actions.onDidChange(() => {
        const now = new Set(cloud.actions.running.flatMap(({ action }) => (action.resource_type === "server" && !isQuestion(action) ? (action.resource_id ?? []) : [])));
        redraw([...new Set([...busy, ...now])]);
        busy = now;
      });
      return {
        dispose: () => {
          locks.dispose();
          power.dispose();
          actions.dispose();
        },
      };
    },
  };
}

function headings(
  grouping: Exclude<ServerGrouping, "none">,
  servers: readonly Server[],
  nodeOf: (server: Server, parent: TreeNode) => ResourceNode<Server>,
  parent: TreeNode | undefined,
  cloud: AccountCloud,
): readonly TreeNode[] {
  const icon = { region: "location", vpc: "type-hierarchy", state: "pulse" }[grouping];
  return groupServers(servers, (server) => headingOf(grouping, server, cloud), l10n.t("Public network only")).map(({ key, label, servers: members }) =>
    headingOver(members, { key: `by-${grouping}/${key}`, label, icon }, nodeOf, parent, cloud),
  );
}

function headingOver(
  members: readonly Server[],
  { key, label, icon }: { readonly key: string; readonly label: string; readonly icon: string },
  nodeOf: (server: Server, parent: TreeNode) => ResourceNode<Server>,
  parent: TreeNode | undefined,
  { account }: AccountCloud,
): HeadingItem {
  const row = {
    label,
    description: String(members.length),
    icon: { id: icon },
    accessibleLabel: speakParts([label, members.length === 1 ? l10n.t("1 server") : l10n.t("{0} servers", members.length)]),
    contextValue: contextValue("heading", key.split("/")[0] ?? key),
    facts: [],
  };
  return new HeadingItem(`${account.id}/servers/${key}`, account.id, parent, row, true, (heading) => members.map((server) => nodeOf(server, heading)));
}

function headingOf(grouping: Exclude<ServerGrouping, "none">, server: Server, cloud: AccountCloud): { readonly key: string; readonly label: string } | undefined {
  switch (grouping) {
    case "region":
      return { key: server.region.slug, label: server.region.name };
    case "vpc":
      return typeof server.vpc_id === "number" ? { key: String(server.vpc_id), label: vpcOf(server, cloud) ?? l10n.t("VPC {0}", server.vpc_id) } : undefined;
    case "state": {
      const { state } = serverActivity(server, cloud.actions.runningOn("server", server.id), cloud.power.get(server.id));
      return { key: state, label: serverStateLabel(state, server.status, l10n.t) };
    }
  }
}

/** The name of a server's VPC, where the VPCs are known already. */
function vpcOf(server: Server, cloud: AccountCloud): string | undefined {
  return typeof server.vpc_id === "number" ? cloud.vpcs.get(server.vpc_id)?.name : undefined;
}
