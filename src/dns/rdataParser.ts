import { parseName, readEscape } from "./domainName";
import { formatIpv6, isIpv4, parseIpv6 } from "./ipAddress";
import type { Token } from "./lexer";
import { octetsOfText } from "./octets";
import { parseTtl } from "./ttl";
import type { Rdata, RecordType, SourceRange, ZoneDiagnostic, ZoneDiagnosticCode } from "./zone";

/** Why data is not what its type wants. */
export class DataFault extends Error {
  override readonly name = "DataFault";

  constructor(
    message: string,
    readonly range: SourceRange,
    readonly code: ZoneDiagnosticCode = "bad-data",
    readonly fix?: ZoneDiagnostic["fix"],
  ) {
    super(message);
  }
}

const longestString = 255;

/** The data of a record from its tokens. Names that are relative are below the origin.
 * @param end where something is missing, if it is */
export function parseRdata(type: RecordType | "SOA", tokens: readonly Token[], origin: string, end: SourceRange): Rdata | DataFault {
  try {
    const reader = new Reader(tokens, origin, end);
    const rdata = tokens[0]?.text === "\\#" && !tokens[0].quoted ? readGeneric(type, reader) : readByType(type, reader);
    reader.expectEnd();
    return rdata;
  } catch (fault) {
    if (fault instanceof DataFault) return fault;
    throw fault;
  }
}

function readByType(type: RecordType | "SOA", reader: Reader): Rdata {
  switch (type) {
    case "A":
      return { type, address: reader.ipv4() };
    case "AAAA":
      return { type, address: reader.ipv6() };
    case "CNAME":
    case "NS":
      return { type, target: reader.name("the host that it points to") };
    case "MX":
      return { type, priority: reader.number("the preference (0 to 65535)", 0xffff), target: reader.name("the mail host") };
    case "SRV":
      return {
        type,
        priority: reader.number("the priority (0 to 65535)", 0xffff),
        weight: reader.number("the weight (0 to 65535)", 0xffff),
        port: reader.number("the port (0 to 65535)", 0xffff),
        target: reader.name("the host of the service"),
      };
    case "TXT":
      return { type, strings: reader.strings() };
    case "CAA":
      return { type, flags: reader.number("the flags (0 to 255)", 0xff), tag: reader.tag(), value: reader.value() };
    case "SOA":
      return { type, mname: reader.name("the primary name server"), rname: reader.name("the mailbox"), numbers: [reader.number("the serial", 0xffffffff), ...["refresh", "retry", "expire", "minimum"].map((what) => reader.duration(what))] };
  }
}

/** RFC 3597 §5: a length and as many octets in hexadecimal; only for the types whose data is plain octets. */
function readGeneric(type: RecordType | "SOA", reader: Reader): Rdata {
  reader.skip();
  const octets = reader.hexadecimal();
  if (type === "A" && octets.length === 4) return { type, address: octets.join(".") };
  if (type === "AAAA" && octets.length === 16) return { type, address: formatIpv6(Array.from({ length: 8 }, (_, index) => (octets[index * 2] ?? 0) * 256 + (octets[index * 2 + 1] ?? 0))) };
  if (type === "TXT" && octets.length > 0) return { type, strings: readStrings(octets, reader) };
  throw reader.fault(`\\# with ${octets.length} octets is not the data of ${type} that can be read here; write it in the form of ${type}.`);
}

function readStrings(octets: readonly number[], reader: Reader): string[] {
  const strings: string[] = [];
  for (let at = 0; at < octets.length; ) {
    const length = octets[at] ?? 0;
    const part = octets.slice(at + 1, at + 1 + length);
    if (part.length < length) throw reader.fault("The lengths in the octets do not fit.");
    strings.push(String.fromCharCode(...part));
    at += 1 + length;
  }
  return strings;
}

