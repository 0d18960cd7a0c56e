import { isIP } from "node:net";
import type { LoadBalancer, Server } from "../model/contract";
import type { Translate } from "../platform/translate";

/** What is known of the accounts that are signed in. */
export interface KnownHosts {
  readonly servers: readonly Server[];
  readonly loadBalancers: readonly LoadBalancer[];
}

/** An IPv4 or IPv6 address, or a host name of two parts at least. */
export const mentionPattern = /(?:\d{1,3}\.){3}\d{1,3}|[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+/i;

/** Whose an address or a host name is, a line each, plain text; none where it is nobody's of the accounts. Host names are those of servers and
 * of reverse lookups. */
export function mentionLines(text: string, { servers, loadBalancers }: KnownHosts, t: Translate): readonly string[] {
  const wanted = text.toLowerCase().replace(/\.$/, "");
  const lines: string[] = [];
  for (const server of servers) {
    const networks = [...server.networks.v4, ...server.networks.v6];
    const network = networks.find(({ ip_address }) => ip_address.toLowerCase() === wanted) ?? networks.find(({ reverse_name }) => reverse_name?.toLowerCase().replace(/\.$/, "") === wanted);
    if (network) {
      lines.push(t("{0} in {1}, {2}: {3} IPv{4} address {5}", server.name, server.region.name, stateText(server, t), network.type === "public" ? t("public") : t("private"), isIP(network.ip_address), network.ip_address));
      if (typeof network.reverse_name === "string" && network.reverse_name !== "") lines.push(t("Reverse name: {0}", network.reverse_name));
    } else if (server.failover_ips.includes(wanted)) lines.push(t("{0} in {1}, {2}: failover address", server.name, server.region.name, stateText(server, t)));
    else if (server.name.toLowerCase() === wanted) lines.push(t("{0} in {1}, {2}: {3}", server.name, server.region.name, stateText(server, t), networks.map(({ ip_address }) => ip_address).join(", ")));
  }
  for (const { name, ip, server_ids } of loadBalancers) if (ip === wanted || name.toLowerCase() === wanted) lines.push(t("Load balancer {0} at {1}, before {2} servers", name, ip, server_ids.length));
  return lines;
}

/** What its status tells; one that was halted from inside still counts as active. */
function stateText({ status }: Pick<Server, "status">, t: Translate): string {
  const words: Readonly<Record<string, string>> = { active: t("on"), off: t("off"), new: t("being built"), archive: t("suspended") };
  return words[status] ?? status;
}
