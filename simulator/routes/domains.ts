import { isIPv4 } from "node:net";
import { newDomain } from "../dns/newDomain";
import { providerNameservers, takenElsewhere } from "../dns/provider";
import { zoneFileOf } from "../dns/zoneFile";
import { paginate } from "../paging";
import { found, invalid } from "../problem";
import { route } from "../route";
import type { DomainState, Schemas, State } from "../state";

/** A domain by its name, in any case and with or without the final dot. @throws Problem 404 */
export function domainOf(state: State, name: string): DomainState {
  const wanted = normalised(name);
  return found(
    state.domains.find((domain) => domain.name === wanted),
    `Domain ${name}`,
  );
}

function toDomain(domain: DomainState): Schemas["Domain"] {
  return { name: domain.name, current_nameservers: domain.current_nameservers, ttl: domain.ttl, zone_file: zoneFileOf(domain) };
}

function normalised(name: string): string {
  return name.trim().replace(/\.$/, "").toLowerCase();
}

function isDomainName(name: string): boolean {
  return name.length <= 253 && /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:xn--[a-z0-9-]{1,59}|[a-z]{2,63})$/.test(name);
}

export const domainRoutes = [
  route("GET /domains", ({ query }, { world, url }) => {
    const { meta, links, page } = paginate(world.state.domains.values(), query, url, toDomain);
    return { status: 200, body: { meta, links, domains: page } };
  }),

  route("POST /domains", ({ body }, { world: { state } }) => {
    const name = normalised(body.name);
    if (!isDomainName(name)) throw invalid({ name: `${body.name} is not a valid domain name.` });
    if (takenElsewhere.has(name) || state.domains.find((domain) => domain.name === name)) throw invalid({ name: "Domain name already in use." });
    const address = body.ip_address ?? null;
    if (address !== null && !isIPv4(address)) throw invalid({ ip_address: `${address} is not a valid IPv4 address.` });
    const domain = state.domains.add(newDomain(state, name, address));
    return { status: 200, body: { domain: toDomain(domain) } };
  }),

  route("GET /domains/nameservers", () => ({ status: 200, body: { local_nameservers: [...providerNameservers] } })),

  route("POST /domains/refresh_nameserver_cache", (_, { world: { state } }) => {
    for (const domain of state.domains.values()) domain.current_nameservers = [...domain.delegation];
    return { status: 204 };
  }),

  route("GET /domains/{domain_name}", ({ path }, { world: { state } }) => ({ status: 200, body: { domain: toDomain(domainOf(state, path.domain_name)) } })),

  route("DELETE /domains/{domain_name}", ({ path }, { world: { state } }) => {
    state.domains.remove(domainOf(state, path.domain_name).id);
    return { status: 204 };
  }),
];
