import { forgottenDots } from "./forgottenDots";
import { isBelow } from "./domainName";
import { targetOf } from "./rdata";
import type { SourceRange, ZoneDiagnostic, ZoneRecord } from "./zone";

type OneOrMore = ZoneRecord | ZoneRecord[];

/** Holds the records of a zone against each other (RFC 1034 §3.6.2, 2181 §5.2 and §10.3), and knows what is to be held again when some of
 * them change. */
export class ZoneIndex {
  /** Most names of a large zone have one record: a list is made for those that have more. */
  private readonly owners = new Map<string, OneOrMore>();
  /** the records that point into the zone, until they are put in order for the first change */
  private pointing: ZoneRecord[] = [];
  /** who points to a name of the zone */
  private pointers: Map<string, Set<ZoneRecord>> | undefined;
  private readonly soas: ZoneRecord[] = [];
  /** second and later copies of a record */
  private readonly repeated = new Set<ZoneRecord>();
  /** names at which something is to be said */
  private readonly doubtfulOwners = new Set<string>();
  /** records about whose names something is to be said */
  private readonly doubtfulRecords = new Set<ZoneRecord>();

  constructor(
    private readonly origin: string,
    parts: readonly (readonly ZoneRecord[])[],
  ) {
    const crowded = new Set<string>();
    const repeatsOrigin = origin.length * 2 - 1;
    const doubled: ZoneRecord[] = [];
    for (const part of parts) {
      for (const record of part) {
        if (this.add(record)) crowded.add(record.owner);
        if (this.pointsInside(record)) this.pointing.push(record);
        else if (record.owner.length > repeatsOrigin) doubled.push(record);
      }
    }
    for (const owner of crowded) this.judgeOwner(owner);
    for (const record of this.pointing) this.judgeRecord(record);
    for (const record of doubled) this.judgeRecord(record);
  }

  get soa(): ZoneRecord | undefined {
    return this.soas[0];
  }

  isRepeated(record: ZoneRecord): boolean {
    return this.repeated.size > 0 && this.repeated.has(record);
  }

  /** Takes some records for others. */
  replace(gone: readonly ZoneRecord[], come: readonly ZoneRecord[]): void {
    const pointers = (this.pointers ??= this.allPointers());
    const touched = new Set<string>();
    for (const { owner } of gone) touched.add(owner);
    for (const { owner } of come) touched.add(owner);
    const before = new Map([...touched].map((owner) => [owner, this.standing(owner)]));
    this.removeAll(gone, pointers);
    for (const record of come) {
      this.add(record);
      this.point(record, pointers);
    }
    this.soas.sort(byPosition);
    for (const owner of touched) this.judgeOwner(owner);
    for (const record of come) this.judgeRecord(record);
    for (const [owner, standing] of before) if (this.standing(owner) !== standing) for (const record of pointers.get(owner) ?? []) this.judgeRecord(record);
  }

  diagnostics(): ZoneDiagnostic[] {
    const found: ZoneDiagnostic[] = [];
    const [first, ...others] = this.soas;
    if (first) for (const other of others) found.push(of("soa-twice", "error", "A zone has one SOA record.", other, "The other SOA record is here", first));
    for (const owner of this.doubtfulOwners) found.push(...ownerFaults(this.origin, this.recordsAt(owner)).diagnostics);
    for (const record of this.doubtfulRecords) found.push(...this.recordFaults(record));
    return found;
  }

  /** What a name server demands (RFC 1034 §4.2.1). @param end length of the text */
  missingApex(end: number): ZoneDiagnostic[] {
    const range = { start: end, end };
    const found: ZoneDiagnostic[] = [];
    if (!this.soa) found.push({ code: "soa-missing", severity: "error", message: "The zone has no SOA record.", range });
    if (!this.recordsAt(this.origin).some(({ rdata }) => rdata.type === "NS")) found.push({ code: "ns-missing", severity: "error", message: "The zone has no NS record at its apex.", range });
    return found;
  }

