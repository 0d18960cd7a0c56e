import { foldOctets, isPlainName, isWithin, parseName } from "./domainName";
import { isDirective, partsOf } from "./entryParts";
import { lexZone, type Entry, type LexFault, type Token } from "./lexer";
import { ParsedRecord } from "./parsedRecord";
import { DataFault, parseRdata } from "./rdataParser";
import { MAXIMUM_TTL, parseTtl } from "./ttl";
import { typeOf } from "./typeName";
import { validateZone } from "./validation";
import { isSuspicious, suspectText } from "./suspicion";
import type { ParsedZone, Rdata, RecordType, SourceRange, ZoneDiagnostic, ZoneDiagnosticCode, ZoneRecord } from "./zone";

export interface ParseOptions {
  /** the zone's name, with or without the final dot */
  readonly origin: string;
  /** demand an SOA and an NS record at the apex, as a name server would; a document need not have the SOA */
  readonly demandApex?: boolean;
}

const lexMessages: Readonly<Record<LexFault, string>> = {
  "unclosed-parenthesis": "This parenthesis is never closed.",
  "nested-parenthesis": "A parenthesis cannot stand inside of another one.",
  "unopened-parenthesis": "There is no parenthesis that this one would close.",
  "unclosed-quote": "The quotation mark that closes this text is missing on this line.",
};

/** Reads a zone file (RFC 1035 §5; what BIND accepts is the measure). Never throws, whatever the text: what cannot be read is in the
 * diagnostics, and the next line is read as if nothing had happened. */
export function parseZone(text: string, options: ParseOptions): ParsedZone {
  const parser = new ZoneParser(text, canonicalOrigin(options.origin));
  parser.read();
  const { records, soa, diagnostics } = validateZone(parser.origin, parser.records, parser.diagnostics, { demandApex: options.demandApex ?? false, end: text.length });
  return { origin: parser.origin, records, soa, diagnostics };
}

function canonicalOrigin(origin: string): string {
  const name = parseName(origin, ".");
  return typeof name === "string" ? name : ".";
}

class ZoneParser {
  readonly records: ZoneRecord[] = [];
  readonly diagnostics: ZoneDiagnostic[] = [];
  /** what relative names are below; as it was written, and canonical */
  private current: string;
  private owner: { readonly canonical: string; readonly text: string } | undefined;
  private defaultTtl: number | undefined;
  private lastTtl: number | undefined;
  private soaMinimum: number | undefined;
  private readonly isSuspicious: boolean;

  constructor(
    private readonly text: string,
    readonly origin: string,
  ) {
    this.current = origin;
    this.isSuspicious = isSuspicious(text);
  }

  read(): void {
    // A byte order mark is no part of the zone.
    for (const entry of lexZone(this.text, this.text.startsWith("\ufeff") ? 1 : 0)) this.readEntry(entry);
  }

  private readEntry(entry: Entry): void {
    const suspicions = this.isSuspicious ? suspectText(entry) : [];
    if (suspicions.length > 0) this.diagnostics.push(...suspicions);
    const first = entry.tokens[0];
    if (entry.fault) {
      this.error(entry.fault.code, lexMessages[entry.fault.code], entry.fault.range);
      if (first && !entry.indented) this.takeOwner(first);
      return;
    }
    if (!first) return;
    if (isDirective(entry)) this.readDirective(entry, first);
    else this.readRecord(entry, suspicions.some(({ severity }) => severity === "error"));
  }

  private readDirective(entry: Entry, name: Token): void {
    const [, value, ...more] = entry.tokens;
    switch (name.text.toUpperCase()) {
      case "$ORIGIN":
        if (value && more.length === 0) this.setOrigin(value);
        else this.error("syntax", "$ORIGIN takes one name.", entry);
        return;
      case "$TTL":
        if (value && more.length === 0) this.setTtl(value);
        else this.error("bad-ttl", "$TTL takes one time, like 3600 or 1h.", entry);
        return;
      case "$INCLUDE":
        this.error("include", "$INCLUDE is not followed: no file is ever read from a zone. Paste the records here.", entry);
        return;
      case "$GENERATE":
        this.error("generate", "$GENERATE is an extension of BIND that is not carried out. Write the records one by one.", entry);
        return;
      default:
        this.error("unknown-directive", `There is no directive ${name.text} ($ORIGIN and $TTL are known). An owner that begins with $ is written \\${name.text}.`, name);
    }
  }

  private setOrigin(value: Token): void {
    const name = parseName(value.text, this.current, "asWritten");
    if (typeof name !== "string") {
      this.error("bad-name", `“${value.text}” is no name: ${name.expected} was expected.`, value);
      return;
    }
    if (value.text !== "@" && !endsAbsolute(value.text)) this.report("relative-origin", "info", `This origin is relative: it means ${name}`, value);
    this.current = name;
  }

  private setTtl(value: Token): void {
    const ttl = this.checkedTtl(value);
    if (ttl === undefined) this.error("bad-ttl", `“${value.text}” is no time, like 3600 or 1h.`, value);
    else this.defaultTtl = ttl;
  }

  private checkedTtl(token: Token): number | undefined {
    const ttl = parseTtl(token.text);
    if (ttl === undefined || ttl <= MAXIMUM_TTL) return ttl;
    this.report("ttl-too-large", "warning", `A TTL is at most ${MAXIMUM_TTL} seconds; a larger one counts as 0 (RFC 2181 §8).`, token);
    return 0;
  }

