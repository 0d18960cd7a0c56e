export type TokenKind = "plain" | "comment" | "directive" | "string" | "type";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

/** Words that are a class or a record type where a line has them; only their first occurrence after the name is one. */
const TYPES = /^(?:A|AAAA|CAA|CNAME|MX|NS|PTR|SOA|SRV|TXT)$/i;
const TOKEN = /;.*|"(?:[^"\\]|\\.)*"?|\s+|[^\s;"]+/g;

/** A zone file's lines as coloured pieces, for reading only: whatever the provider serves is shown letter by letter, valid or not. */
export function zoneLines(text: string): readonly (readonly Token[])[] {
  return text.replace(/\r?\n$/, "").split(/\r?\n/).map(lineTokens);
}

function lineTokens(line: string): readonly Token[] {
  let typeSeen = false;
  return (line.match(TOKEN) ?? []).map((text, index): Token => {
    if (text.startsWith(";")) return { kind: "comment", text };
    if (text.startsWith('"')) return { kind: "string", text };
    if (index === 0 && text.startsWith("$")) return { kind: "directive", text };
    // The first word at the start of a line is a name, whatever it reads like.
    if (!typeSeen && index > 0 && TYPES.test(text)) {
      typeSeen = true;
      return { kind: "type", text };
    }
    return { kind: "plain", text };
  });
}