/** Takes one token after the other. */
class Reader {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly origin: string,
    private readonly end: SourceRange,
  ) {}

  fault(message: string): DataFault {
    const first = this.tokens[0];
    const last = this.tokens.at(-1);
    return new DataFault(message, first && last ? { start: first.start, end: last.end } : this.end);
  }

  skip(): void {
    this.at++;
  }

  expectEnd(): void {
    const more = this.tokens[this.at];
    if (more) throw new DataFault(`“${more.text}” is too much: the data ends before it.`, more);
  }

  ipv4(): string {
    const token = this.take("an IPv4 address");
    if (!isIpv4(token.text)) throw new DataFault(`“${token.text}” is no IPv4 address (like 192.0.2.1).`, token);
    return token.text;
  }

  ipv6(): string {
    const token = this.take("an IPv6 address");
    if (!parseIpv6(token.text)) throw new DataFault(`“${token.text}” is no IPv6 address (like 2001:db8::1).`, token);
    return token.text;
  }

  name(what: string): string {
    const token = this.take(what);
    const name = parseName(token.text, this.origin, "asWritten");
    if (typeof name !== "string") throw new DataFault(`“${token.text}” is no name: ${name.expected} was expected.`, { start: Math.min(token.end, token.start + name.at), end: token.end }, "bad-name");
    return name;
  }

  number(what: string, most: number): number {
    const token = this.take(what);
    const value = /^\d{1,10}$/.test(token.text) ? Number(token.text) : NaN;
    if (!(value <= most)) throw new DataFault(`“${token.text}” is not ${what}.`, token);
    return value;
  }

  duration(what: string): number {
    const token = this.take(`the ${what} time`);
    const value = parseTtl(token.text);
    if (value === undefined) throw new DataFault(`“${token.text}” is no time for ${what}, like 3600 or 1h.`, token);
    return value;
  }

  tag(): string {
    const token = this.take("the property (issue, issuewild or iodef)");
    if (!/^[a-z0-9]{1,15}$/i.test(token.text)) throw new DataFault(`“${token.text}” is no property of CAA (issue, issuewild or iodef).`, token);
    return token.text;
  }

  value(): string {
    return this.octets(this.take('the value (like "letsencrypt.org")'));
  }

  strings(): string[] {
    const strings = [this.string(this.take("a text"))];
    while (this.at < this.tokens.length) strings.push(this.string(this.take("a text")));
    return strings;
  }

  hexadecimal(): number[] {
    const length = this.number("the number of octets", 0xffff);
    const digits = this.tokens.slice(this.at).map(({ text }) => text).join("");
    this.at = this.tokens.length;
    if (!/^(?:[0-9a-f]{2})*$/i.test(digits) || digits.length !== length * 2) throw this.fault(`${length} octets in hexadecimal were expected.`);
    return (digits.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  }

  private take(what: string): Token {
    const token = this.tokens[this.at++];
    if (!token) throw new DataFault(`${what.charAt(0).toUpperCase()}${what.slice(1)} is missing.`, this.end);
    return token;
  }

  private string(token: Token): string {
    const octets = this.octets(token);
    if (octets.length <= longestString) return octets;
    throw new DataFault(`A string holds at most ${longestString} octets; this one has ${octets.length}.`, token, "string-too-long", splitFix(token));
  }

  /** Escapes decoded, text as UTF-8. */
  private octets(token: Token): string {
    const { text } = token;
    if (!text.includes("\\")) return octetsOfText(text);
    let octets = "";
    for (let at = 0; at < text.length; at++) {
      if (text.charAt(at) !== "\\") {
        const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
        octets += octetsOfText(character);
        at += character.length - 1;
        continue;
      }
      const escape = readEscape(text, at);
      if (!escape) throw new DataFault("After a backslash come one character, or three digits up to 255.", { start: token.start + at, end: token.end });
      octets += escape.octet < 256 ? String.fromCharCode(escape.octet) : octetsOfText(String.fromCodePoint(escape.octet));
      at += escape.length - 1;
    }
    return octets;
  }
}

/** Several strings instead of one; they mean the same (RFC 7208 §3.3). */
function splitFix(token: Token): ZoneDiagnostic["fix"] {
  const parts: string[] = [];
  let part = "";
  let octets = 0;
  for (const unit of token.text.match(/\\\d{3}|\\?[\s\S]/gu) ?? []) {
    const size = unit.startsWith("\\") && unit.length === 4 ? 1 : octetsOfText(unit.replace(/^\\/, "")).length;
    if (octets + size > longestString) {
      parts.push(part);
      part = "";
      octets = 0;
    }
    part += !token.quoted && unit === '"' ? '\\"' : unit;
    octets += size;
  }
  return { title: "Split into strings of 255 octets", range: token, text: [...parts, part].map((each) => `"${each}"`).join(" ") };
}
