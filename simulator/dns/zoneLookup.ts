import type { Answer } from "dns-packet";
import type { DomainState } from "../state";
import { wireRecords } from "./wireRecord";
import { soaAnswer } from "./soaAnswer";

/** Response codes (RFC 1035 §4.1.1; 5: refused). */
export type Rcode = 0 | 3 | 5;

export interface Lookup {
  readonly rcode: Rcode;
  /** whether the answer comes from a zone's own data, and not from a delegation */
  readonly authoritative: boolean;
  readonly answers: readonly Answer[];
  readonly authorities: readonly Answer[];
  readonly additionals: readonly Answer[];
}

interface Zone {
  readonly domain: DomainState;
  /** the domain's name, in lower case, without a final dot */
  readonly apex: string;
  /** by owner; names that only have names below them are in it, with nothing (RFC 4592 §2.2.2) */
  readonly nodes: ReadonlyMap<string, readonly Answer[]>;
}

const refused: Lookup = { rcode: 5, authoritative: false, answers: [], authorities: [], additionals: [] };
/** No resolver follows more of them. */
const longestChain = 16;

/** Answers a question from the zones, as RFC 1034 §4.3.2 tells: delegations, aliases (also into another of the zones), wildcards
 * (RFC 4592), and the difference between a name that is not there and one without such a record (RFC 2308).
 * @param name in lower case, without a final dot */
export function lookUp(domains: readonly DomainState[], name: string, type: string): Lookup {
  const zones = new ZoneReader(domains);
  const answers: Answer[] = [];
  const seen = new Set<string>();
  for (let asked = name; answers.length < longestChain; ) {
    const zone = zones.of(asked);
    if (!zone) return answers.length === 0 ? refused : { ...refused, rcode: 0, authoritative: true, answers };
    const delegation = delegationOf(zone, asked, type);
    if (delegation) return { rcode: 0, authoritative: answers.length > 0, answers, authorities: delegation, additionals: addressesOf(zone, delegation) };
    const node = nodeOf(zone, asked);
    if (!node) return { rcode: 3, authoritative: true, answers, authorities: [soaAnswer(zone.domain, "negative")], additionals: [] };
    const alias = node.find((record) => record.type === "CNAME");
    if (alias && type !== "CNAME" && type !== "ANY") {
      answers.push(alias);
      seen.add(asked);
      asked = targetOf(alias);
      if (seen.has(asked)) break;
      continue;
    }
    const found = node.filter((record) => record.type === type || type === "ANY");
    if (found.length === 0) return { rcode: 0, authoritative: true, answers, authorities: [soaAnswer(zone.domain, "negative")], additionals: [] };
    answers.push(...found);
    return { rcode: 0, authoritative: true, answers, authorities: [], additionals: addressesOf(zone, found) };
  }
  return { rcode: 0, authoritative: true, answers, authorities: [], additionals: [] };
}

/** The zones of the domains, each made ready when it is first asked for. */
class ZoneReader {
  private readonly made = new Map<DomainState, Zone>();

  constructor(private readonly domains: readonly DomainState[]) {}

  /** The zone that is nearest to the name. */
  of(name: string): Zone | undefined {
    let nearest: DomainState | undefined;
    for (const domain of this.domains) {
      if (isWithin(name, domain.name) && domain.name.length > (nearest?.name.length ?? -1)) nearest = domain;
    }
    if (!nearest) return undefined;
    const zone = this.made.get(nearest) ?? readZone(nearest);
    this.made.set(nearest, zone);
    return zone;
  }
}

function readZone(domain: DomainState): Zone {
  const apex = domain.name.toLowerCase();
  const nodes = new Map<string, Answer[]>([[apex, [soaAnswer(domain, "asked")]]]);
  for (const { owner, answer } of wireRecords(domain)) {
    const node = nodes.get(owner);
    if (node) node.push(answer);
    else nodes.set(owner, [answer]);
    for (let above = parentOf(owner); isWithin(above, apex) && !nodes.has(above); above = parentOf(above)) nodes.set(above, []);
  }
  return { domain, apex, nodes };
}

/** The records of a name, synthesised from a wildcard where the name itself is not there. */
function nodeOf(zone: Zone, name: string): readonly Answer[] | undefined {
  const own = zone.nodes.get(name);
  if (own) return own;
  let encloser = parentOf(name);
  while (!zone.nodes.has(encloser)) encloser = parentOf(encloser);
  return zone.nodes.get(`*.${encloser}`)?.map((record) => ({ ...record, name }));
}

/** The NS records of the highest cut at or above a name. The parent answers for DS at the cut itself (RFC 4035 §3.1.4.1). */
function delegationOf(zone: Zone, name: string, type: string): readonly Answer[] | undefined {
  const below = name === zone.apex ? [] : name.slice(0, -(zone.apex.length + 1)).split(".");
  for (let count = 1; count <= below.length; count++) {
    const owner = `${below.slice(-count).join(".")}.${zone.apex}`;
    const servers = zone.nodes.get(owner)?.filter((record) => record.type === "NS") ?? [];
    if (servers.length > 0 && !(type === "DS" && owner === name)) return servers;
  }
  return undefined;
}

/** What the zone itself knows of the addresses of the hosts that records name. */
function addressesOf(zone: Zone, records: readonly Answer[]): readonly Answer[] {
  const hosts = new Set(records.filter((record) => ["NS", "MX", "SRV"].includes(record.type)).map(targetOf));
  return [...hosts].flatMap((host) => zone.nodes.get(host)?.filter((record) => record.type === "A" || record.type === "AAAA") ?? []);
}

function targetOf(record: Answer): string {
  switch (record.type) {
    case "CNAME":
    case "NS":
      return record.data.toLowerCase();
    case "MX":
      return record.data.exchange.toLowerCase();
    case "SRV":
      return record.data.target.toLowerCase();
    default:
      return "";
  }
}

function isWithin(name: string, apex: string): boolean {
  return name === apex || name.endsWith(`.${apex}`);
}

function parentOf(name: string): string {
  const dot = name.indexOf(".");
  return dot < 0 ? "" : name.slice(dot + 1);
}
