import { actionTitle } from "../cloud/actionTitle";
import { isQuestion } from "../cloud/actionTracker";
import type { Action, Network, Server } from "../model/contract";
import { imageTitle } from "../model/serverImage";
import { minuteText } from "./moments";
import { contextValue, joinParts, speakParts, type Row, type RowIcon, type Translate } from "./row";
import { serverSizeText } from "./serverRow";

/** One line under a server. */
export interface ServerDetail {
  /** Unique and stable under its server. */
  readonly key: string;
  readonly row: Row;
  /** The address that the line is about, if it is about one. */
  readonly address?: string;
  /** The action that it is about. */
  readonly actionId?: number;
}

/**
 * What a server opens to: what runs on it, its addresses, and what it is made of.
 *
 * @param vpcName Name of the server's VPC, where it is known.
 */
export function serverDetails(server: Server, actions: readonly Action[], vpcName: string | undefined, t: Translate): ServerDetail[] {
  return [
    ...actions.filter((action) => action.status === "in-progress" && !isQuestion(action)).map((action) => actionDetail(action, t)),
    ...[...server.networks.v4, ...server.networks.v6].map((network) => addressDetail(network, t)),
    ...server.failover_ips.map((address) => failoverDetail(address, t)),
    detail("region", t("Region"), server.region.name, { id: "location" }),
    detail("size", t("Size"), joinParts([serverSizeText(server, t), server.size_slug]), { id: "dashboard" }),
    detail("image", t("Image"), imageTitle(server), { id: "package" }),
    detail("vpc", t("Network"), vpcText(server, vpcName, t), { id: "type-hierarchy" }),
    detail("backups", t("Backups"), backupsText(server, t), { id: "archive" }),
  ];
}

function detail(key: string, label: string, value: string, icon: RowIcon): ServerDetail {
  return {
    key,
    row: {
      label,
      description: value,
      icon,
      accessibleLabel: speakParts([label, value]),
      contextValue: contextValue("detail", key),
      facts: [{ name: label, value }],
    },
  };
}

function actionDetail(action: Action, t: Translate): ServerDetail {
  const { percent_complete, current_step } = action.progress;
  const label = actionTitle(action.type, t);
  const waits = action.user_interaction_required !== undefined && action.user_interaction_required !== null;
  const blocked = action.blocking_invoice_id !== undefined && action.blocking_invoice_id !== null;
  const state = waits ? t("waits for an answer") : blocked ? t("waits for an unpaid invoice") : `${percent_complete}%`;
  return {
    key: `action-${action.id}`,
    actionId: action.id,
    row: {
      label,
      description: joinParts([state, current_step]),
      icon: waits ? { id: "question", color: "charts.yellow" } : blocked ? { id: "credit-card", color: "list.warningForeground" } : { id: "loading~spin" },
      accessibleLabel: speakParts([label, state, current_step]),
      contextValue: contextValue("action", waits && "waiting", blocked && "blocked"),
      facts: [
        { name: t("Action"), value: label },
        { name: t("Started"), value: action.started_at },
        ...(current_step ? [{ name: t("Step"), value: current_step }] : []),
      ],
    },
  };
}

function addressDetail(network: Network, t: Translate): ServerDetail {
  const kind = addressKind(network, t);
  return addressLine(network.ip_address, kind, network.reverse_name, network.type === "public" ? "globe" : "lock", t);
}

function failoverDetail(address: string, t: Translate): ServerDetail {
  return addressLine(address, t("failover"), undefined, "arrow-swap", t);
}

function addressLine(address: string, kind: string, reverseName: string | null | undefined, icon: string, t: Translate): ServerDetail {
  return {
    key: `address-${address}`,
    address,
    row: {
      label: address,
      description: joinParts([kind, reverseName]),
      icon: { id: icon },
      accessibleLabel: speakParts([address, kind, reverseName]),
      contextValue: contextValue("address", icon === "lock" ? "private" : "public"),
      facts: [
        { name: t("Address"), value: address },
        { name: t("Kind"), value: kind },
        ...(reverseName ? [{ name: t("Reverse name"), value: reverseName }] : []),
      ],
    },
  };
}

function addressKind(network: Network, t: Translate): string {
  const version = network.ip_address.includes(":") ? "IPv6" : "IPv4";
  return network.type === "private" ? t("private {0}", version) : t("public {0}", version);
}

function vpcText(server: Server, vpcName: string | undefined, t: Translate): string {
  if (server.vpc_id === null || server.vpc_id === undefined) return t("public network of the region");
  return vpcName ?? t("VPC {0}", server.vpc_id);
}

function backupsText(server: Server, t: Translate): string {
  const count = server.backup_ids.length;
  const kept = count === 0 ? t("none kept") : count === 1 ? t("1 kept") : t("{0} kept", count);
  const next = server.next_backup_window?.start;
  return next === undefined ? kept : joinParts([kept, t("next {0}", minuteText(next))]);
}
