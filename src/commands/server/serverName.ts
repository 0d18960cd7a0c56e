import type { Translate } from "../../tree/row";

/** RFC 1123 §2.1: letters, digits and hyphens, none of these at the ends, 63 octets a label and 253 in all. */
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;

/** What is wrong with a host name, in a sentence; undefined where nothing is. */
export function serverNameProblem(name: string, t: Translate): string | undefined {
  if (name === "") return t("A name is needed.");
  if (name.length > 253) return t("A host name has at most 253 characters.");
  const wrong = name.split(".").find((label) => !LABEL.test(label));
  if (wrong === undefined) return undefined;
  if (wrong === "") return t("A name cannot have an empty part: there is a dot too many.");
  if (wrong.length > 63) return t("Each part of a host name has at most 63 characters.");
  return t("“{0}” is no part of a host name: use letters, digits, and hyphens between them.", wrong);
}
