import type { Translate } from "../tree/row";
import { lengthProblem } from "./lengthProblem";

/** What is wrong with a name that people give for themselves, in a sentence; undefined where nothing is.
 * @param most how many characters the API takes; without it, there is no limit */
export function nameProblem(text: string, t: Translate, most = Infinity): string | undefined {
  return text === "" ? t("A name is needed.") : lengthProblem(text, most, t);
}
