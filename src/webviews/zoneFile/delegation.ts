import type { Domain } from "../../model/contract";
import type { Delegation, LoadZoneResponse, Nameserver } from "./protocol";

/** Whom the public DNS asks about a domain. Where none of its name servers is the provider's, its zone serves nobody.
 * @param provider the provider's own name servers; null when they are not known */
export function delegationOf(current: readonly string[], provider: readonly string[] | null): Delegation {
  if (current.length === 0) return "nowhere";
  if (provider === null || provider.length === 0) return "unknown";
  const own = new Set(provider.map(comparable));
  const here = current.filter((name) => own.has(comparable(name))).length;
  return here === 0 ? "elsewhere" : here === current.length ? "here" : "partly";
}

/** A domain as its panel shows it. */
export function servedZone(domain: Domain, provider: readonly string[] | null): LoadZoneResponse {
  return {
    domain: domain.name,
    zoneFile: domain.zone_file,
    defaultTtlSeconds: domain.ttl ?? null,
    delegation: delegationOf(domain.current_nameservers, provider),
    current: matched(domain.current_nameservers, provider ?? []),
    provider: provider === null ? null : matched(provider, domain.current_nameservers),
  };
}

function matched(names: readonly string[], others: readonly string[]): readonly Nameserver[] {
  const known = new Set(others.map(comparable));
  return names.map((name) => ({ name, matches: known.has(comparable(name)) }));
}

/** Names are the same in any case, with and without the final dot. */
function comparable(name: string): string {
  return name.toLowerCase().replace(/\.$/, "");
}
