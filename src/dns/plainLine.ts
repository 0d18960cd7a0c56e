import { isIpv4, isPlainIpv6 } from "./ipAddress";
import { MAXIMUM_TTL } from "./ttl";
import type { Rdata } from "./zone";

/** A record on one line in the plainest spelling, which nearly all lines of nearly all zones have: an owner or a blank, perhaps a TTL in
 * digits, perhaps IN, a type in capitals, data without escapes or parentheses, perhaps a comment. */
export interface PlainLine {
  /** where the owner ends; -1 where it is implied */
  ownerEnd: number;
  /** seconds; -1 where there is none */
  ttl: number;
  dataStart: number;
  /** where the data ends */
  end: number;
  /** where the next line begins */
  next: number;
}

const [TAB, LF, CR, SPACE, QUOTE, DOT, ZERO, NINE, SEMICOLON, BACKSLASH, TILDE] = [0x09, 0x0a, 0x0d, 0x20, 0x22, 0x2e, 0x30, 0x39, 0x3b, 0x5c, 0x7e];

// What stands for itself in a canonical name, dots apart.
const plain = new Uint8Array(128);
for (const letter of "abcdefghijklmnopqrstuvwxyz0123456789-_*") plain[letter.charCodeAt(0)] = 1;

/** Reads such lines fast. Everything else, faults included, is for the lexer and the parser, which a test holds this reader against. */
export class PlainLineReader implements PlainLine {
  ownerEnd = -1;
  ttl = -1;
  dataStart = 0;
  end = 0;
  next = 0;

  constructor(private readonly text: string) {}

  /** @param origin what relative names are below, canonical
   * @returns the data, and the rest in this reader; undefined where the line is not that plain */
  read(start: number, origin: string): Rdata | undefined {
    const { text } = this;
    let at = start;
    const first = text.charCodeAt(at);
    this.ownerEnd = -1;
    if (first !== SPACE && first !== TAB) {
      at = this.nameEnd(at);
      if (at < 0 || at - start + origin.length > 250 || text.charCodeAt(at - 1) === DOT) return undefined;
      this.ownerEnd = at;
    }
    at = this.afterBlanks(at);
    if (at < 0) return undefined;
    this.ttl = -1;
    if (isDigit(text.charCodeAt(at))) {
      at = this.afterBlanks(this.readTtl(at));
      if (at < 0) return undefined;
    }
    if (text.charCodeAt(at) === 0x49 && text.charCodeAt(at + 1) === 0x4e) {
      at = this.afterBlanks(at + 2);
      if (at < 0) return undefined;
    }
    return this.readTyped(at, origin);
  }

  private readTyped(at: number, origin: string): Rdata | undefined {
    const { text } = this;
    let typeEnd = at;
    for (let code = text.charCodeAt(typeEnd); code >= 0x41 && code <= 0x5a; code = text.charCodeAt(typeEnd)) typeEnd++;
    const start = this.afterBlanks(typeEnd);
    if (start < 0) return undefined;
    this.dataStart = start;
    switch (text.slice(at, typeEnd)) {
      case "A": {
        const address = this.word(start);
        return address !== undefined && isIpv4(address) ? { type: "A", address } : undefined;
      }
      case "AAAA": {
        const address = this.word(start);
        return address !== undefined && isPlainIpv6(address) ? { type: "AAAA", address } : undefined;
      }
      case "CNAME": {
        const target = this.name(start, origin);
        return target === undefined ? undefined : { type: "CNAME", target };
      }
      case "NS": {
        const target = this.name(start, origin);
        return target === undefined ? undefined : { type: "NS", target };
      }
      case "MX":
        return this.mailExchange(start, origin);
      case "TXT": {
        const string = this.quoted(start);
        return string === undefined ? undefined : { type: "TXT", strings: [string] };
      }
      default:
        return undefined;
    }
  }

  private mailExchange(start: number, origin: string): Rdata | undefined {
    const { text } = this;
    let at = start;
    let priority = 0;
    for (let code = text.charCodeAt(at); isDigit(code) && at - start < 6; code = text.charCodeAt(at)) {
      priority = priority * 10 + code - ZERO;
      at++;
    }
    if (at === start || priority > 0xffff) return undefined;
    at = this.afterBlanks(at);
    const target = at < 0 ? undefined : this.name(at, origin);
    return target === undefined ? undefined : { type: "MX", priority, target };
  }

  /** @returns the end of the digits; -1 where they are no time in seconds */
  private readTtl(start: number): number {
    const { text } = this;
    let at = start;
    let ttl = 0;
    for (let code = text.charCodeAt(at); isDigit(code); code = text.charCodeAt(at)) {
      ttl = ttl * 10 + code - ZERO;
      if (++at - start > 10) return -1;
    }
    this.ttl = ttl;
    return ttl > MAXIMUM_TTL ? -1 : at;
  }

  /** @returns the end of a name of plain labels, the final dot included; -1 where there is none */
  private nameEnd(start: number): number {
    const { text } = this;
    let at = start;
    let label = 0;
    for (;; at++) {
      const code = text.charCodeAt(at);
      if (code === DOT) {
        if (label === 0) return -1;
        label = 0;
      } else if (code < 128 && plain[code] === 1) {
        if (++label > 63) return -1;
      } else break;
    }
    return at === start ? -1 : at;
  }

  private name(start: number, origin: string): string | undefined {
    const end = this.nameEnd(start);
    if (end < 0 || end - start + origin.length > 250 || !this.finish(end)) return undefined;
    const name = this.text.slice(start, end);
    return this.text.charCodeAt(end - 1) === DOT ? name : `${name}.${origin}`;
  }

  /** Digits, letters, dots and colons. */
  private word(start: number): string | undefined {
    const { text } = this;
    let end = start;
    for (let code = text.charCodeAt(end); (code >= ZERO && code <= 0x3a) || code === DOT || (code >= 0x41 && code <= 0x46) || (code >= 0x61 && code <= 0x66); code = text.charCodeAt(end)) end++;
    return this.finish(end) ? text.slice(start, end) : undefined;
  }

  private quoted(start: number): string | undefined {
    const { text } = this;
    if (text.charCodeAt(start) !== QUOTE) return undefined;
    let end = start + 1;
    for (let code = text.charCodeAt(end); code !== QUOTE; code = text.charCodeAt(++end)) if (!(code >= SPACE && code <= TILDE) || code === BACKSLASH) return undefined;
    return end - start > 256 || !this.finish(end + 1) ? undefined : text.slice(start + 1, end);
  }

  /** @returns whether nothing but blanks and a comment follows; `end` and `next` are set then */
  private finish(end: number): boolean {
    const { text } = this;
    let at = end;
    let code = text.charCodeAt(at);
    while (code === SPACE || code === TAB) code = text.charCodeAt(++at);
    if (code === SEMICOLON) while (at < text.length && code !== LF && code !== CR) code = text.charCodeAt(++at);
    if (at >= text.length) this.next = text.length;
    else if (code === LF) this.next = at + 1;
    else if (code === CR && text.charCodeAt(at + 1) === LF) this.next = at + 2;
    else return false;
    this.end = end;
    return true;
  }

  /** @returns where the blanks end that begin here; -1 where there is none, or an earlier step failed */
  private afterBlanks(start: number): number {
    if (start < 0) return -1;
    const { text } = this;
    let at = start;
    for (let code = text.charCodeAt(at); code === SPACE || code === TAB; code = text.charCodeAt(at)) at++;
    return at === start ? -1 : at;
  }
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}
