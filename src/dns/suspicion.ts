import type { Entry, Token } from "./lexer";
import type { ZoneDiagnostic } from "./zone";

const oddSpace = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff\v\f]/;
const curlyQuote = /[\u2018\u2019\u201c-\u201f]/;

const anySuspicion = new RegExp(`${oddSpace.source}|${curlyQuote.source}`);

/** Whether there is anything in a text that `suspectText` could find: in most there is not. */
export function isSuspicious(text: string): boolean {
  return anySuspicion.test(text);
}

/** What was pasted from a page or a word processor and is not what it looks like. */
export function suspectText(entry: Entry): ZoneDiagnostic[] {
  const found: ZoneDiagnostic[] = [];
  for (const token of entry.tokens) {
    if (token.quoted) continue;
    const space = oddSpace.exec(token.text);
    if (space) found.push(spaceDiagnostic(token, space.index));
    const quote = curlyQuote.exec(token.text);
    if (quote) found.push(quoteDiagnostic(token, quote.index));
  }
  return found;
}

function spaceDiagnostic(token: Token, index: number): ZoneDiagnostic {
  const range = { start: token.start + index, end: token.start + index + 1 };
  return {
    code: "odd-space",
    severity: "error",
    message: "This looks like a blank and is none (a no-break space or the like): it does not separate anything.",
    range,
    fix: { title: "Replace with a blank", range, text: " " },
  };
}

function quoteDiagnostic(token: Token, index: number): ZoneDiagnostic {
  return {
    code: "curly-quote",
    severity: "warning",
    message: "A curly quotation mark is an ordinary character: only \" begins and ends a text.",
    range: { start: token.start + index, end: token.start + index + 1 },
    fix: { title: "Replace with straight quotation marks", range: token, text: token.text.replace(/[\u201c-\u201f]/g, '"').replace(/[\u2018\u2019]/g, "'") },
  };
}
