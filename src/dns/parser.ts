import { EditableZone, type ParseOptions } from "./editableZone";
import type { ParsedZone } from "./zone";

/** Reads a zone file (RFC 1035 §5; what BIND accepts is the measure). Never throws, whatever the text: what cannot be read is in the
 * diagnostics, and the next line is read as if nothing had happened. */
export function parseZone(text: string, options: ParseOptions): ParsedZone {
  return new EditableZone(text, options).zone();
}
