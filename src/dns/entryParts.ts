import type { Entry, Token } from "./lexer";
import { parseTtl } from "./ttl";

/** The tokens of a record's entry by their role (RFC 1035 §5.1: `[<TTL>] [<class>] <type> <RDATA>` or with TTL and class swapped). */
export interface EntryParts {
  /** undefined where the owner is implied */
  readonly owner: Token | undefined;
  readonly ttl: Token | undefined;
  readonly class: Token | undefined;
  readonly type: Token | undefined;
  readonly data: readonly Token[];
}

const classes = /^(?:IN|CH|HS|CS|CLASS\d+)$/i;

/** Tells the parts of a record apart. What is no TTL and no class is the type, whatever it says; a word in the first column is always
 * the owner. */
export function partsOf({ tokens, indented }: Entry): EntryParts {
  let at = indented ? 0 : 1;
  let ttl: Token | undefined;
  let ofClass: Token | undefined;
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.quoted) break;
    if (!ttl && parseTtl(token.text) !== undefined) ttl = token;
    else if (!ofClass && classes.test(token.text)) ofClass = token;
    else break;
  }
  return { owner: indented ? undefined : tokens[0], ttl, class: ofClass, type: tokens[at], data: tokens.slice(at + 1) };
}

/** Whether an entry is a directive, such as `$TTL 3600`. */
export function isDirective({ tokens: [first], indented }: Entry): boolean {
  return first !== undefined && !indented && !first.quoted && first.text.startsWith("$");
}
