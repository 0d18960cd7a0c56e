import { recordTypes, type RecordType } from "./zone";

export type TypeName = { readonly kind: "supported"; readonly type: RecordType | "SOA" } | { readonly kind: "unsupported"; readonly name: string } | { readonly kind: "unknown" };

/** Types by number, for RFC 3597's spelling (TYPE1). */
const numbers: ReadonlyMap<number, RecordType | "SOA"> = new Map<number, RecordType | "SOA">([[1, "A"], [2, "NS"], [5, "CNAME"], [6, "SOA"], [15, "MX"], [16, "TXT"], [28, "AAAA"], [33, "SRV"], [257, "CAA"]]);
const supported: ReadonlyMap<string, RecordType | "SOA"> = new Map<string, RecordType | "SOA">([...recordTypes, "SOA" as const].map((type) => [type, type]));
/** Types that exist, and that the API does not hold (IANA, "Resource Record (RR) TYPEs"). */
const others = new Set(
  "AFSDB APL AVC CDNSKEY CDS CERT CSYNC DHCID DLV DNAME DNSKEY DOA DS EID EUI48 EUI64 GID GPOS HHIT HINFO HIP HTTPS IPSECKEY ISDN KEY KX L32 L64 LOC LP MB MD MF MG MINFO MR NAPTR NID NIMLOC NINFO NSAP NSAP-PTR NSEC NSEC3 NSEC3PARAM NULL NXT OPENPGPKEY PTR PX RKEY RP RRSIG RT SIG SINK SMIMEA SPF SSHFP SVCB TA TALINK TLSA UID UINFO UNSPEC URI WALLET WKS X25 ZONEMD".split(" "),
);

const usual: ReadonlyMap<string, TypeName> = new Map([...supported].map(([name, type]) => [name, { kind: "supported", type }]));

/** What a word means where the type of a record stands. */
export function typeOf(word: string): TypeName {
  const known = usual.get(word);
  if (known) return known;
  const name = word.toUpperCase();
  const number = /^TYPE(\d{1,5})$/.exec(name)?.[1];
  const type = number === undefined ? supported.get(name) : numbers.get(Number(number));
  if (type) return { kind: "supported", type };
  return others.has(name) || (number !== undefined && Number(number) <= 0xffff) ? { kind: "unsupported", name } : { kind: "unknown" };
}
