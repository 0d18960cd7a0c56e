import { foldOctets, isPlainName, isWithin, parseName } from "./domainName";
import { isDirective, partsOf } from "./entryParts";
import { lexEntry, type Entry, type LexFault, type Token } from "./lexer";
import { ParsedRecord, type Place } from "./parsedRecord";
import { Bits, type ParserState } from "./parserState";
import { PlainLineReader } from "./plainLine";
import { DataFault, parseRdata } from "./rdataParser";
import { isSuspicious, suspectText } from "./suspicion";
import { MAXIMUM_TTL, parseTtl } from "./ttl";
import { typeOf } from "./typeName";
import type { Rdata, RecordType, SourceRange, ZoneDiagnostic, ZoneDiagnosticCode } from "./zone";

const lexMessages: Readonly<Record<LexFault, string>> = {
  "unclosed-parenthesis": "This parenthesis is never closed.",
  "nested-parenthesis": "A parenthesis cannot stand inside of another one.",
  "unopened-parenthesis": "There is no parenthesis that this one would close.",
  "unclosed-quote": "The quotation mark that closes this text is missing on this line.",
};

const LF = 0x0a;
const BYTE_ORDER_MARK = 0xfeff;

/** What a part of a text comes to. Offsets in it count from its beginning, which may move. */
export interface ParsedPart {
  readonly place: Place;
  readonly records: readonly ParsedRecord[];
  readonly diagnostics: readonly ZoneDiagnostic[];
  readonly after: ParserState;
  /** what of the state before it made a difference; see `Bits` */
  readonly read: number;
  /** what of the state after it is its own */
  readonly written: number;
  readonly lines: number;
  /** where it ends in the text that was read: behind the last entry that begins before the wanted end */
  readonly end: number;
  /** a closing parenthesis was looked for as far as the text goes: more text could have it */
  readonly lookedBeyond: boolean;
}

/** Reads a zone file part by part (RFC 1035 §5; what BIND accepts is the measure). Never throws, whatever the text: what cannot be read
 * is in the diagnostics, and the next line is read as if nothing had happened. */
export class ZoneParser {
  private records: ParsedRecord[] = [];
  private diagnostics: ZoneDiagnostic[] = [];
  private place: Place = { start: 0, line: 0 };
  private partStart = 0;
  private read = 0;
  private written = 0;
  private lookedBeyond = false;

  /** what relative names are below, as it was written */
  private current: string;
  /** plain lines are read fast where the origin is in its canonical form */
  private plainOrigin: string | undefined;
  private owner: string | undefined;
  private ownerText = "";
  private defaultTtl: number | undefined;
  private lastTtl: number | undefined;
  private soaMinimum: number | undefined;
  private readonly isSuspicious: boolean;
  private readonly plain: PlainLineReader;

  /** @param zone the zone's name, canonical
   * @param startsFile whether nothing comes before the text: a byte order mark may stand there */
  constructor(
    private readonly text: string,
    private readonly zone: string,
    state: ParserState,
    private readonly startsFile: boolean,
  ) {
    this.current = state.origin;
    this.owner = state.owner;
    this.ownerText = state.ownerText;
    this.defaultTtl = state.defaultTtl;
    this.lastTtl = state.lastTtl;
    this.soaMinimum = state.soaMinimum;
    this.isSuspicious = isSuspicious(text);
    this.plain = new PlainLineReader(text);
    this.notePlainOrigin();
  }

  /** Reads the entries that begin from one offset on to another. The state goes on from part to part. */
  readPart(from: number, until: number): ParsedPart {
    const { text } = this;
    this.records = [];
    this.diagnostics = [];
    this.place = { start: 0, line: 0 };
    this.partStart = from;
    this.read = 0;
    this.written = 0;
    this.lookedBeyond = false;
    // A byte order mark is no part of the zone.
    let at = from === 0 && this.startsFile && text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : from;
    let line = 0;
    while (at < text.length && at < until) {
      if (text.charCodeAt(at) === LF) {
        at++;
        line++;
      } else if (this.readPlain(at, line)) {
        at = this.plain.next;
        line++;
      } else {
        const entry = lexEntry(text, at, line);
        this.readEntry(entry);
        at = entry.next;
        line = entry.nextLine;
      }
    }
    const { place, records, diagnostics, read, written, lookedBeyond } = this;
    return { place, records, diagnostics, after: this.state(), read, written, lines: line, end: at, lookedBeyond };
  }

