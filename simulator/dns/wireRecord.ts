import type { Answer, CaaData } from "dns-packet";
import type { DomainState, Schemas } from "../state";
import { absoluteOwner, absoluteTarget, textStrings } from "./recordText";

type DnsRecord = Schemas["DomainRecord"];

/** Every record of a domain but its SOA, as it is sent, with its owner in lower case without the final dot. All of an RRset
 * have its lowest TTL (RFC 2181 §5.2). */
export function wireRecords(domain: DomainState): readonly { readonly owner: string; readonly answer: Answer }[] {
  const lowest = new Map<string, number>();
  const rows = domain.records.flatMap((record) => {
    const owner = withoutFinalDot(absoluteOwner(record.name, domain.name));
    const rrset = `${owner} ${record.type}`;
    lowest.set(rrset, Math.min(lowest.get(rrset) ?? Infinity, record.ttl));
    const answer = wireRecord(record, owner, domain.name);
    return answer ? [{ owner, rrset, answer }] : [];
  });
  return rows.map(({ owner, rrset, answer }) => ({ owner, answer: { ...answer, ttl: lowest.get(rrset) } }));
}

function wireRecord(record: DnsRecord, name: string, zone: string): Answer | undefined {
  const data = record.data ?? "";
  const target = (): string => withoutFinalDot(absoluteTarget(record.type, data, zone));
  switch (record.type) {
    case "A":
    case "AAAA":
      return { name, type: record.type, data };
    case "CNAME":
    case "NS":
      return { name, type: record.type, data: target() };
    case "MX":
      return { name, type: "MX", data: { preference: record.priority ?? 0, exchange: target() } };
    case "SRV":
      return { name, type: "SRV", data: { priority: record.priority ?? 0, weight: record.weight ?? 0, port: record.port ?? 0, target: target() } };
    case "TXT":
      return { name, type: "TXT", data: textStrings(data).map((text) => Buffer.from(text, "latin1")) };
    case "CAA":
      return !isCaaTag(record.tag) ? undefined : { name, type: "CAA", data: { flags: record.flags ?? 0, tag: record.tag, value: data } };
    case "SOA":
      return undefined;
  }
}

/** The root stays a dot. */
function withoutFinalDot(name: string): string {
  return name === "." ? name : name.replace(/\.$/, "");
}

/** dns-packet writes any tag, though its types name three only. */
function isCaaTag(tag: string | null | undefined): tag is CaaData["tag"] {
  return tag !== null && tag !== undefined && tag !== "";
}
