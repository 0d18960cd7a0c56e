import { foldOctets } from "./domainName";
import { formatIpv6, formatIpv6AsBind, parseIpv6 } from "./ipAddress";
import { decimalEscape } from "./octets";
import type { Rdata } from "./zone";

/** Equal for data that means the same: names in lower case, addresses in one spelling (RFC 5952), TXT as its octets together
 * (where they are cut into strings does not matter), CAA by its tag in lower case and its exact value. */
export function rdataKey(rdata: Rdata): string {
  switch (rdata.type) {
    case "A":
      return rdata.address;
    case "AAAA":
      return canonicalIpv6(rdata.address);
    case "CNAME":
    case "NS":
      return foldOctets(rdata.target);
    case "MX":
      return `${rdata.priority} ${foldOctets(rdata.target)}`;
    case "SRV":
      return `${rdata.priority} ${rdata.weight} ${rdata.port} ${foldOctets(rdata.target)}`;
    case "TXT":
      return rdata.strings.join("");
    case "CAA":
      return `${rdata.flags} ${rdata.tag.toLowerCase()} ${rdata.value}`;
    case "SOA":
      return `${foldOctets(rdata.mname)} ${foldOctets(rdata.rname)} ${rdata.numbers.join(" ")}`;
  }
}

/** The data as a zone file writes it, names absolute: what `named-compilezone -F text` prints. */
export function rdataText(rdata: Rdata): string {
  switch (rdata.type) {
    case "A":
      return rdata.address;
    case "AAAA": {
      const groups = parseIpv6(rdata.address);
      return groups ? formatIpv6AsBind(groups) : rdata.address;
    }
    case "CNAME":
    case "NS":
      return rdata.target;
    case "MX":
      return `${rdata.priority} ${rdata.target}`;
    case "SRV":
      return `${rdata.priority} ${rdata.weight} ${rdata.port} ${rdata.target}`;
    case "TXT":
      return rdata.strings.map(quotedString).join(" ");
    case "CAA":
      return `${rdata.flags} ${rdata.tag} ${quotedString(rdata.value)}`;
    case "SOA":
      return `${rdata.mname} ${rdata.rname} ${rdata.numbers.join(" ")}`;
  }
}

/** The host that a record points to, canonical; undefined for types without one. */
export function targetOf(rdata: Rdata): string | undefined {
  return "target" in rdata ? foldOctets(rdata.target) : undefined;
}

/** Octets between quotes, what cannot stand there escaped (RFC 1035 §5.1). */
export function quotedString(octets: string): string {
  let text = "";
  for (let at = 0; at < octets.length; at++) {
    const code = octets.charCodeAt(at);
    text += code < 0x20 || code > 0x7e ? decimalEscape(code) : code === 0x22 || code === 0x5c ? `\\${octets.charAt(at)}` : octets.charAt(at);
  }
  return `"${text}"`;
}

/** An address in the one spelling of RFC 5952. */
export function canonicalIpv6(address: string): string {
  const groups = parseIpv6(address);
  return groups ? formatIpv6(groups) : address.toLowerCase();
}
