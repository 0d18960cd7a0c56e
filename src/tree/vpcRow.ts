import type { RouteEntry, Vpc, VpcMember } from "../model/contract";
import { contextValue, joinParts, speakParts, type Row, type Translate } from "./row";

/** How a virtual private cloud looks in a list: its name and the addresses it covers. */
export function vpcRow(vpc: Vpc, t: Translate): Row {
  return {
    label: vpc.name,
    description: vpc.ip_range,
    icon: { id: "type-hierarchy" },
    accessibleLabel: speakParts([vpc.name, t("VPC"), vpc.ip_range]),
    contextValue: contextValue("vpc"),
    facts: [
      { name: t("Address range"), value: vpc.ip_range },
      { name: t("Routes"), value: String(vpc.route_entries.length) },
      { name: t("ID"), value: String(vpc.id) },
    ],
  };
}

/** @param address The member's address inside the VPC, where it is known. */
export function vpcMemberRow(member: VpcMember, address: string | undefined, t: Translate): Row {
  const kind = resourceKind(member.resource_type, t);
  return {
    label: member.name,
    description: joinParts([kind, address]),
    icon: { id: MEMBER_ICONS[member.resource_type] ?? "circle-outline" },
    accessibleLabel: speakParts([member.name, kind, address]),
    contextValue: contextValue("member", member.resource_type),
    facts: [
      { name: t("Kind"), value: kind },
      { name: t("ID"), value: member.resource_id },
    ],
  };
}

const MEMBER_ICONS: Readonly<Record<string, string>> = { server: "vm", "load-balancer": "split-horizontal" };

function resourceKind(type: string, t: Translate): string {
  switch (type) {
    case "server":
      return t("server");
    case "load-balancer":
      return t("load balancer");
    default:
      return type;
  }
}

export function vpcRouteRow(route: RouteEntry, t: Translate): Row {
  return {
    label: route.destination,
    description: joinParts([t("via {0}", route.router), route.description]),
    icon: { id: "arrow-right" },
    accessibleLabel: speakParts([t("Route to {0}", route.destination), t("via {0}", route.router), route.description]),
    contextValue: contextValue("route"),
    facts: [
      { name: t("Destination"), value: route.destination },
      { name: t("Router"), value: route.router },
      ...(route.description ? [{ name: t("Description"), value: route.description }] : []),
    ],
  };
}
