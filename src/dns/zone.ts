/** The types of records that the API holds, SOA apart, which is the provider's own. */
export const recordTypes = ["A", "AAAA", "CAA", "CNAME", "MX", "NS", "SRV", "TXT"] as const;
export type RecordType = (typeof recordTypes)[number];

/** A part of a text, in UTF-16 code units from its start; `end` is behind the last one. */
export interface SourceRange {
  readonly start: number;
  readonly end: number;
}

export type ZoneDiagnosticCode =
  | "syntax"
  | "unclosed-parenthesis"
  | "nested-parenthesis"
  | "unopened-parenthesis"
  | "unclosed-quote"
  | "odd-space"
  | "curly-quote"
  | "bad-name"
  | "bad-ttl"
  | "ttl-too-large"
  | "ttl-missing"
  | "ttl-mixed"
  | "bad-class"
  | "unknown-type"
  | "unsupported-type"
  | "unknown-directive"
  | "include"
  | "generate"
  | "bad-data"
  | "string-too-long"
  | "cut-by-comment"
  | "owner-missing"
  | "out-of-zone"
  | "forgotten-dot"
  | "address-as-target"
  | "dangling-address"
  | "relative-origin"
  | "cname-and-other-data"
  | "cname-twice"
  | "cname-at-apex"
  | "wildcard-ns"
  | "duplicate"
  | "soa-twice"
  | "soa-missing"
  | "ns-missing"
  | "target-is-alias";

export type Severity = "error" | "warning" | "info";

export interface ZoneDiagnostic {
  readonly code: ZoneDiagnosticCode;
  readonly severity: Severity;
  /** a sentence: what was found, and what was expected */
  readonly message: string;
  readonly range: SourceRange;
  /** another place that it has to do with */
  readonly related?: { readonly message: string; readonly range: SourceRange };
  /** what would mend it: other text for a part */
  readonly fix?: { readonly title: string; readonly range: SourceRange; readonly text: string };
}

/** What a record says, by type. Names are absolute, as they were written; texts are octet strings (see octets.ts). */
export type Rdata =
  | { readonly type: "A" | "AAAA"; readonly address: string }
  | { readonly type: "CNAME" | "NS"; readonly target: string }
  | { readonly type: "MX"; readonly priority: number; readonly target: string }
  | { readonly type: "SRV"; readonly priority: number; readonly weight: number; readonly port: number; readonly target: string }
  | { readonly type: "TXT"; readonly strings: readonly string[] }
  | { readonly type: "CAA"; readonly flags: number; readonly tag: string; readonly value: string }
  | { readonly type: "SOA"; readonly mname: string; readonly rname: string; readonly numbers: readonly number[] };

/** A record of a zone, wherever it came from. */
export interface DnsRecord {
  /** canonical: absolute, lower case, A-labels */
  readonly owner: string;
  readonly ttl: number;
  readonly rdata: Rdata;
  /** equal for equal data, whatever its spelling; TTL apart */
  readonly key: string;
}

/** A record where it stands in a text. */
export interface ZoneRecord extends DnsRecord {
  /** absolute, as it was written */
  readonly ownerText: string;
  /** counted from 0 */
  readonly line: number;
  readonly range: SourceRange;
  /** the owner's own token; undefined where the owner is implied */
  readonly ownerRange: SourceRange | undefined;
  readonly dataRange: SourceRange;
}

export interface ParsedZone {
  /** canonical */
  readonly origin: string;
  /** without repetitions, in the order of the text */
  readonly records: readonly ZoneRecord[];
  readonly soa: ZoneRecord | undefined;
  /** in the order of the text */
  readonly diagnostics: readonly ZoneDiagnostic[];
}