  private state(): ParserState {
    const { current, owner, ownerText, defaultTtl, lastTtl, soaMinimum } = this;
    return { origin: current, owner, ownerText, defaultTtl, lastTtl, soaMinimum };
  }

  /** Nearly all lines. @returns false for those that need a closer look; nothing has happened then */
  private readPlain(start: number, line: number): boolean {
    const { plain, plainOrigin } = this;
    if (plainOrigin === undefined) return false;
    const rdata = plain.read(start, plainOrigin);
    if (!rdata) return false;
    let { owner } = this;
    if (plain.ownerEnd >= 0) {
      owner = `${this.text.slice(start, plain.ownerEnd)}.${plainOrigin}`;
      if (plainOrigin !== this.zone && !isWithin(owner, this.zone)) return false;
    }
    const ttl = plain.ttl >= 0 ? plain.ttl : this.impliedTtl();
    if (owner === undefined || ttl === undefined) return false;
    this.read |= Bits.origin & ~this.written;
    if (plain.ownerEnd >= 0) {
      this.owner = owner;
      this.ownerText = owner;
      this.written |= Bits.owner;
    } else {
      // The owner was in the zone, or an error where it stands.
      if (!isWithin(owner, this.zone)) return false;
      this.read |= Bits.owner & ~this.written;
    }
    if (plain.ttl >= 0) this.noteTtl(ttl);
    const { partStart, place } = this;
    this.records.push(new ParsedRecord(owner, this.ownerText, ttl, rdata, place, line, start - partStart, plain.end - partStart, plain.ownerEnd < 0 ? -1 : plain.ownerEnd - partStart, plain.dataStart - partStart));
    return true;
  }

