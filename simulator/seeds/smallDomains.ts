import { createHash } from "node:crypto";
import { providerNameservers } from "../dns/provider";
import { newDomain } from "../dns/newDomain";
import type { DomainState, Schemas, State } from "../state";
import { v6For } from "../addresses";
import { hosts, serverId } from "./smallServers";

type Extra = Partial<Omit<Schemas["DomainRecord"], "id" | "type" | "name" | "data">>;
type Row = readonly [name: string, type: Schemas["DomainRecordType"], data: string, extra?: Extra];

/** A public key of 2048 bits in DKIM's form, longer than one string of a TXT record holds. */
function dkimKey(selector: string): string {
  let bytes = Buffer.alloc(0);
  for (let i = 0; bytes.length < 256; i++) bytes = Buffer.concat([bytes, createHash("sha256").update(`${selector} ${i}`).digest()]);
  return `v=DKIM1; k=rsa; p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA${bytes.toString("base64").replaceAll("=", "")}QIDAQAB`;
}

/** The same value, written as several strings. */
function inStrings(text: string, length: number): string {
  const parts: string[] = [];
  for (let start = 0; start < text.length; start += length) parts.push(`"${text.slice(start, start + length)}"`);
  return parts.join(" ");
}

const v6 = {
  web01: v6For("syd", serverId("web01")),
  web02: v6For("syd", serverId("web02")),
  mail: v6For("syd", serverId("mail")),
  vpn: v6For("mel", serverId("vpn")),
  edge: v6For("per", serverId("edge")),
};

/** The studio's own domain. */
const saltbush: readonly Row[] = [
  ["@", "A", hosts.balancer],
  ["www", "CNAME", "saltbush.example."],
  ["@", "MX", "mail.saltbush.example.", { priority: 10 }],
  ["@", "MX", "mx2.saltbush.example.", { priority: 20 }],
  ["@", "TXT", `v=spf1 mx ip4:${hosts.mail} include:_spf.postroom.example -all`],
  ["@", "TXT", "postroom-site-verification=q7wT2mXzB0fL9cVh"],
  ["@", "CAA", "letsencrypt.org", { flags: 0, tag: "issue" }],
  ["@", "CAA", ";", { flags: 0, tag: "issuewild" }],
  ["@", "CAA", "mailto:ops@saltbush.example", { flags: 0, tag: "iodef" }],
  ["_dmarc", "TXT", "v=DMARC1; p=quarantine; rua=mailto:dmarc@saltbush.example; adkim=s; aspf=s"],
  ["s2026._domainkey", "TXT", dkimKey("s2026.saltbush")],
  ["s2025._domainkey", "TXT", inStrings(dkimKey("s2025.saltbush"), 250)],
  ["_mta-sts", "TXT", "v=STSv1; id=20260212T0930"],
  ["_smtp._tls", "TXT", "v=TLSRPTv1; rua=mailto:tlsrpt@saltbush.example"],
  ["mta-sts", "CNAME", "www.saltbush.example."],
  ["web-01", "A", hosts.web01],
  ["web-01", "AAAA", v6.web01],
  ["web-02", "A", hosts.web02],
  ["web-02", "AAAA", v6.web02],
  ["db-01", "A", hosts.db01],
  ["db-02", "A", hosts.db02],
  ["mail", "A", hosts.mail],
  ["mail", "AAAA", v6.mail],
  ["mx2", "A", hosts.edge],
  ["mx2", "AAAA", v6.edge],
  ["imap", "CNAME", "mail.saltbush.example."],
  ["smtp", "CNAME", "mail.saltbush.example."],
  ["autoconfig", "CNAME", "mail.saltbush.example."],
  ["_imaps._tcp", "SRV", "mail.saltbush.example.", { priority: 0, weight: 1, port: 993 }],
  ["_submissions._tcp", "SRV", "mail.saltbush.example.", { priority: 0, weight: 1, port: 465 }],
  ["_pop3s._tcp", "SRV", ".", { priority: 0, weight: 0, port: 0 }],
  ["_caldavs._tcp", "SRV", "cloud.saltbush.example.", { priority: 0, weight: 1, port: 443 }],
  ["cloud", "A", hosts.web01],
  ["cloud", "A", hosts.web02],
  ["build", "A", hosts.build, { ttl: 600 }],
  ["artifacts", "CNAME", "build.saltbush.example."],
  ["staging", "A", hosts.staging, { ttl: 300 }],
  ["*.staging", "CNAME", "staging.saltbush.example.", { ttl: 300 }],
  ["vpn", "A", hosts.vpn],
  ["vpn", "AAAA", v6.vpn],
  ["erp", "A", hosts.erp],
  ["edge", "A", hosts.edge],
  ["edge", "AAAA", v6.edge],
  ["monitor", "A", hosts.monitor],
  ["status", "CNAME", "saltbush.statuspage.example."],
  // The server that had this address is long gone.
  ["legacy", "A", "203.0.113.91"],
  ["lab", "NS", "ns1.saltbush-lab.example."],
  ["lab", "NS", "ns2.saltbush-lab.example."],
  ["_acme-challenge", "TXT", "hN3vYb1u7sQ0e_2mJx8LkR5tWc6ZpAfD9gVoIyE4nUk", { ttl: 60 }],
  ["_atproto", "TXT", "did=did:plc:7saltbush2exampleq5kelp"],
];

