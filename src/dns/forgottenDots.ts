import { isIpv4, parseIpv6 } from "./ipAddress";
import { isBelow } from "./domainName";
import { targetOf } from "./rdata";
import type { ZoneDiagnostic, ZoneRecord } from "./zone";

/** Last labels that a name which was meant to be absolute often ends with. */
const wellKnown = new Set("com net org edu gov mil int arpa io dev app cloud au nz uk de eu info biz co us ca fr jp cn in me tv xyz ch at nl be se no fi dk it es ie example test invalid".split(" "));

const none: readonly ZoneDiagnostic[] = [];

/** Names of a record that lack their final dot, in all likelihood: they repeat the zone's name, or end like an absolute one. And
 * addresses where a name belongs. All of them parse, as relative names, which nobody means. */
export function forgottenDots(origin: string, record: ZoneRecord, owners: { has(owner: string): boolean }): readonly ZoneDiagnostic[] {
  const { rdata, owner } = record;
  if (origin === ".") return none;
  const ownerIsDoubled = owner.length > origin.length * 2 - 1 && isDoubled(owner, origin);
  const hasTarget = "target" in rdata && isBelow(rdata.target, origin);
  if (!ownerIsDoubled && !hasTarget) return none;
  const found: ZoneDiagnostic[] = [];
  if (ownerIsDoubled && record.ownerRange) found.push(dot(owner, origin, record.ownerRange));
  const target = targetOf(rdata);
  if (target === undefined || !hasTarget || owners.has(target)) return found;
  const relative = target.slice(0, -origin.length - 1);
  if (isAddress(relative)) found.push(address(relative, record));
  else if (isDoubled(target, origin) || (relative.includes(".") && wellKnown.has(relative.slice(relative.lastIndexOf(".") + 1)))) found.push(dot(target, origin, lastToken(record)));
  return found;
}

/** example.com.example.com. */
function isDoubled(name: string, origin: string): boolean {
  if (!name.endsWith(origin)) return false;
  const first = name.slice(0, name.length - origin.length);
  return first === origin || (first.endsWith(origin) && first.charCodeAt(first.length - origin.length - 1) === 0x2e);
}

function dot(name: string, origin: string, range: ZoneDiagnostic["range"]): ZoneDiagnostic {
  const meant = name.slice(0, -origin.length);
  return {
    code: "forgotten-dot",
    severity: "warning",
    message: `Without a final dot this means ${name} Is ${meant} meant?`,
    range,
    fix: { title: "Add the final dot", range: { start: range.end, end: range.end }, text: "." },
  };
}

function address(text: string, record: ZoneRecord): ZoneDiagnostic {
  return { code: "address-as-target", severity: "warning", message: `${record.rdata.type} names a host, and ${text} is read as a name below the zone. Give the address to a host of its own, and name that.`, range: lastToken(record) };
}

function isAddress(text: string): boolean {
  return isIpv4(text) || parseIpv6(text) !== undefined;
}

/** A record's target is its last token. */
function lastToken({ dataRange, rdata }: ZoneRecord): ZoneDiagnostic["range"] {
  return rdata.type === "CNAME" || rdata.type === "NS" ? dataRange : { start: dataRange.start, end: dataRange.end };
}
