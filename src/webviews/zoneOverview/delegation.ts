import type { Delegation } from "./protocol";

/** Whom the public DNS asks about a domain. Where none of its name servers is the provider's, its zone serves nobody.
 * @param provider the provider's own name servers; null when they are not known */
export function delegationOf(current: readonly string[], provider: readonly string[] | null): Delegation {
  if (current.length === 0) return "nowhere";
  if (provider === null || provider.length === 0) return "unknown";
  const own = new Set(provider.map(comparable));
  const here = current.filter((name) => own.has(comparable(name))).length;
  return here === 0 ? "elsewhere" : here === current.length ? "here" : "partly";
}

/** All name servers that have to do with a domain: those that it resolves through, and the provider's; each once. */
export function nameserversToAsk(current: readonly string[], provider: readonly string[] | null): readonly string[] {
  const names = new Map([...(provider ?? []), ...current].map((name) => [comparable(name), name]));
  return [...names.values()];
}

/** Names are the same in any case, with and without the final dot. */
function comparable(name: string): string {
  return name.toLowerCase().replace(/\.$/, "");
}
