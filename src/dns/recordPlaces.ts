import { rdataText } from "./rdata";
import { dataText } from "./render";
import type { DnsRecord, ParsedZone, SourceRange, ZoneRecord } from "./zone";

/** Equal for records that are the same, TTL apart. A zone has one SOA record, whose serial differs with who tells it. */
export function recordIdentity({ owner, rdata: { type }, key }: Pick<DnsRecord, "owner" | "rdata" | "key">): string {
  return type === "SOA" ? type : `${owner} ${type} ${key}`;
}

/** The records of a text by what they are. */
export function recordsByIdentity({ records, soa }: ParsedZone): ReadonlyMap<string, ZoneRecord> {
  return new Map([...records, ...(soa ? [soa] : [])].map((record) => [recordIdentity(record), record]));
}

/** Where a record stands in a text that may have been edited since: the record itself, else what has its name and type; its data in a
 * line that cannot be read, or in the comment that tells of the SOA; else what has its name.
 * @returns undefined where nothing of it is there */
export function placeOfRecord(text: string, zone: ParsedZone, record: DnsRecord): SourceRange | undefined {
  const same = recordsByIdentity(zone).get(recordIdentity(record));
  if (same) return same.range;
  const namesakes = zone.records.filter(({ owner }) => owner === record.owner);
  return namesakes.find(({ rdata }) => rdata.type === record.rdata.type)?.range ?? placeOfData(text, zone, record) ?? namesakes[0]?.range;
}

/** The first line that is no record and has a record's type and its data. */
function placeOfData(text: string, zone: ParsedZone, { rdata }: DnsRecord): SourceRange | undefined {
  const isSoa = rdata.type === "SOA";
  const data = isSoa ? rdataText(rdata) : dataText(rdata, zone.origin);
  const type = new RegExp(`\\s${rdata.type}\\s`, "i");
  for (let at = data.trim() === "" ? -1 : text.indexOf(data); at >= 0; at = text.indexOf(data, at + data.length)) {
    const [start, found] = [text.lastIndexOf("\n", at) + 1, at];
    const isRecord = zone.records.some(({ range }) => range.start <= found && found < range.end);
    if (!isRecord && (isSoa || type.test(text.slice(start, at)))) return { start, end: at + data.length };
  }
  return undefined;
}
