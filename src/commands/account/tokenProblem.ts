import type { Translate } from "../../tree/row";

/** What keeps a text from being a token (RFC 6750 §2.1: visible ASCII without spaces), in a sentence; undefined where nothing does. */
export function tokenProblem(token: string, t: Translate): string | undefined {
  if (token === "") return t("Paste your API token.");
  if (/^bearer\s/i.test(token)) return t("Leave out the word “Bearer”: only the token itself is needed.");
  if (/\s/.test(token)) return t("A token has no spaces or line breaks in it.");
  if (!/^[\x21-\x7e]+$/.test(token)) return t("A token has only letters, digits and punctuation in it.");
  return undefined;
}
