import type { DomainRecord } from "../model/contract";
import { fromApi } from "./apiRecord";
import { parseName } from "./domainName";
import { isDirective } from "./entryParts";
import { applyChanges, type TextChange } from "./format";
import { lexZone, type Entry } from "./lexer";
import { pairRecords } from "./pairing";
import { parseZone } from "./parser";
import { renderRecord } from "./render";

/** A line that stands twice goes only when its twin has gone. */
const rounds = 3;

/** The text of a zone with what others did to its records: their lines are changed, taken out, or added at the end. Every other line stays
 * as it is, comments and order included.
 * @param records the zone as it is now
 * @param options `origin`: the domain's name */
export function catchUp(text: string, records: readonly DomainRecord[], { origin }: { readonly origin: string }): string {
  let result = text;
  for (let round = 0; round < rounds; round++) {
    const changes = changesOf(result, records, origin);
    if (changes.length === 0) break;
    result = applyChanges(result, changes);
  }
  return result;
}

function changesOf(text: string, records: readonly DomainRecord[], domainName: string): TextChange[] {
  const { origin, records: lines } = parseZone(text, { origin: domainName });
  const held = records.filter(({ type }) => type !== "SOA").map((api) => ({ ...fromApi(api, origin), id: api.id, api }));
  const entries = [...lexZone(text, text.startsWith("\ufeff") ? 1 : 0)];
  const entryAt = new Map(entries.map((entry, index) => [entry.start, { entry, after: entries[index + 1] }]));
  // Where the origin moves about, only absolute names are sure to mean what they should.
  const zone = movesOrigin(entries, origin) ? "." : origin;
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const changes: TextChange[] = [];
  let added = "";
  for (const edit of pairRecords(held, lines)) {
    if (edit.op === "update") {
      const { range, ownerRange } = edit.wanted;
      const start = ownerRange?.end ?? range.start;
      const joined = leavesOpen(text.slice(start, range.end)) ? "( " : "";
      changes.push({ range: { start, end: range.end }, text: ` ${joined}${renderRecord(edit.held, zone).rest}` });
    } else if (edit.op === "delete") {
      const { owner, rest } = renderRecord(edit.held, zone);
      added += `${owner} ${rest}${newline}`;
    } else if (edit.op === "create") {
      const found = entryAt.get(edit.wanted.range.start);
      if (found) changes.push(...removal(found.entry, found.after));
    }
  }
  if (added !== "") changes.push({ range: { start: text.length, end: text.length }, text: text === "" || text.endsWith("\n") ? added : newline + added });
  return changes.sort((one, other) => one.range.start - other.range.start || one.range.end - other.range.end);
}

/** Whether a parenthesis that opens in a part of an entry closes behind it. */
function leavesOpen(part: string): boolean {
  const bare = part.replace(/"(?:\\.|[^"\\])*"|\\.|;.*/g, "");
  return bare.lastIndexOf("(") > bare.lastIndexOf(")");
}

/** An owner that the next line takes from the one that goes is written there. */
function removal(entry: Entry, after: Entry | undefined): TextChange[] {
  const owner = entry.indented ? undefined : entry.tokens[0]?.text;
  const gone = { range: { start: entry.start, end: entry.next }, text: "" };
  if (owner === undefined || after?.indented !== true) return [gone];
  return after.start === entry.next ? [{ ...gone, text: owner }] : [gone, { range: { start: after.start, end: after.start }, text: owner }];
}

function movesOrigin(entries: readonly Entry[], origin: string): boolean {
  return entries.some((entry) => isDirective(entry) && entry.tokens[0]?.text.toUpperCase() === "$ORIGIN" && parseName(entry.tokens[1]?.text ?? "", ".") !== origin);
}
