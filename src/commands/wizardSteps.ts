import { ApiError } from "../api/apiError";

/** A question that was answered. */
export interface Step {
  readonly answer: unknown;
  /** the answer in words; empty for a secret */
  readonly label: string;
  readonly kind: "text" | "choice";
  readonly isSecret: boolean;
  readonly field?: string;
}

/** Where a wizard begins: what is answered already, and which question is asked again. */
export interface Start {
  readonly given: readonly Step[];
  readonly again?: { readonly index: number; readonly value: unknown; readonly message?: string };
}

/** One question back: it is asked again with what was answered, and everything after it too. */
export function oneBack(steps: readonly Step[]): Start {
  const last = steps.at(-1);
  return last ? { given: steps.slice(0, -1), again: { index: steps.length - 1, value: last.answer } } : { given: [] };
}

/** Where to go on when the API did not take an answer: at the question that it is about, with its words, everything else as it was entered.
 * What was chosen after a choice may depend on it, and is asked anew; what follows a text does not.
 * @returns undefined where the API's words are about none of the questions */
export function backToRefused(steps: readonly Step[], error: unknown): Start | undefined {
  if (!(error instanceof ApiError) || error.outcome !== "refused") return undefined;
  const refused = Object.entries(error.fieldErrors).map(([name, texts]) => ({ name: name.toLowerCase(), message: texts.join(" ") }));
  for (const [index, { field, answer, kind }] of steps.entries()) {
    const found = field === undefined ? undefined : refused.find(({ name }) => isAbout(name, field.toLowerCase()));
    if (found) return { given: kind === "text" ? steps : steps.slice(0, index), again: { index, value: answer, message: found.message } };
  }
  return undefined;
}

/** "ssh_keys[1]" is about "ssh_keys", and "options.memory" about "options". */
function isAbout(name: string, field: string): boolean {
  return name === field || name.startsWith(`${field}.`) || name.startsWith(`${field}[`);
}

/** What is kept of a wizard that was left: up to the first secret. @returns undefined where that is too little to be worth a question */
export function worthKeeping(steps: readonly Step[]): readonly Step[] | undefined {
  const secret = steps.findIndex(({ isSecret }) => isSecret);
  const kept = secret < 0 ? steps : steps.slice(0, secret);
  return kept.length >= 2 ? kept : undefined;
}
