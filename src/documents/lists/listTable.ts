import type { AccountCloud } from "../../cloud/cloud";
import type { Action, AdvancedFirewallRule, RouteEntryRequest, ThresholdAlertRequest, UpdateLoadBalancerRequest } from "../../model/contract";
import type { ListKind } from "./listUri";

/** How one kind of list is read and written. Values are JSON that fits the kind's schema: what was read, or was checked. */
interface ListAccess<T> {
  readonly read: (cloud: AccountCloud, resourceId: number) => Promise<T>;
  /** @returns the actions that make it so, in the order in which they were started; they may still run */
  readonly write: (cloud: AccountCloud, resourceId: number, wanted: T, before: T) => Promise<readonly (Action | undefined)[]>;
}

type ReverseNames = Readonly<Record<string, string | null>>;

const tables = {
  "firewall-rules": access<readonly AdvancedFirewallRule[]>({
    read: ({ api }, id) => api.servers.getAdvancedFirewallRules(id),
    write: async (cloud, id, rules) => [await cloud.startAction(id, { type: "change_advanced_firewall_rules", firewall_rules: [...rules] })],
  }),
  "threshold-alerts": access<readonly ThresholdAlertRequest[]>({
    // What was measured is no part of what can be changed.
    read: async ({ api }, id) => (await api.servers.getThresholdAlerts(id)).map(({ alert_type, enabled, value }) => ({ alert_type, enabled, value })),
    write: async (cloud, id, alerts) => [await cloud.startAction(id, { type: "change_threshold_alerts", threshold_alerts: [...alerts] })],
  }),
  "reverse-names": access<ReverseNames>({
    read: async ({ api }, id) => Object.fromEntries((await api.servers.get(id)).networks.v4.filter(({ type }) => type === "public").map(({ ip_address, reverse_name }) => [ip_address, reverse_name ?? null])),
    write: async (cloud, id, wanted, before) => {
      const changed = Object.entries(wanted).filter(([address, name]) => before[address] !== name);
      const started: (Action | undefined)[] = [];
      for (const [ipv4_address, reverse_name] of changed) {
        const action = await cloud.startAction(id, { type: "change_reverse_name", ipv4_address, reverse_name });
        started.push(action);
        // One after the other: a server does one thing at a time.
        if (action) await cloud.actions.whenSettled(action);
      }
      return started;
    },
  }),
  "failover-addresses": access<readonly string[]>({
    read: ({ api }, id) => api.failoverIps.list(id),
    write: async ({ api }, id, failover_ips) => [await api.failoverIps.assign(id, { failover_ips: [...failover_ips] })],
  }),
  "vpc-routes": access<readonly RouteEntryRequest[]>({
    read: async ({ api }, id) => (await api.vpcs.get(id)).route_entries.map(({ destination, router, description }) => ({ destination, router, ...(description === null || description === undefined ? {} : { description }) })),
    write: async (cloud, id, route_entries) => {
      // An empty list has to replace: a patch leaves alone what it does not name.
      if (route_entries.length === 0) await cloud.api.vpcs.update(id, { name: (await cloud.api.vpcs.get(id)).name, route_entries: [] });
      else await cloud.api.vpcs.patch(id, { route_entries: [...route_entries] });
      await cloud.vpcs.refreshOne(id);
      return [];
    },
  }),
  "load-balancer": access<UpdateLoadBalancerRequest>({
    read: async ({ api }, id) => {
      const { name, forwarding_rules, health_check, server_ids } = await api.loadBalancers.get(id);
      return { name, forwarding_rules, health_check, server_ids };
    },
    write: async (cloud, id, wanted) => {
      await cloud.api.loadBalancers.update(id, wanted);
      await cloud.loadBalancers.refreshOne(id);
      return [];
    },
  }),
  "ipv6-reverse-nameservers": access<readonly string[]>({
    read: ({ api }) => api.reverseNames.listIpv6Nameservers(),
    write: async ({ api }, _, reverse_nameservers) => [await api.reverseNames.setIpv6Nameservers({ reverse_nameservers: [...reverse_nameservers] })],
  }),
} satisfies Readonly<Record<ListKind, ListAccess<unknown>>>;

/** Values come from documents, where nothing knows their type any more: the schema was held against them. */
function access<T>({ read, write }: ListAccess<T>): ListAccess<unknown> {
  return { read, write: (cloud, id, wanted, before) => write(cloud, id, wanted as T, before as T) };
}

export function listAccess(kind: ListKind): ListAccess<unknown> {
  return tables[kind];
}
