import { isDirective, partsOf } from "./entryParts";
import { lexZone, type Entry, type Token } from "./lexer";
import type { SourceRange } from "./zone";

/** Another text for a part of a document. */
export interface TextChange {
  readonly range: SourceRange;
  readonly text: string;
}

/** Owners that are longer do not widen the column for all others. */
const widestOwner = 30;

interface Row {
  readonly entry: Entry;
  readonly owner: string;
  /** TTL and class, in the order in which they were written */
  readonly meta: string;
  readonly type: string;
  readonly data: string;
}

/** Aligns the records of a zone in columns and strips blanks from the ends of lines. Changes nothing but white space: records, comments,
 * order and blank lines stay, and so does what cannot be parsed, what parentheses join, and what follows it on the same line.
 * Formatting what is formatted changes nothing.
 * @param only where changes are wanted; columns are those of the whole document
 * @returns the changes, in the order of the text, none of which overlap */
export function formatZone(text: string, only: SourceRange = { start: 0, end: text.length }): TextChange[] {
  const entries = [...lexZone(text, text.startsWith("\ufeff") ? 1 : 0)];
  const rows = entries.flatMap((entry) => rowOf(text, entry) ?? []);
  const widths = {
    owner: Math.max(1, ...rows.map(({ owner }) => (owner.length > widestOwner ? 0 : owner.length))),
    meta: longest(rows.map(({ meta }) => meta)),
    type: longest(rows.map(({ type }) => type)),
  };
  const changes = [...rows.map((row) => changeOf(text, row, widths)), ...trailingBlanks(text, entries)];
  return changes
    .filter(({ range: { start, end }, text: wanted }) => text.slice(start, end) !== wanted && start < only.end && end > only.start)
    .sort((one, other) => one.range.start - other.range.start);
}

/** The text with those changes made. @param changes in the order of the text, none overlapping */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  let result = "";
  let at = 0;
  for (const { range, text: wanted } of changes) {
    result += text.slice(at, range.start) + wanted;
    at = range.end;
  }
  return result + text.slice(at);
}

/** A loop, for there may be more rows than a call can have arguments. */
function longest(texts: readonly string[]): number {
  return texts.reduce((most, { length }) => Math.max(most, length), 0);
}

/** A record on one line, or undefined for what is to stay as it is. */
function rowOf(text: string, entry: Entry): Row | undefined {
  if (entry.fault || isDirective(entry) || !isPlain(text, entry)) return undefined;
  const { owner, ttl, class: ofClass, type, data } = partsOf(entry);
  if (!type || data.length === 0) return undefined;
  const source = ({ start, end }: Token): string => text.slice(start, end);
  const meta = [ttl, ofClass].filter((token) => token !== undefined).sort((one, other) => one.start - other.start);
  return { entry, owner: owner ? source(owner) : "", meta: meta.map(source).join(" "), type: source(type), data: data.map(source).join(" ") };
}

/** Whether nothing but blanks stands between the tokens: no parentheses, no line's end. */
function isPlain(text: string, { start, tokens }: Entry): boolean {
  let at = start;
  for (const token of tokens) {
    for (; at < token.start; at++) if (text[at] !== " " && text[at] !== "\t") return false;
    at = token.end;
  }
  // A parenthesis may also open behind the last token.
  const rest = /^[ \t]*(.?)/.exec(text.slice(at, lineEnd(text, at)))?.[1] ?? "";
  return !"()".includes(rest) || rest === "";
}

function changeOf(text: string, { entry, owner, meta, type, data }: Row, widths: { readonly owner: number; readonly meta: number; readonly type: number }): TextChange {
  const columns = [owner.padEnd(widths.owner), ...(widths.meta > 0 ? [meta.padStart(widths.meta)] : []), type.padEnd(widths.type), data];
  const { start, end } = entry;
  // One blank before a comment; none where the comment cut the data off, which is worth a warning that must not go.
  const gap = /^[ \t]*(?=;)/.exec(text.slice(end, lineEnd(text, end)))?.[0];
  const blank = gap === undefined || entry.cutAt === end ? "" : " ";
  return { range: { start, end: end + (gap?.length ?? 0) }, text: columns.join(" ") + blank };
}

/** Blanks at the ends of lines, outside of quoted texts (which never reach over a line's end). */
function trailingBlanks(text: string, entries: readonly Entry[]): TextChange[] {
  const faults = entries.filter(({ fault }) => fault);
  return [...text.matchAll(/[ \t]+(?=\r?\n|\r|$)/g)].flatMap(({ index, 0: blanks }) => {
    const range = { start: index, end: index + blanks.length };
    const untouched = faults.some(({ start, end }) => range.start >= start && range.start <= end) || text[index - 1] === "\\";
    return untouched ? [] : [{ range, text: "" }];
  });
}

function lineEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && text[end] !== "\n" && text[end] !== "\r") end++;
  return end;
}
