import { partsOf } from "./entryParts";
import { lexZone } from "./lexer";

/** A zone file without its SOA records, the lines that they stand on included; relative names keep meaning what they meant. An owner that
 * the next line takes from the SOA's is written there.
 * @param origin the zone's name, for a file that says no $ORIGIN */
export function withoutSoa(text: string, origin: string): string {
  let result = /^\s*\$ORIGIN/im.test(text) ? "" : `$ORIGIN ${origin.replace(/\.$/, "")}.\n`;
  let at = 0;
  /** the owner of an SOA that was left out, for what follows it */
  let owner: string | undefined;
  for (const entry of lexZone(text, text.startsWith("\ufeff") ? 1 : 0)) {
    const parts = entry.fault ? undefined : partsOf(entry);
    if (parts?.type?.text.toUpperCase() === "SOA") {
      owner = parts.owner?.text ?? owner;
      result += text.slice(at, entry.start);
      at = entry.next;
      continue;
    }
    if (owner === undefined) continue;
    if (entry.indented && entry.tokens.length > 0) {
      result += text.slice(at, entry.start) + owner;
      at = entry.start;
    }
    if (!entry.tokens[0]?.text.startsWith("$")) owner = undefined;
  }
  return result + text.slice(at);
}
