import * as vscode from "vscode";
import type { EntryParts } from "../../dns/entryParts";
import type { Entry, Token } from "../../dns/lexer";

const types = ["macro", "variable", "number", "keyword", "type", "string", "property"] as const;
type TokenType = (typeof types)[number];
const modifiers = ["declaration"] as const;

export const zoneTokenLegend = new vscode.SemanticTokensLegend([...types], [...modifiers]);

/** What the words of a zone are: a word means what it does by where it stands, which patterns cannot tell (`A A 192.0.2.1`). */
export class ZoneTokens implements vscode.DocumentRangeSemanticTokensProvider {
  async provideDocumentRangeSemanticTokens(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.SemanticTokens> {
    const [{ lexZone }, { partsOf, isDirective }] = await Promise.all([import(/* webpackChunkName: "zone" */ "../../dns/lexer"), import(/* webpackChunkName: "zone" */ "../../dns/entryParts")]);
    const builder = new vscode.SemanticTokensBuilder(zoneTokenLegend);
    const start = new vscode.Position(firstLine(document, range.start.line), 0);
    const offset = document.offsetAt(start);
    for (const entry of lexZone(document.getText(new vscode.Range(start, range.end)))) {
      for (const { token, type, isDeclaration } of isDirective(entry) ? directiveWords(entry) : recordWords(partsOf(entry))) {
        const at = new vscode.Range(document.positionAt(offset + token.start), document.positionAt(offset + token.end));
        if (at.isSingleLine) builder.push(at, type, isDeclaration ? ["declaration"] : []);
      }
    }
    return builder.build();
  }
}

interface Word {
  readonly token: Token;
  readonly type: TokenType;
  readonly isDeclaration?: boolean;
}

function directiveWords({ tokens: [name, ...values] }: Entry): Word[] {
  if (!name) return [];
  const isTtl = name.text.toUpperCase() === "$TTL";
  return [{ token: name, type: "macro" }, ...values.map((token): Word => ({ token, type: isTtl ? "number" : "variable" }))];
}

function recordWords({ owner, ttl, class: ofClass, type, data }: EntryParts): Word[] {
  const words: Word[] = [];
  if (owner) words.push({ token: owner, type: "variable", isDeclaration: true });
  if (ttl) words.push({ token: ttl, type: "number" });
  if (ofClass) words.push({ token: ofClass, type: "keyword" });
  if (type) words.push({ token: type, type: "type" });
  const name = type?.text.toUpperCase() ?? "";
  words.push(...data.map((token, index): Word => ({ token, type: dataType(name, token, index) })));
  return words.sort((one, other) => one.token.start - other.token.start);
}

function dataType(type: string, token: Token, index: number): TokenType {
  if (type === "TXT" || token.quoted) return "string";
  if (type === "CAA" && index === 1) return "property";
  return type === "A" || type === "AAAA" || /^\d+$/.test(token.text) ? "number" : "variable";
}

/** An entry may have begun some lines above, within parentheses. */
function firstLine(document: vscode.TextDocument, line: number): number {
  for (let at = line; at > Math.max(0, line - 50); at--) if (/^[^\s;)"]/.test(document.lineAt(at).text)) return at;
  return line;
}
