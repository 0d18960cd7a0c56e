import { describeTtl } from "./ttl";
import { rdataText } from "./rdata";
import type { RecordType, ZoneRecord } from "./zone";

/** What a type is for, and where that is laid down. */
const purposes: Readonly<Record<RecordType | "SOA", string>> = {
  A: "IPv4 address of a host (RFC 1035 §3.4.1)",
  AAAA: "IPv6 address of a host (RFC 3596)",
  CAA: "Who may issue certificates for the name (RFC 8659)",
  CNAME: "Another name of a host (RFC 1034 §3.6.2)",
  MX: "Where mail for the name goes; lower preference first (RFC 5321 §5.1, RFC 7505 for “0 .”)",
  NS: "A name server of the zone, or of a part of it (RFC 1034 §4.2)",
  SOA: "Start of authority; the provider's own (RFC 1035 §3.3.13)",
  SRV: "Host and port of a service (RFC 2782)",
  TXT: "Text for programs to read (RFC 1035 §3.3.14)",
};

/** A record in sentences, one a line. */
export function describeRecord({ ownerText, ttl, rdata }: ZoneRecord): readonly string[] {
  return [`${ownerText} ${ttl} IN ${rdata.type} ${rdataText(rdata)}`, purposes[rdata.type], `Time to live: ${describeTtl(ttl)}`, ...meaningOf(ownerText, rdata)];
}

function meaningOf(owner: string, rdata: ZoneRecord["rdata"]): readonly string[] {
  switch (rdata.type) {
    case "TXT": {
      const text = rdata.strings.join("");
      if (/^v=spf1(?: |$)/i.test(text)) return [`SPF (RFC 7208): ${spfMeaning(text)}`];
      if (owner.startsWith("_dmarc.")) return [`DMARC (RFC 7489): ${dmarcMeaning(text)}`];
      if (owner.includes('._domainkey.')) return [/(?:^|;)\s*p=\s*(?:;|$)/.test(text) ? "DKIM (RFC 6376): this key was revoked." : "DKIM (RFC 6376): the key that mail of the domain is signed with."];
      return [];
    }
    case "MX":
      return rdata.target === "." ? ["The domain takes no mail (RFC 7505)."] : [];
    case "SRV":
      return rdata.target === "." ? ["The service is not offered here (RFC 2782)."] : [];
    case "CAA":
      return [caaMeaning(rdata.flags, rdata.tag.toLowerCase(), rdata.value)];
    default:
      return [];
  }
}

const spfEnds: Readonly<Record<string, string>> = {
  "-": "mail from all others is to be refused.",
  "~": "mail from all others is suspicious.",
  "?": "nothing is said about mail from others.",
  "+": "mail from everybody is accepted, which protects nothing.",
};

function spfMeaning(text: string): string {
  const terms = text.split(/\s+/).slice(1).filter((term) => term !== "");
  const end = terms.find((term) => /^[-~?+]?all$/i.test(term));
  const senders = terms.filter((term) => term !== end && !term.includes("=")).length;
  const sign = end === undefined ? "?" : /^[-~?]/.exec(end)?.[0] ?? "+";
  return `${senders} ${senders === 1 ? "mechanism names" : "mechanisms name"} who may send; ${spfEnds[sign] ?? ""}`;
}

function dmarcMeaning(text: string): string {
  const policy = /(?:^|;)\s*p=\s*(\w+)/i.exec(text)?.[1]?.toLowerCase();
  switch (policy) {
    case "reject":
      return "mail that fails the check is to be refused.";
    case "quarantine":
      return "mail that fails the check is to be treated as suspicious.";
    case "none":
      return "mail that fails the check is only reported.";
    default:
      return "no policy is given.";
  }
}

function caaMeaning(flags: number, tag: string, value: string): string {
  const critical = flags >= 128 ? " Issuers that do not know this property must not issue." : "";
  const issuer = value.split(";")[0]?.trim() ?? "";
  switch (tag) {
    case "issue":
      return (issuer === "" ? "Nobody may issue certificates." : `${issuer} may issue certificates.`) + critical;
    case "issuewild":
      return (issuer === "" ? "Nobody may issue wildcard certificates." : `${issuer} may issue wildcard certificates.`) + critical;
    case "iodef":
      return `Violations are reported to ${value}.${critical}`;
    default:
      return `The property ${tag}.${critical}`;
  }
}