  /** @returns whether the name has to be looked at: it has more than this, or what cannot be there */
  private add(record: ZoneRecord): boolean {
    const { rdata, owner } = record;
    if (rdata.type === "SOA") {
      this.soas.push(record);
      return false;
    }
    const found = this.owners.get(owner);
    if (found === undefined) this.owners.set(owner, record);
    else if (Array.isArray(found)) found.push(record);
    else this.owners.set(owner, [found, record]);
    return found !== undefined || (rdata.type === "CNAME" && owner === this.origin) || (rdata.type === "NS" && owner.startsWith("*."));
  }

  private removeAll(gone: readonly ZoneRecord[], pointers: Map<string, Set<ZoneRecord>>): void {
    const set = new Set(gone);
    for (const record of gone) {
      this.repeated.delete(record);
      this.doubtfulRecords.delete(record);
      pointers.get(targetOf(record.rdata) ?? "")?.delete(record);
      if (record.rdata.type === "SOA") this.soas.splice(this.soas.indexOf(record), 1);
      const found = this.owners.get(record.owner);
      if (found === record) this.owners.delete(record.owner);
      else if (Array.isArray(found) && found.some((one) => set.has(one))) {
        const left = found.filter((one) => !set.has(one));
        if (left.length === 0) this.owners.delete(record.owner);
        else this.owners.set(record.owner, left);
      }
    }
  }

  private recordsAt(owner: string): readonly ZoneRecord[] {
    const found = this.owners.get(owner);
    return found === undefined ? [] : Array.isArray(found) ? found : [found];
  }

  /** What others have to know about a name. */
  private standing(owner: string): "nothing" | "alias" | "something" {
    const records = this.recordsAt(owner);
    return records.length === 0 ? "nothing" : records.some(({ rdata }) => rdata.type === "CNAME") ? "alias" : "something";
  }

  private judgeOwner(owner: string): void {
    const found = this.owners.get(owner);
    if (Array.isArray(found)) found.sort(byPosition);
    const records = this.recordsAt(owner);
    for (const record of records) this.repeated.delete(record);
    const { diagnostics, repeated } = ownerFaults(this.origin, records);
    for (const record of repeated) this.repeated.add(record);
    if (diagnostics.length > 0) this.doubtfulOwners.add(owner);
    else this.doubtfulOwners.delete(owner);
  }

  private judgeRecord(record: ZoneRecord): void {
    if (this.recordFaults(record).length > 0) this.doubtfulRecords.add(record);
    else if (this.doubtfulRecords.size > 0) this.doubtfulRecords.delete(record);
  }

  /** Hosts that mail and zones are served by must not be aliases (RFC 2181 §10.3); and names that are not what was meant. */
  private recordFaults(record: ZoneRecord): readonly ZoneDiagnostic[] {
    const { rdata } = record;
    if (rdata.type === "SOA" || this.isRepeated(record)) return none;
    const dots = forgottenDots(this.origin, record, this.owners);
    if ((rdata.type !== "MX" && rdata.type !== "NS" && rdata.type !== "SRV") || !this.pointsInside(record)) return dots;
    const alias = this.recordsAt(targetOf(rdata) ?? "").find((other) => other.rdata.type === "CNAME");
    if (!alias) return dots;
    return [...dots, { ...of("target-is-alias", "warning", `The host of ${rdata.type} must not be an alias (RFC 2181 §10.3).`, record, "It has a CNAME record here", alias), range: record.dataRange }];
  }

  private allPointers(): Map<string, Set<ZoneRecord>> {
    const pointers = new Map<string, Set<ZoneRecord>>();
    for (const record of this.pointing) this.point(record, pointers);
    this.pointing = [];
    return pointers;
  }

  private point(record: ZoneRecord, pointers: Map<string, Set<ZoneRecord>>): void {
    if (!this.pointsInside(record)) return;
    const target = targetOf(record.rdata) ?? "";
    const found = pointers.get(target);
    if (found) found.add(record);
    else pointers.set(target, new Set([record]));
  }

