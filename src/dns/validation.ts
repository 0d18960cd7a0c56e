import { targetOf } from "./rdata";
import type { SourceRange, ZoneDiagnostic, ZoneRecord } from "./zone";
import { forgottenDots } from "./forgottenDots";

export interface ValidationOptions {
  readonly demandApex: boolean;
  /** length of the text */
  readonly end: number;
}

/** Holds the records of a zone against each other (RFC 1034 §3.6.2, 2181 §5.2 and §10.3).
 * @param found what the parser has to say already
 * @returns the records without repetitions, and all diagnostics in the order of the text */
export function validateZone(origin: string, records: readonly ZoneRecord[], found: readonly ZoneDiagnostic[], options: ValidationOptions): { records: ZoneRecord[]; soa: ZoneRecord | undefined; diagnostics: ZoneDiagnostic[] } {
  const diagnostics = [...found];
  const owners = new Owners();
  const kept: ZoneRecord[] = [];
  let soa: ZoneRecord | undefined;
  for (const record of records) {
    if (record.rdata.type === "SOA") {
      if (soa) diagnostics.push(of("soa-twice", "error", "A zone has one SOA record.", record, "The other SOA record is here", soa));
      else soa = record;
      continue;
    }
    const beside = owners.besides(record);
    if (!beside) {
      kept.push(record);
      continue;
    }
    const same = beside.find((other) => other.rdata.type === record.rdata.type && other.key === record.key);
    if (same) {
      diagnostics.push(of("duplicate", "warning", "This record stands here a second time; it counts once.", record, "The same record is here", same));
      continue;
    }
    diagnostics.push(...conflicts(record, beside));
    beside.push(record);
    kept.push(record);
  }
  diagnostics.push(...impossibleOwners(origin, kept));
  diagnostics.push(...aliasTargets(kept, owners), ...forgottenDots(origin, kept, owners));
  if (options.demandApex) diagnostics.push(...missingApex(origin, soa, owners, options.end));
  return { records: kept, soa, diagnostics: diagnostics.sort((one, other) => one.range.start - other.range.start) };
}

/** The records of each name. Most names of a large zone have one: a list is made for those that have more. */
class Owners {
  private readonly first = new Map<string, ZoneRecord | ZoneRecord[]>();

  has(owner: string): boolean {
    return this.first.has(owner);
  }

  get(owner: string): readonly ZoneRecord[] | undefined {
    const found = this.first.get(owner);
    return found === undefined || Array.isArray(found) ? found : [found];
  }

  /** @returns the records that were there before, to be added to; undefined where this is the first, which is kept */
  besides(record: ZoneRecord): ZoneRecord[] | undefined {
    const found = this.first.get(record.owner);
    if (found === undefined) {
      this.first.set(record.owner, record);
      return undefined;
    }
    if (Array.isArray(found)) return found;
    const list = [found];
    this.first.set(record.owner, list);
    return list;
  }
}

function conflicts(record: ZoneRecord, beside: readonly ZoneRecord[]): ZoneDiagnostic[] {
  const { type } = record.rdata;
  const alias = beside.find((other) => other.rdata.type === "CNAME");
  if (alias && type === "CNAME") return [of("cname-twice", "error", "A name has one CNAME record at most.", record, "The other CNAME record is here", alias)];
  const other = type === "CNAME" ? beside[0] : alias;
  if (other) return [of("cname-and-other-data", "error", "A name with a CNAME record has no other records.", record, "The other record is here", other)];
  const sibling = beside.find((one) => one.rdata.type === type && one.ttl !== record.ttl);
  return sibling ? [of("ttl-mixed", "warning", `The records of one name and type have one TTL (RFC 2181 §5.2); above it is ${sibling.ttl}.`, record, "The other TTL is here", sibling)] : [];
}

/** Hosts that mail and zones are served by must not be aliases (RFC 2181 §10.3). */
function aliasTargets(records: readonly ZoneRecord[], owners: Owners): ZoneDiagnostic[] {
  const found: ZoneDiagnostic[] = [];
  for (const record of records) {
    if (record.rdata.type !== "MX" && record.rdata.type !== "NS" && record.rdata.type !== "SRV") continue;
    const target = owners.get(targetOf(record.rdata) ?? "");
    const alias = target?.find(({ rdata }) => rdata.type === "CNAME");
    if (alias) found.push({ ...of("target-is-alias", "warning", `The host of ${record.rdata.type} must not be an alias (RFC 2181 §10.3).`, record, "It has a CNAME record here", alias), range: record.dataRange });
  }
  return found;
}

/** An alias stands alone, and the apex cannot (RFC 1034 §3.6.2). What a delegation of a wildcard would mean nobody has said
 * (RFC 4592 §4.2) and servers refuse to load it; the provider takes it, so a zone that has one can still be saved. */
function impossibleOwners(origin: string, records: readonly ZoneRecord[]): ZoneDiagnostic[] {
  const found: ZoneDiagnostic[] = [];
  for (const { rdata, owner, range } of records) {
    if (rdata.type === "CNAME" && owner === origin) found.push(at("cname-at-apex", "error", "The domain itself has an SOA and NS records, and a CNAME record stands alone: it is not possible here.", range));
    if (rdata.type === "NS" && owner.startsWith("*.")) found.push(at("wildcard-ns", "warning", "A wildcard cannot be delegated: many name servers refuse a zone with it (RFC 4592 §4.2). Name the subdomain.", range));
  }
  return found;
}

function missingApex(origin: string, soa: ZoneRecord | undefined, owners: Owners, end: number): ZoneDiagnostic[] {
  const range = { start: end, end };
  const found: ZoneDiagnostic[] = [];
  if (!soa) found.push(at("soa-missing", "error", "The zone has no SOA record.", range));
  if (owners.get(origin)?.some(({ rdata }) => rdata.type === "NS") !== true) found.push(at("ns-missing", "error", "The zone has no NS record at its apex.", range));
  return found;
}

function at(code: ZoneDiagnostic["code"], severity: ZoneDiagnostic["severity"], message: string, range: SourceRange): ZoneDiagnostic {
  return { code, severity, message, range };
}

function of(code: ZoneDiagnostic["code"], severity: ZoneDiagnostic["severity"], message: string, { range }: ZoneRecord, relatedMessage: string, related: ZoneRecord): ZoneDiagnostic {
  return { code, severity, message, range, related: { message: relatedMessage, range: related.range } };
}
