import type { SourceRange } from "./zone";

export interface Token extends SourceRange {
  /** as it stands, escapes included, quotes left out */
  readonly text: string;
  readonly quoted: boolean;
}

export type LexFault = "unclosed-parenthesis" | "nested-parenthesis" | "unopened-parenthesis" | "unclosed-quote";

/** What belongs together: a line, or several that parentheses join (RFC 1035 §5.1). */
export interface Entry extends SourceRange {
  /** counted from 0 */
  readonly line: number;
  /** where the next line begins, behind comments and closing parentheses */
  readonly next: number;
  /** the number of that line */
  readonly nextLine: number;
  /** begins with a blank: the owner is that of the entry before */
  readonly indented: boolean;
  readonly tokens: readonly Token[];
  /** where a comment begins that follows the last token without a blank between */
  readonly cutAt: number | undefined;
  readonly fault: { readonly code: LexFault; readonly range: SourceRange } | undefined;
}

const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const QUOTE = 0x22;
const OPEN = 0x28;
const CLOSE = 0x29;
const SEMICOLON = 0x3b;
const BACKSLASH = 0x5c;

/** Cuts a zone file into entries with their tokens. Never fails: a fault stays with its entry, and the next line begins anew. */
export function* lexZone(text: string, from = 0): Generator<Entry> {
  let at = from;
  let line = 0;
  while (at < text.length) {
    const entry = lexEntry(text, at, line);
    at = entry.next;
    line = entry.nextLine;
    if (entry.tokens.length > 0 || entry.fault) yield entry;
  }
}

/** The entry that begins at an offset, with no tokens where there is nothing but white space and comments. */
export function lexEntry(text: string, at: number, line: number): Entry {
  return new EntryLexer(text, at, line).read();
}

class EntryLexer {
  private next: number;
  private nextLine: number;
  private readonly tokens: Token[] = [];
  private fault: Entry["fault"];
  private cutAt: number | undefined;
  /** the parenthesis that is open, and where to go on when it is never closed */
  private open: { readonly at: number; resumeAt: number | undefined; resumeLine: number } | undefined;

  constructor(
    private readonly text: string,
    private readonly start: number,
    private readonly line: number,
  ) {
    this.next = start;
    this.nextLine = line;
  }

  read(): Entry {
    const { text, start, line } = this;
    const first = text.charCodeAt(start);
    const end = this.scan();
    const last = this.tokens.at(-1);
    return { start, end: last && !this.fault ? last.end : end, line, next: this.next, nextLine: this.nextLine, indented: first === SPACE || first === TAB, tokens: this.tokens, cutAt: this.cutAt, fault: this.fault };
  }

  /** @returns the end of what was read, without the line's end */
  private scan(): number {
    const { text } = this;
    let at = this.next;
    for (;;) {
      const code = at < text.length ? text.charCodeAt(at) : LF;
      if (code === SPACE || code === TAB) at++;
      else if (code === SEMICOLON) {
        this.noteCut(at);
        at = endOfLine(text, at);
      } else if (code === LF || code === CR) {
        if (this.endsHere(at)) return at;
        at = this.next;
      } else if (code === OPEN) at = this.openParenthesis(at);
      else if (code === CLOSE) at = this.closeParenthesis(at);
      else if (code === QUOTE) at = this.readQuoted(at);
      else at = this.readBare(at);
    }
  }

  /** At a line's end: the entry ends too, unless a parenthesis is open. One that is never closed holds no other line. */
  private endsHere(at: number): boolean {
    const { text, open } = this;
    const crlf = text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF;
    const after = Math.min(text.length, at + (crlf ? 2 : 1));
    if (open && at < text.length && !this.fault) {
      this.nextLine++;
      open.resumeAt ??= after;
      if (open.resumeLine < 0) open.resumeLine = this.nextLine;
      this.next = after;
      return false;
    }
    if (open && !this.fault) {
      this.fail("unclosed-parenthesis", open.at, open.at + 1);
      this.next = open.resumeAt ?? after;
      this.nextLine = open.resumeLine < 0 ? this.nextLine + 1 : open.resumeLine;
      return true;
    }
    this.next = after;
    this.nextLine++;
    return true;
  }

  private openParenthesis(at: number): number {
    if (this.open) this.fail("nested-parenthesis", at, at + 1);
    else this.open = { at, resumeAt: undefined, resumeLine: -1 };
    return at + 1;
  }

  private closeParenthesis(at: number): number {
    if (this.open) this.open = undefined;
    else this.fail("unopened-parenthesis", at, at + 1);
    return at + 1;
  }

  private readQuoted(at: number): number {
    const { text } = this;
    let end = at + 1;
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (code === BACKSLASH && end + 1 < text.length && !isLineEnd(text.charCodeAt(end + 1))) end++;
      else if (code === QUOTE) {
        this.tokens.push({ text: text.slice(at + 1, end), start: at, end: end + 1, quoted: true });
        return end + 1;
      } else if (isLineEnd(code)) break;
    }
    this.fail("unclosed-quote", at, end);
    return end;
  }

  private readBare(at: number): number {
    const { text } = this;
    let end = at;
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (code === BACKSLASH && end + 1 < text.length && !isLineEnd(text.charCodeAt(end + 1))) end++;
      else if (code <= SEMICOLON && (code === SPACE || code === TAB || code === LF || code === CR || code === SEMICOLON || code === QUOTE || code === OPEN || code === CLOSE)) break;
    }
    this.tokens.push({ text: text.slice(at, end), start: at, end, quoted: false });
    return end;
  }

  private noteCut(at: number): void {
    const last = this.tokens.at(-1);
    if (last?.end === at && !last.quoted) this.cutAt = at;
  }

  private fail(code: LexFault, start: number, end: number): void {
    this.fault ??= { code, range: { start, end } };
  }
}

function endOfLine(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
  return end;
}

function isLineEnd(code: number): boolean {
  return code === LF || code === CR;
}