  /** Only a target in the zone can change with it. */
  private pointsInside({ rdata }: ZoneRecord): boolean {
    return (rdata.type === "CNAME" || rdata.type === "MX" || rdata.type === "NS" || rdata.type === "SRV") && isBelow(rdata.target, this.origin);
  }
}

function byPosition(one: ZoneRecord, other: ZoneRecord): number {
  return one.range.start - other.range.start;
}

const none: readonly ZoneDiagnostic[] = [];

/** What is wrong with the records of one name, in the order of the text. */
function ownerFaults(origin: string, records: readonly ZoneRecord[]): { readonly diagnostics: ZoneDiagnostic[]; readonly repeated: ZoneRecord[] } {
  const diagnostics: ZoneDiagnostic[] = [];
  const repeated: ZoneRecord[] = [];
  const seen = new Map<string, ZoneRecord>();
  /** of each type, the first, and the first of another TTL */
  const ttls = new Map<string, { readonly first: ZoneRecord; other?: ZoneRecord }>();
  let alias: ZoneRecord | undefined;
  let other: ZoneRecord | undefined;
  for (const record of records) {
    const { type } = record.rdata;
    if (records.length > 1) {
      const identity = `${type} ${record.key}`;
      const same = seen.get(identity);
      if (same) {
        diagnostics.push(of("duplicate", "warning", "This record stands here a second time; it counts once.", record, "The same record is here", same));
        repeated.push(record);
        continue;
      }
      seen.set(identity, record);
    }
    if (type === "CNAME" && alias) diagnostics.push(of("cname-twice", "error", "A name has one CNAME record at most.", record, "The other CNAME record is here", alias));
    else if (type === "CNAME" ? other : alias) diagnostics.push(of("cname-and-other-data", "error", "A name with a CNAME record has no other records.", record, "The other record is here", (type === "CNAME" ? other : alias) ?? record));
    else diagnostics.push(...mixedTtl(record, ttls));
    if (type === "CNAME") alias ??= record;
    else other ??= record;
    diagnostics.push(...impossibleOwner(origin, record));
  }
  return { diagnostics, repeated };
}

function mixedTtl(record: ZoneRecord, ttls: Map<string, { readonly first: ZoneRecord; other?: ZoneRecord }>): ZoneDiagnostic[] {
  const known = ttls.get(record.rdata.type);
  if (!known) {
    ttls.set(record.rdata.type, { first: record });
    return [];
  }
  if (known.first.ttl !== record.ttl) known.other ??= record;
  const sibling = known.first.ttl === record.ttl ? known.other : known.first;
  return sibling ? [of("ttl-mixed", "warning", `The records of one name and type have one TTL (RFC 2181 §5.2); above it is ${sibling.ttl}.`, record, "The other TTL is here", sibling)] : [];
}

/** An alias stands alone, and the apex cannot (RFC 1034 §3.6.2). What a delegation of a wildcard would mean nobody has said
 * (RFC 4592 §4.2) and servers refuse to load it; the provider takes it, so a zone that has one can still be saved. */
function impossibleOwner(origin: string, { rdata, owner, range }: ZoneRecord): ZoneDiagnostic[] {
  if (rdata.type === "CNAME" && owner === origin) return [{ code: "cname-at-apex", severity: "error", message: "The domain itself has an SOA and NS records, and a CNAME record stands alone: it is not possible here.", range }];
  if (rdata.type === "NS" && owner.startsWith("*.")) return [{ code: "wildcard-ns", severity: "warning", message: "A wildcard cannot be delegated: many name servers refuse a zone with it (RFC 4592 §4.2). Name the subdomain.", range }];
  return [];
}

function of(code: ZoneDiagnostic["code"], severity: ZoneDiagnostic["severity"], message: string, { range }: { readonly range: SourceRange }, relatedMessage: string, related: ZoneRecord): ZoneDiagnostic {
  return { code, severity, message, range, related: { message: relatedMessage, range: related.range } };
}