/** A client's shop. */
const kelp: readonly Row[] = [
  ["@", "A", hosts.shop],
  ["www", "A", hosts.shop],
  ["shop", "A", hosts.shop, { ttl: 600 }],
  ["old", "CNAME", "shop.kelpandco.example."],
  ["@", "MX", "mail.saltbush.example.", { priority: 10 }],
  ["@", "TXT", "v=spf1 include:saltbush.example ~all"],
  ["_dmarc", "TXT", "v=DMARC1; p=none; rua=mailto:dmarc@saltbush.example"],
  ["kelp1._domainkey", "TXT", inStrings(dkimKey("kelp1"), 255)],
  ["newsletter", "CNAME", "lists.postroom.example."],
  ["newsletter-bounce", "MX", "bounce.postroom.example.", { priority: 5 }],
  ["newsletter-bounce", "TXT", "v=spf1 include:_spf.postroom.example -all"],
  ["@", "CAA", "letsencrypt.org", { flags: 128, tag: "issue" }],
  ["images", "CNAME", "kelpandco.cdn.example."],
  // Without its final dot this is relative to the zone.
  ["_sip._tls", "SRV", "voip", { priority: 10, weight: 60, port: 5061 }],
  ["voip", "A", hosts.vpn],
  ["orders", "A", hosts.web02],
  ["orders", "AAAA", v6.web02],
];

/** A client who has not moved its delegation here. */
const clinic: readonly Row[] = [
  ["@", "A", hosts.web02],
  ["@", "AAAA", v6.web02],
  ["www", "CNAME", "gumleaf-clinic.example."],
  ["bookings", "A", hosts.erp],
  ["@", "MX", ".", { priority: 0 }],
  ["@", "TXT", "v=spf1 -all"],
  ["*._domainkey", "TXT", "v=DKIM1; p="],
];

/** Where things are tried out: whatever has no name of its own is one machine. */
const lab: readonly Row[] = [
  ["@", "A", hosts.build],
  ["*", "A", hosts.build, { ttl: 60 }],
  ["*", "TXT", 'a wildcard; with "quotes" and a semicolon', { ttl: 60 }],
  ["ns1", "A", hosts.edge],
  ["ns2", "A", hosts.monitor],
  ["git", "CNAME", "build.saltbush.example."],
  ["_minecraft._tcp", "SRV", "play.saltbush-lab.example.", { priority: 0, weight: 5, port: 25565 }],
  ["play", "A", hosts.build, { ttl: 60 }],
];

/** The four domains. One is not delegated here; of another the API does not know yet that it is. */
export function addSmallDomains(state: State): void {
  const own = [...providerNameservers];
  const elsewhere = ["anna.registrar.example", "carl.registrar.example"];
  addDomain(state, "saltbush.example", saltbush, own, own);
  addDomain(state, "kelpandco.example", kelp, own, own);
  addDomain(state, "gumleaf-clinic.example", clinic, elsewhere, elsewhere);
  addDomain(state, "saltbush-lab.example", lab, own, elsewhere);
}

function addDomain(state: State, name: string, rows: readonly Row[], delegation: readonly string[], known: readonly string[]): void {
  const domain: DomainState = newDomain(state, name, null);
  domain.delegation = [...delegation];
  domain.current_nameservers = [...known];
  for (const [owner, type, data, extra] of rows) {
    domain.records.push({ id: state.nextRecordId++, type, name: owner, data, priority: null, port: null, ttl: domain.ttl, weight: null, flags: null, tag: null, ...extra });
  }
  state.domains.add(domain);
}
