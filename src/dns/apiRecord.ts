import type { DomainRecord } from "../model/contract";
import { isWithin, parseName, readEscape, relativeName } from "./domainName";
import { octetsOfText, textOfOctets } from "./octets";
import { canonicalIpv6, quotedString, rdataKey, targetOf } from "./rdata";
import type { DnsRecord, Rdata, RecordType } from "./zone";

/** What a record is written with: every field that its type carries, and none that it does not (the API keeps what is left out). */
export interface RecordBody {
  readonly type: RecordType;
  readonly name: string;
  readonly data: string;
  readonly ttl: number;
  readonly priority?: number;
  readonly weight?: number;
  readonly port?: number;
  readonly flags?: number;
  readonly tag?: string;
}

/** A record of the API as one of the zone: `@`, names without final dots and relative SRV targets made absolute.
 * @param origin canonical */
export function fromApi(record: DomainRecord, origin: string): DnsRecord {
  const rdata = rdataOf(record, origin);
  return { owner: nameOf(record.name, origin), ttl: record.ttl, rdata, key: rdataKey(rdata) };
}

/** A record of the zone as the API takes it: the owner relative to the zone, targets with their final dot. */
export function toApi({ owner, ttl, rdata }: Pick<DnsRecord, "owner" | "ttl" | "rdata">, origin: string): RecordBody {
  const common = { name: relativeName(owner, origin), ttl };
  switch (rdata.type) {
    case "A":
      return { ...common, type: rdata.type, data: rdata.address };
    case "AAAA":
      return { ...common, type: rdata.type, data: canonicalIpv6(rdata.address) };
    case "CNAME":
    case "NS":
      return { ...common, type: rdata.type, data: targetOf(rdata) ?? "" };
    case "MX":
      return { ...common, type: rdata.type, priority: rdata.priority, data: targetOf(rdata) ?? "" };
    case "SRV":
      return { ...common, type: rdata.type, priority: rdata.priority, weight: rdata.weight, port: rdata.port, data: targetOf(rdata) ?? "" };
    case "TXT":
      return { ...common, type: rdata.type, data: apiText(rdata.strings.join("")) };
    case "CAA":
      return { ...common, type: rdata.type, flags: rdata.flags, tag: rdata.tag.toLowerCase(), data: textOfOctets(rdata.value) ?? rdata.value };
    case "SOA":
      throw new TypeError("The SOA record is the provider's own.");
  }
}

function rdataOf(record: DomainRecord, origin: string): Rdata {
  const data = record.data ?? "";
  switch (record.type) {
    case "A":
    case "AAAA":
      return { type: record.type, address: data };
    case "CNAME":
    case "NS":
      return { type: record.type, target: absolute(data, origin, ".") };
    case "MX":
      return { type: "MX", priority: record.priority ?? 0, target: absolute(data, origin, ".") };
    case "SRV":
      // Without a final dot the API reads an SRV target relative to the zone, all others as they are.
      return { type: "SRV", priority: record.priority ?? 0, weight: record.weight ?? 0, port: record.port ?? 0, target: absolute(data, origin, origin) };
    case "TXT":
      return { type: "TXT", strings: [octetsOfApiText(data)] };
    case "CAA":
      return { type: "CAA", flags: record.flags ?? 0, tag: (record.tag ?? "").toLowerCase(), value: octetsOfText(data) };
    case "SOA": {
      const [mname = "", rname = "", ...numbers] = data.trim().split(/\s+/);
      return { type: "SOA", mname: absolute(mname, origin, "."), rname: absolute(rname, origin, "."), numbers: numbers.map(Number) };
    }
  }
}

function nameOf(name: string, origin: string): string {
  const parsed = parseName(name, origin);
  if (typeof parsed !== "string") return `${name.toLowerCase()}.${origin}`;
  const full = parsed.toLowerCase();
  return isWithin(full, origin) ? full : `${full}${origin}`;
}

function absolute(target: string, origin: string, below: string): string {
  const name = target === "@" ? origin : parseName(target, below);
  return typeof name === "string" ? name.toLowerCase() : target;
}

const quotedRow = /^\s*"(?:[^"\\]|\\[\s\S])*"(?:\s+"(?:[^"\\]|\\[\s\S])*")*\s*$/;

/** Plain text where that says it; a row of quoted strings where plain text would be read as one, or is none. */
function apiText(octets: string): string {
  const text = textOfOctets(octets);
  if (text !== undefined && text !== "" && text.trim() === text && !quotedRow.test(text) && !/\p{Cc}/u.test(text)) return text;
  const strings = octets.match(/[\s\S]{1,255}/g) ?? [""];
  return strings.map(quotedString).join(" ");
}

/** The API holds a text as it is, or as a row of quoted strings. */
function octetsOfApiText(data: string): string {
  if (!quotedRow.test(data)) return octetsOfText(data);
  return (data.match(/"(?:[^"\\]|\\[\s\S])*"/g) ?? []).map((string) => unescaped(string.slice(1, -1))).join("");
}

function unescaped(text: string): string {
  let octets = "";
  for (let at = 0; at < text.length; at++) {
    const escape = text.charAt(at) === "\\" ? readEscape(text, at) : undefined;
    if (escape && escape.octet < 256) {
      octets += String.fromCharCode(escape.octet);
      at += escape.length - 1;
    } else {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
      octets += octetsOfText(character);
      at += character.length - 1;
    }
  }
  return octets;
}
