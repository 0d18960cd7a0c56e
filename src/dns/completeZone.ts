import { isDirective, partsOf } from "./entryParts";
import { lexZone } from "./lexer";
import { recordTypes, type RecordType } from "./zone";

/** What may stand at a place of a zone file. */
export type Expected =
  | { readonly kind: "directive" }
  | { readonly kind: "type" }
  /** the field of a type's data, counted from 0 */
  | { readonly kind: "data"; readonly type: RecordType; readonly field: number };

/** The fields of each type's data, by the names that people know. */
export const dataFields: Readonly<Record<RecordType, readonly string[]>> = {
  A: ["IPv4 address"],
  AAAA: ["IPv6 address"],
  CAA: ["flags", "tag", "value"],
  CNAME: ["host"],
  MX: ["preference", "mail host"],
  NS: ["name server"],
  SRV: ["priority", "weight", "port", "host"],
  TXT: ["text"],
};

/** What is expected where the cursor is.
 * @param line the line's text up to the cursor */
export function expectedAt(line: string): Expected | undefined {
  if (/^\$\w*$/.test(line)) return { kind: "directive" };
  // A word that is being written is not known yet: the one before it decides.
  const written = line.replace(/[^\s"]*$/, "");
  const [entry] = lexZone(`${written}\n`);
  if (!entry) return written === "" ? undefined : { kind: "type" };
  if (entry.fault) return undefined;
  if (isDirective(entry)) return undefined;
  const { type, data } = partsOf(entry);
  if (!type) return { kind: "type" };
  const known = recordTypes.find((one) => one === type.text.toUpperCase());
  return known && { kind: "data", type: known, field: known === "TXT" ? 0 : data.length };
}
