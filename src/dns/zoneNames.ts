import { foldOctets, isWithin, parseName, relativeName } from "./domainName";
import { targetOf } from "./rdata";
import type { ParsedZone, SourceRange, ZoneRecord } from "./zone";

/** A name where it stands in a zone file. */
export interface NameUse {
  /** absolute and canonical */
  readonly name: string;
  readonly range: SourceRange;
  readonly role: "owner" | "target";
  readonly record: ZoneRecord;
}

/** Every written owner and target of a zone, in the order of the text. */
export function nameUses(text: string, { records }: ParsedZone): readonly NameUse[] {
  return records.flatMap((record): NameUse[] => {
    const owner = record.ownerRange ? [{ name: record.owner, range: record.ownerRange, role: "owner" as const, record }] : [];
    const target = targetOf(record.rdata);
    return target === undefined ? owner : [...owner, { name: target, range: targetRange(text, record), role: "target" as const, record }];
  });
}

/** The name that stands at an offset, its edges included. */
export function nameAt(text: string, zone: ParsedZone, offset: number): NameUse | undefined {
  return nameUses(text, zone).find(({ range }) => range.start <= offset && offset <= range.end);
}

/** The changes that give a host another name wherever it is written: as owner, as target, and in names below it.
 * @param to the new name as a person writes it: relative to the zone, or absolute with its final dot
 * @returns undefined when that is no name, or is not in the zone */
export function renameHost(text: string, zone: ParsedZone, from: string, to: string): readonly { readonly range: SourceRange; readonly text: string }[] | undefined {
  const name = parseName(to, zone.origin);
  if (typeof name !== "string" || !isWithin(name, zone.origin)) return undefined;
  return nameUses(text, zone).flatMap(({ name: used, range }) => {
    if (!isWithin(used, from) || from === zone.origin) return [];
    const renamed = used === from ? name : `${used.slice(0, used.length - from.length)}${name}`;
    const isAbsolute = text.slice(range.start, range.end).endsWith(".");
    return [{ range, text: isAbsolute ? renamed : relativeName(renamed, zone.origin) }];
  });
}

/** A target is the last word of its record's data. */
function targetRange(text: string, { dataRange: { start, end } }: ZoneRecord): SourceRange {
  const last = /[^\s()]+$/.exec(text.slice(start, end))?.[0] ?? "";
  return { start: end - last.length, end };
}

/** The record whose text an offset is in. */
export function recordAt({ records }: ParsedZone, offset: number): ZoneRecord | undefined {
  return records.find(({ range }) => range.start <= offset && offset <= range.end);
}

/** Canonical names of the hosts of a zone that have an address. */
export function hostsOf({ records }: ParsedZone): readonly string[] {
  return [...new Set(records.flatMap(({ owner, rdata }) => (rdata.type === "A" || rdata.type === "AAAA" ? [foldOctets(owner)] : [])))];
}