  /** @param spoilt what is wrong already makes a record of it that nobody meant */
  private readRecord(entry: Entry, spoilt: boolean): void {
    const parts = partsOf(entry);
    if (parts.owner) this.takeOwner(parts.owner);
    const ttl = parts.ttl && this.checkedTtl(parts.ttl);
    if (parts.class && !/^(?:IN|CLASS1)$/i.test(parts.class.text)) {
      this.error("bad-class", `Only the class IN is served, not ${parts.class.text}.`, parts.class);
      return;
    }
    if (ttl !== undefined) this.lastTtl = ttl;
    const type = this.readType(entry, parts.type);
    if (!type) return;
    const rdata = this.readData(entry, type, parts.data);
    if (!rdata || spoilt) return;
    this.addRecord(entry, rdata, ttl, parts.owner, parts.data[0] ?? entry);
  }

  private takeOwner(token: Token): void {
    const text = parseName(token.text, this.current, "asWritten");
    // Only international labels and escapes make the canonical name another than the written one in lower case.
    const canonical = typeof text === "string" && isPlainName(token.text) ? foldOctets(text) : parseName(token.text, this.current);
    if (typeof canonical === "string" && typeof text === "string") this.owner = { canonical: foldOctets(canonical), text };
    else {
      this.owner = undefined;
      const fault = typeof canonical === "string" ? undefined : canonical;
      this.error("bad-name", `“${token.text}” is no name: ${fault?.expected ?? "a domain name"} was expected.`, { start: Math.min(token.end, token.start + (fault?.at ?? 0)), end: token.end });
    }
  }

  private readType(entry: Entry, token: Token | undefined): RecordType | "SOA" | undefined {
    if (!token) {
      this.error("syntax", "The type of the record is missing (A, AAAA, CAA, CNAME, MX, NS, SRV or TXT).", { start: entry.end, end: entry.end });
      return undefined;
    }
    const type = token.quoted ? { kind: "unknown" as const } : typeOf(token.text);
    if (type.kind === "supported") return type.type;
    if (type.kind === "unsupported") this.error("unsupported-type", `The provider's API holds no ${type.name} records (only A, AAAA, CAA, CNAME, MX, NS, SRV and TXT).`, token);
    else this.error("unknown-type", `“${token.text}” is no type of a record (A, AAAA, CAA, CNAME, MX, NS, SRV or TXT was expected).`, token);
    return undefined;
  }

  private readData(entry: Entry, type: RecordType | "SOA", tokens: readonly Token[]): Rdata | undefined {
    const rdata = parseRdata(type, tokens, this.current, { start: entry.end, end: entry.end });
    if (!(rdata instanceof DataFault)) {
      if (type === "TXT" && entry.cutAt !== undefined) this.warnOfCut(entry.cutAt, tokens);
      return rdata;
    }
    this.diagnostics.push({ code: rdata.code, severity: "error", message: rdata.message, range: rdata.range, ...(rdata.fix ? { fix: rdata.fix } : {}) });
    return undefined;
  }

  /** `TXT v=DKIM1; p=x` ends at the semicolon, which nobody means. */
  private warnOfCut(cutAt: number, tokens: readonly Token[]): void {
    const last = tokens.at(-1);
    if (last?.quoted !== false) return;
    let end = cutAt;
    while (end < this.text.length && !"\r\n".includes(this.text.charAt(end))) end++;
    const value = this.text.slice(tokens[0]?.start ?? last.start, end).trimEnd();
    const fix = { title: "Put it into quotation marks", range: { start: tokens[0]?.start ?? last.start, end }, text: `"${value.replace(/"/g, '\\"')}"` };
    this.diagnostics.push({ code: "cut-by-comment", severity: "warning", message: "The text ends here: from the semicolon on it is a comment. Put it into quotation marks if it belongs to the text.", range: { start: last.start, end }, fix });
  }

  private addRecord(entry: Entry, rdata: Rdata, ownTtl: number | undefined, ownerRange: SourceRange | undefined, data: SourceRange): void {
    const { owner } = this;
    if (!owner) {
      if (entry.indented) this.error("owner-missing", "There is no record above whose owner this one could share.", entry);
      return;
    }
    if (rdata.type === "SOA") this.soaMinimum = rdata.numbers[4];
    const ttl = ownTtl ?? this.defaultTtl ?? this.lastTtl ?? this.soaMinimum;
    if (ttl === undefined) {
      this.error("ttl-missing", "There is no TTL for this record: write one, or $TTL above.", entry);
      return;
    }
    if (!isWithin(owner.canonical, this.origin)) {
      this.error("out-of-zone", `${owner.text} is not in the zone ${this.origin}`, ownerRange ?? entry);
      return;
    }
    this.records.push(new ParsedRecord(owner.canonical, owner.text, ttl, rdata, entry.line, entry.start, entry.end, ownerRange?.end ?? -1, data.start));
  }

  private error(code: ZoneDiagnosticCode, message: string, range: SourceRange): void {
    this.report(code, "error", message, range);
  }

  private report(code: ZoneDiagnosticCode, severity: ZoneDiagnostic["severity"], message: string, { start, end }: SourceRange): void {
    this.diagnostics.push({ code, severity, message, range: { start, end } });
  }
}

function endsAbsolute(text: string): boolean {
  return text.endsWith(".") && !/(?:^|[^\\])(?:\\\\)*\\\.$/.test(text);
}
