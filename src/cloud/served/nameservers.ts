import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import type { ServerAddress } from "./dnsQuery";
import type { Nameserver } from "./servedZone";

const dnsPort = 53;

export interface FoundNameservers {
  readonly found: readonly Nameserver<ServerAddress>[];
  /** names without an address, as far as can be told from here */
  readonly unknown: readonly string[];
}

/** Finds where name servers are asked.
 * @param chosen HOST or HOST:PORT of the one that is to be asked in place of all of them */
export async function findNameservers(names: readonly string[], chosen?: string): Promise<FoundNameservers> {
  if (chosen !== undefined) return { found: [{ name: chosen, address: parseAddress(chosen) }], unknown: [] };
  const looked = await Promise.all(
    names.map(async (name) => {
      try {
        return { name, host: isIP(name) === 0 ? (await lookup(name)).address : name };
      } catch {
        return { name, host: undefined };
      }
    }),
  );
  return {
    found: looked.flatMap(({ name, host }) => (host === undefined ? [] : [{ name, address: { host, port: dnsPort } }])),
    unknown: looked.flatMap(({ name, host }) => (host === undefined ? [name] : [])),
  };
}

function parseAddress(text: string): ServerAddress {
  const [, host = text, port] = /^\[?([^\]]+?)\]?(?::(\d{1,5}))?$/.exec(isIP(text) === 6 ? `[${text}]` : text) ?? [];
  return { host, port: port === undefined ? dnsPort : Number(port) };
}