  private readEntry(entry: Entry): void {
    const suspicions = this.isSuspicious ? suspectText(entry) : [];
    for (const suspicion of suspicions) this.note(suspicion);
    const first = entry.tokens[0];
    if (entry.fault) {
      if (entry.fault.code === "unclosed-parenthesis") this.lookedBeyond = true;
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
    const name = parseName(value.text, this.origin(), "asWritten");
    if (typeof name !== "string") {
      this.error("bad-name", `“${value.text}” is no name: ${name.expected} was expected.`, value);
      return;
    }
    if (value.text !== "@" && !endsAbsolute(value.text)) this.report("relative-origin", "info", `This origin is relative: it means ${name}`, value);
    this.current = name;
    this.written |= Bits.origin;
    this.notePlainOrigin();
  }

  private setTtl(value: Token): void {
    const ttl = this.checkedTtl(value);
    if (ttl === undefined) this.error("bad-ttl", `“${value.text}” is no time, like 3600 or 1h.`, value);
    else {
      this.defaultTtl = ttl;
      this.written |= Bits.defaultTtl;
    }
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
    if (ttl !== undefined) this.noteTtl(ttl);
    const type = this.readType(entry, parts.type);
    if (!type) return;
    const rdata = this.readData(entry, type, parts.data);
    if (!rdata || spoilt) return;
    this.addRecord(entry, rdata, ttl, parts.owner, parts.data[0] ?? entry);
  }

  private takeOwner(token: Token): void {
    const origin = this.origin();
    const text = parseName(token.text, origin, "asWritten");
    // Only international labels and escapes make the canonical name another than the written one in lower case.
    const canonical = typeof text === "string" && isPlainName(token.text) ? foldOctets(text) : parseName(token.text, origin);
    this.written |= Bits.owner;
    if (typeof canonical === "string" && typeof text === "string") {
      this.owner = foldOctets(canonical);
      this.ownerText = text;
      return;
    }
    this.owner = undefined;
    const fault = typeof canonical === "string" ? undefined : canonical;
    this.error("bad-name", `“${token.text}” is no name: ${fault?.expected ?? "a domain name"} was expected.`, { start: Math.min(token.end, token.start + (fault?.at ?? 0)), end: token.end });
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
    const rdata = parseRdata(type, tokens, this.origin(), { start: entry.end, end: entry.end });
    if (!(rdata instanceof DataFault)) {
      if (type === "TXT" && entry.cutAt !== undefined) this.warnOfCut(entry.cutAt, tokens);
      return rdata;
    }
    this.note({ code: rdata.code, severity: "error", message: rdata.message, range: rdata.range, ...(rdata.fix ? { fix: rdata.fix } : {}) });
    return undefined;
  }

  /** `TXT v=DKIM1; p=x` ends at the semicolon, which nobody means. */
  private warnOfCut(cutAt: number, tokens: readonly Token[]): void {
    const cut = tokens.find(({ end }) => end === cutAt);
    if (cut?.quoted !== false) return;
    let end = cutAt;
    while (end < this.text.length && !"\r\n".includes(this.text.charAt(end))) end++;
    // Within parentheses more may follow on the next line: what is meant there is not guessed.
    const start = tokens[0]?.start ?? cut.start;
    const value = this.text.slice(start, end).trimEnd();
    const fix = { title: "Put it into quotation marks", range: { start, end }, text: `"${value.replace(/"/g, '\\"')}"` };
    this.note({
      code: "cut-by-comment",
      severity: "warning",
      message: "The text ends here: from the semicolon on it is a comment. Put it into quotation marks if it belongs to the text.",
      range: { start: cut.start, end },
      ...(cut === tokens.at(-1) ? { fix } : {}),
    });
  }

  private addRecord(entry: Entry, rdata: Rdata, ownTtl: number | undefined, ownerRange: SourceRange | undefined, data: SourceRange): void {
    this.read |= Bits.owner & ~this.written;
    const { owner, ownerText, partStart, place } = this;
    if (owner === undefined) {
      if (entry.indented) this.error("owner-missing", "There is no record above whose owner this one could share.", entry);
      return;
    }
    if (rdata.type === "SOA") {
      this.soaMinimum = rdata.numbers[4];
      this.written |= Bits.soaMinimum;
    }
    const ttl = ownTtl ?? this.impliedTtl();
    if (ttl === undefined) {
      this.error("ttl-missing", "There is no TTL for this record: write one, or $TTL above.", entry);
      return;
    }
    if (!isWithin(owner, this.zone)) {
      this.error("out-of-zone", `${ownerText} is not in the zone ${this.zone}`, ownerRange ?? entry);
      return;
    }
    this.records.push(new ParsedRecord(owner, ownerText, ttl, rdata, place, entry.line, entry.start - partStart, entry.end - partStart, ownerRange ? ownerRange.end - partStart : -1, data.start - partStart));
  }

  private origin(): string {
    this.read |= Bits.origin & ~this.written;
    return this.current;
  }

  private notePlainOrigin(): void {
    const { current } = this;
    this.plainOrigin = current !== "." && isPlainName(current) && foldOctets(current) === current ? current : undefined;
  }

  private noteTtl(ttl: number): void {
    this.lastTtl = ttl;
    this.written |= Bits.lastTtl;
  }

  private impliedTtl(): number | undefined {
    this.read |= Bits.defaultTtl & ~this.written;
    if (this.defaultTtl !== undefined) return this.defaultTtl;
    this.read |= (Bits.lastTtl | Bits.soaMinimum) & ~this.written;
    return this.lastTtl ?? this.soaMinimum;
  }

  private error(code: ZoneDiagnosticCode, message: string, range: SourceRange): void {
    this.report(code, "error", message, range);
  }

  private report(code: ZoneDiagnosticCode, severity: ZoneDiagnostic["severity"], message: string, range: SourceRange): void {
    this.note({ code, severity, message, range });
  }

  private note(diagnostic: ZoneDiagnostic): void {
    this.diagnostics.push(movedDiagnostic(diagnostic, -this.partStart));
  }
}

/** A diagnostic for the same text in another place. */
export function movedDiagnostic(diagnostic: ZoneDiagnostic, by: number): ZoneDiagnostic {
  const moved = ({ start, end }: SourceRange): SourceRange => ({ start: start + by, end: end + by });
  const { range, fix } = diagnostic;
  return { ...diagnostic, range: moved(range), ...(fix ? { fix: { ...fix, range: moved(fix.range) } } : {}) };
}

function endsAbsolute(text: string): boolean {
  return text.endsWith(".") && !/(?:^|[^\\])(?:\\\\)*\\\.$/.test(text);
}
