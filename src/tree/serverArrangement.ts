import type { Server } from "../model/contract";

/** What servers are put under. */
export const serverGroupings = ["none", "region", "vpc", "state"] as const;
export type ServerGrouping = (typeof serverGroupings)[number];

/** Whether a server has all words of a filter somewhere: in its name, addresses, region, image, size, VPC or state. */
export function matchesFilter(server: Server, filter: string, vpcName?: string): boolean {
  const words = filter.toLowerCase().split(/\s+/).filter((word) => word !== "");
  if (words.length === 0) return true;
  const { name, id, networks, region, image, size_slug, status, failover_ips } = server;
  const addresses = [...networks.v4, ...networks.v6].map(({ ip_address }) => ip_address);
  const text = [name, id, ...addresses, ...failover_ips, region.slug, region.name, image.full_name, image.distribution, image.slug, size_slug, status, vpcName].join("\n").toLowerCase();
  return words.every((word) => text.includes(word));
}

/** One heading with what stands under it. */
export interface ServerGroup<T> {
  /** unique among the groups */
  readonly key: string;
  readonly label: string;
  readonly servers: readonly T[];
}

/** Puts servers under headings, the headings by name and those without one last; the servers keep their order.
 * @param labelOf the heading of a server; undefined where it has none */
export function groupServers(servers: readonly Server[], labelOf: (server: Server) => { readonly key: string; readonly label: string } | undefined, otherLabel: string): readonly ServerGroup<Server>[] {
  const groups = new Map<string, { readonly key: string; readonly label: string; readonly servers: Server[] }>();
  const others: Server[] = [];
  for (const server of servers) {
    const heading = labelOf(server);
    if (!heading) {
      others.push(server);
      continue;
    }
    const group = groups.get(heading.key) ?? { ...heading, servers: [] };
    group.servers.push(server);
    groups.set(heading.key, group);
  }
  const sorted = [...groups.values()].sort((one, other) => one.label.localeCompare(other.label));
  return others.length > 0 ? [...sorted, { key: "", label: otherLabel, servers: others }] : sorted;
}
