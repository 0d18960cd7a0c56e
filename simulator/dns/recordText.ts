import type { Schemas } from "../state";

type DnsRecord = Schemas["DomainRecord"];

/** A record's owner as an absolute name, lower case, with the final dot. */
export function absoluteOwner(name: string, zone: string): string {
  return (name === "@" ? `${zone}.` : `${name}.${zone}.`).toLowerCase();
}

/** The absolute name that a target stands for: SRV targets without a final dot are relative to the zone, all others are not. */
export function absoluteTarget(type: DnsRecord["type"], target: string, zone: string): string {
  if (target === "@") return `${zone}.`;
  if (target.endsWith(".")) return target;
  return type === "SRV" ? `${target}.${zone}.` : `${target}.`;
}

/** The strings of a TXT record. Its data is either a row of quoted strings, or plain text, which is cut where a string is full (255 octets). */
export function textStrings(data: string): string[] {
  return quotedStrings(data) ?? cut(data);
}

/** The data of a record in the form in which zone files write it. */
export function rdataText(record: DnsRecord, zone: string): string {
  const data = record.data ?? "";
  const target = (): string => absoluteTarget(record.type, data, zone);
  switch (record.type) {
    case "MX":
      return `${record.priority ?? 0} ${target()}`;
    case "SRV":
      return `${record.priority ?? 0} ${record.weight ?? 0} ${record.port ?? 0} ${target()}`;
    case "CNAME":
    case "NS":
      return target();
    case "CAA":
      return `${record.flags ?? 0} ${record.tag ?? ""} ${quote(data)}`;
    case "TXT":
      return textStrings(data).map(quote).join(" ");
    case "A":
    case "AAAA":
    case "SOA":
      return data;
  }
}

function quotedStrings(data: string): string[] | undefined {
  const trimmed = data.trim();
  if (!/^"(?:[^"\\]|\\.)*"(?:\s+"(?:[^"\\]|\\.)*")*$/s.test(trimmed)) return undefined;
  return [...trimmed.matchAll(/"((?:[^"\\]|\\.)*)"/gs)].map((found) => unescape(found[1] ?? ""));
}

function unescape(text: string): string {
  return text.replace(/\\(\d{3}|.)/gs, (_, code: string) => (/^\d{3}$/.test(code) ? String.fromCharCode(Number(code)) : code));
}

function cut(text: string): string[] {
  const octets = Buffer.from(text, "utf8");
  const strings: string[] = [];
  for (let start = 0; start === 0 || start < octets.length; start += 255) strings.push(octets.subarray(start, start + 255).toString("latin1"));
  return strings;
}

function quote(text: string): string {
  // Octets outside of printable ASCII are written as three digits.
  const escaped = text.replace(/["\\]/g, "\\$&").replace(/[^ -~]/g, (octet) => `\\${String(octet.charCodeAt(0) & 255).padStart(3, "0")}`);
  return `"${escaped}"`;
}
