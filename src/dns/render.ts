import type { DomainRecord } from "../model/contract";
import { fromApi } from "./apiRecord";
import { compareNames, isWithin, parseName, relativeName } from "./domainName";
import { quotedString, rdataText } from "./rdata";
import { describeTtl } from "./ttl";
import type { DnsRecord, Rdata } from "./zone";

const longestString = 255;
/** In which order the types of one owner stand. */
const typeOrder = ["NS", "A", "AAAA", "CNAME", "MX", "TXT", "SRV", "CAA"];
const fallbackTtl = 3600;

/** A zone file of the API's records (RFC 1035 §5): `$ORIGIN`, `$TTL` with the commonest TTL, the provider's SOA as a comment, then the
 * owners in the order of their names, columns aligned. The same records give the same text, in whatever order they come.
 * @param options `origin`: the domain's name, with or without its final dot; `form`: "complete" has the SOA as a record, for other name
 * servers */
export function renderZone(records: readonly DomainRecord[], { origin, form = "document" }: { readonly origin: string; readonly form?: "document" | "complete" }): string {
  const zone = canonical(origin);
  const own = records.filter(({ type }) => type !== "SOA").map((record) => fromApi(record, zone));
  const soa = records.find(({ type }) => type === "SOA");
  const ttl = commonestTtl(own);
  return [...(form === "document" ? head(zone, ttl, soa) : completeHead(zone, ttl, soa)), ...body(own, zone, ttl), ""].join("\n");
}

function canonical(origin: string): string {
  const name = parseName(origin, ".");
  return typeof name === "string" ? name : `${origin}.`;
}

function head(zone: string, ttl: number, soa: DomainRecord | undefined): string[] {
  return [
    `; Zone ${zone.replace(/\.$/, "")}`,
    "; Edit and save: what will change is shown before anything is sent.",
    ...(soa ? ["; The SOA record belongs to the provider, who counts its serial:", `;   ${soa.data ?? ""}`] : []),
    "",
    `$ORIGIN ${zone}`,
    `$TTL ${ttl} ; ${describeTtl(ttl)}`,
    "",
  ];
}

function completeHead(zone: string, ttl: number, soa: DomainRecord | undefined): string[] {
  return [`$ORIGIN ${zone}`, `$TTL ${ttl} ; ${describeTtl(ttl)}`, "", ...(soa ? [`@ ${soa.ttl} IN SOA ${rdataText(fromApi(soa, zone).rdata)}`, ""] : [])];
}

function body(records: readonly DnsRecord[], zone: string, defaultTtl: number): string[] {
  const owners = new Map<string, DnsRecord[]>();
  for (const record of records) {
    const beside = owners.get(record.owner);
    if (beside) beside.push(record);
    else owners.set(record.owner, [record]);
  }
  const sorted = [...owners].sort(([one], [other]) => (one === zone ? -1 : other === zone ? 1 : compareNames(one, other)));
  const rows = sorted.map(([owner, own]) => own.sort(compareRecords).map((record, index) => cells(record, index === 0 ? relativeName(owner, zone) : "", zone, defaultTtl)));
  const all = rows.flat();
  const widths = [0, 1, 2].map((column) => Math.max(0, ...all.map((row) => (column === 0 && row[0].length > 30 ? 0 : (row[column]?.length ?? 0)))));
  return rows.flatMap((own, index) => [...(index > 0 && (own.length > 1 || (rows[index - 1]?.length ?? 0) > 1) ? [""] : []), ...own.map((row) => line(row, widths))]);
}

type Cells = readonly [owner: string, ttl: string, type: string, data: string];

function cells(record: DnsRecord, owner: string, zone: string, defaultTtl: number): Cells {
  return [owner, record.ttl === defaultTtl ? "" : String(record.ttl), record.rdata.type, dataText(record.rdata, zone)];
}

function line([owner, ttl, type, data]: Cells, [ownerWidth = 0, ttlWidth = 0, typeWidth = 0]: readonly number[]): string {
  return `${owner.padEnd(Math.max(1, ownerWidth))} ${ttlWidth > 0 ? `${ttl.padStart(ttlWidth)} ` : ""}${type.padEnd(typeWidth)} ${data}`;
}

/** One record as a line of a zone file, its TTL written out.
 * @param zone what names are relative to; "." writes them absolute */
export function renderRecord({ owner, ttl, rdata }: Pick<DnsRecord, "owner" | "ttl" | "rdata">, zone: string): { readonly owner: string; readonly rest: string } {
  return { owner: relativeName(owner, zone), rest: `${ttl} ${rdata.type} ${dataText(rdata, zone)}` };
}

/** Data with names relative where they are in the zone, and texts cut into strings that fit. */
export function dataText(rdata: Rdata, zone: string): string {
  if (rdata.type === "TXT") return (rdata.strings.join("").match(new RegExp(`[\\s\\S]{1,${longestString}}`, "g")) ?? [""]).map(quotedString).join(" ");
  if (!("target" in rdata)) return rdataText(rdata);
  return rdataText({ ...rdata, target: isWithin(rdata.target, zone) ? relativeName(rdata.target, zone) : rdata.target });
}

function compareRecords(one: DnsRecord, other: DnsRecord): number {
  return typeOrder.indexOf(one.rdata.type) - typeOrder.indexOf(other.rdata.type) || compareNumbers(one.rdata, other.rdata) || (one.key < other.key ? -1 : one.key > other.key ? 1 : one.ttl - other.ttl);
}

function compareNumbers(one: Rdata, other: Rdata): number {
  return "priority" in one && "priority" in other ? one.priority - other.priority : 0;
}

function commonestTtl(records: readonly DnsRecord[]): number {
  const counts = new Map<number, number>();
  for (const { ttl } of records) counts.set(ttl, (counts.get(ttl) ?? 0) + 1);
  return [...counts].sort(([ttl, count], [otherTtl, otherCount]) => otherCount - count || otherTtl - ttl)[0]?.[0] ?? fallbackTtl;
}

