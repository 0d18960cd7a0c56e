import type { Answer, DecodedPacket } from "dns-packet";
import { rdataKey, rdataText } from "../../dns/rdata";
import type { DnsRecord, Rdata, RecordType } from "../../dns/zone";

/** The records of one name and type (RFC 2181 §5). */
export interface RecordSet {
  readonly owner: string;
  readonly type: RecordType;
  readonly records: readonly DnsRecord[];
}

/** A name server that is asked, under the name that people know it by. */
export interface Nameserver<A> {
  readonly name: string;
  readonly address: A;
}

/** What a name server says about a set that is not what the zone says. */
export interface Unserved {
  readonly set: RecordSet;
  readonly nameserver: string;
  /** in the form of a zone file; none where it has none */
  readonly served: readonly string[];
  /** the data is right, and the TTL is this */
  readonly otherTtl: number | undefined;
}

export interface ServedReport {
  readonly sets: number;
  readonly unserved: readonly Unserved[];
  /** name servers that did not answer */
  readonly silent: readonly string[];
}

const inParallel = 16;

/** Asks name servers for every set of records of a zone and tells where they say something else.
 * @param ask throws when there is no answer; a server that once did not answer is not asked again
 * @param signal ends the asking: what is not known then is not in the report */
export async function checkServed<A>(
  records: readonly DnsRecord[],
  nameservers: readonly Nameserver<A>[],
  ask: (address: A, name: string, type: RecordType) => Promise<DecodedPacket>,
  signal?: AbortSignal,
): Promise<ServedReport> {
  const sets = setsOf(records);
  const unserved: Unserved[] = [];
  const silent: string[] = [];
  await Promise.all(
    nameservers.map(async ({ name, address }) => {
      const left = [...sets];
      const worker = async (): Promise<void> => {
        for (let set = left.shift(); set && signal?.aborted !== true; set = left.shift()) {
          const difference = differenceOf(set, await ask(address, set.owner === "." ? "." : set.owner.slice(0, -1), set.type));
          if (difference) unserved.push({ set, nameserver: name, ...difference });
        }
      };
      try {
        await Promise.all(Array.from({ length: inParallel }, worker));
      } catch {
        left.length = 0;
        silent.push(name);
      }
    }),
  );
  return { sets: sets.length, unserved: unserved.filter(({ nameserver }) => !silent.includes(nameserver)), silent };
}

/** Names with escapes cannot be put into a question here: they are left out. */
function setsOf(records: readonly DnsRecord[]): RecordSet[] {
  const sets = new Map<string, { readonly owner: string; readonly type: RecordType; readonly records: DnsRecord[] }>();
  for (const record of records) {
    const { owner, rdata: { type } } = record;
    if (type === "SOA" || owner.includes("\\")) continue;
    const name = `${owner} ${type}`;
    const set = sets.get(name) ?? { owner, type, records: [] };
    set.records.push(record);
    sets.set(name, set);
  }
  return [...sets.values()];
}

function differenceOf({ owner, type, records }: RecordSet, answer: DecodedPacket): { readonly served: readonly string[]; readonly otherTtl: number | undefined } | undefined {
  // Of a delegation the name servers stand in the authority section (RFC 1034 §4.3.2).
  const found = [...(answer.answers ?? []), ...(type === "NS" ? (answer.authorities ?? []) : [])].filter((one) => one.type === type && sameName(one.name, owner));
  const data = found.flatMap((one) => rdataOf(one) ?? []);
  const [served, wanted] = [new Set(data.map(rdataKey)), new Set(records.map(({ key }) => key))];
  if (served.size !== wanted.size || [...wanted].some((key) => !served.has(key))) return { served: data.map(rdataText), otherTtl: undefined };
  // A set has one TTL, the lowest of its records.
  const ttl = Math.min(...records.map((record) => record.ttl));
  const other = found.map((one) => ("ttl" in one ? one.ttl : undefined)).find((one) => one !== undefined && one !== ttl);
  return other === undefined ? undefined : { served: data.map(rdataText), otherTtl: other };
}

function sameName(one: string, owner: string): boolean {
  return `${one.toLowerCase().replace(/\.$/, "")}.` === owner;
}

const absolute = (name: string): string => (name === "." || name === "" ? "." : `${name.replace(/\.$/, "").toLowerCase()}.`);

function rdataOf(answer: Answer): Rdata | undefined {
  switch (answer.type) {
    case "A":
    case "AAAA":
      return { type: answer.type, address: answer.data };
    case "CNAME":
    case "NS":
      return { type: answer.type, target: absolute(answer.data) };
    case "MX":
      return { type: "MX", priority: answer.data.preference ?? 0, target: absolute(answer.data.exchange) };
    case "SRV":
      return { type: "SRV", priority: answer.data.priority ?? 0, weight: answer.data.weight ?? 0, port: answer.data.port, target: absolute(answer.data.target) };
    case "TXT":
      return { type: "TXT", strings: [answer.data].flat().map((part) => (typeof part === "string" ? part : part.toString("latin1"))) };
    case "CAA":
      return { type: "CAA", flags: answer.data.flags ?? 0, tag: answer.data.tag, value: Buffer.from(answer.data.value).toString("latin1") };
    default:
      return undefined;
  }
}
