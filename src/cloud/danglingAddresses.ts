import { BlockList } from "node:net";
import type { ZoneDiagnostic, ZoneRecord } from "../dns/zone";
import type { LoadBalancer, Server } from "../model/contract";
import type { Translate } from "../platform/translate";

/** What an account has, and had. */
export interface AddressKnowledge {
  readonly servers: readonly Server[];
  readonly loadBalancers: readonly LoadBalancer[];
  /** whose an address was when it was last seen */
  readonly seen: ReadonlyMap<string, string>;
}

export interface DanglingAddress {
  readonly record: ZoneRecord;
  /** whose it was; undefined where only its network tells that it is one of the provider's */
  readonly formerOwner: string | undefined;
}

/** The addresses that belong to something of the account, by whose they are. */
export function ownAddresses({ servers, loadBalancers }: Pick<AddressKnowledge, "servers" | "loadBalancers">): Map<string, string> {
  const own = new Map<string, string>();
  for (const { name, networks, failover_ips } of servers) {
    for (const { ip_address } of [...networks.v4, ...networks.v6]) own.set(ip_address, name);
    for (const address of failover_ips) own.set(address, name);
  }
  for (const { name, ip } of loadBalancers) if (typeof ip === "string") own.set(ip, name);
  return own;
}

/** Records that name an address which is the provider's and not the account's any more: whoever gets it next answers for the name. An
 * address is the provider's where the account had it, or where it is in the network of a server's public address. */
export function danglingAddresses(records: readonly ZoneRecord[], knowledge: AddressKnowledge): DanglingAddress[] {
  const own = ownAddresses(knowledge);
  const networks = providerNetworks(knowledge.servers);
  return records.flatMap((record): DanglingAddress[] => {
    const { rdata } = record;
    if (!("address" in rdata) || own.has(rdata.address)) return [];
    const formerOwner = knowledge.seen.get(rdata.address);
    const isProviders = rdata.type === "A" && networks.check(rdata.address);
    return formerOwner !== undefined || isProviders ? [{ record, formerOwner }] : [];
  });
}

/** The same, as it is said about a zone. */
export function danglingDiagnostics(records: readonly ZoneRecord[], knowledge: AddressKnowledge, t: Translate): ZoneDiagnostic[] {
  return danglingAddresses(records, knowledge).map(({ record, formerOwner }) => ({ code: "dangling-address", severity: "warning", message: danglingText(record, formerOwner, t), range: record.dataRange }));
}

function danglingText({ rdata }: ZoneRecord, formerOwner: string | undefined, t: Translate): string {
  const address = "address" in rdata ? rdata.address : "";
  return formerOwner === undefined
    ? t("{0} is an address of Mammoth Cloud that nothing in this account has. Whoever has it answers for this name.", address)
    : t("{0} was the address of {1}, and nothing in this account has it any more. Whoever gets it next answers for this name.", address, formerOwner);
}

function providerNetworks(servers: readonly Server[]): BlockList {
  const networks = new BlockList();
  for (const { networks: { v4 } } of servers) {
    for (const { ip_address, netmask, type } of v4) {
      const bits = typeof netmask === "string" ? prefixLength(netmask) : netmask;
      // What is wider than a /16 is no network of one provider's hosts.
      if (type === "public" && typeof bits === "number" && bits >= 16) networks.addSubnet(ip_address, bits, "ipv4");
    }
  }
  return networks;
}

function prefixLength(netmask: string): number | undefined {
  const bits = netmask.split(".").map((part) => Number(part).toString(2).padStart(8, "0")).join("");
  return /^1*0*$/.test(bits) && bits.length === 32 ? bits.lastIndexOf("1") + 1 : undefined;
}
