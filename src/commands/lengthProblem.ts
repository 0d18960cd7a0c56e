import type { Translate } from "../tree/row";

/** What is wrong with the length of a text that may be empty. */
export function lengthProblem(text: string, most: number, t: Translate): string | undefined {
  return text.length > most ? t("It has at most {0} characters; this has {1}.", most, text.length) : undefined;
}
