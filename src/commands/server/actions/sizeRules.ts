import type { Translate } from "../../../tree/row";

/** Steps of a value: each goes up to its limit. */
type Steps = readonly (readonly [upTo: number, step: number])[];

const memorySteps: Steps = [[2048, 128], [16_384, 1024], [24_576, 2048], [Infinity, 4096]];
const diskSteps: Steps = [[60, 5], [200, 10], [Infinity, 100]];
const transferSteps: Steps = [[30, 5], [200, 10], [2000, 100], [Infinity, 1000]];

/** What is wrong with an amount of memory in MB; undefined where nothing is. */
export function memoryProblem(text: string, t: Translate): string | undefined {
  return stepProblem(text, memorySteps, "MB", t);
}

/** What is wrong with disk space in GB. */
export function diskProblem(text: string, t: Translate): string | undefined {
  return stepProblem(text, diskSteps, "GB", t);
}

/** What is wrong with data transfer in GB a month. */
export function transferProblem(text: string, t: Translate): string | undefined {
  return stepProblem(text, transferSteps, "GB", t);
}

/** What keeps a text from being a whole number within limits. */
export function numberProblem(text: string, least: number, most: number, t: Translate): string | undefined {
  const value = Number(text);
  return /^\d+$/.test(text) && value >= least && value <= most ? undefined : t("A whole number from {0} to {1} is needed.", least, most);
}

function stepProblem(text: string, steps: Steps, unit: string, t: Translate): string | undefined {
  if (!/^\d{1,7}$/.test(text) || Number(text) === 0) return t("A whole number of {0} is needed.", unit);
  const value = Number(text);
  const step = steps.find(([upTo]) => value <= upTo)?.[1] ?? 1;
  if (value % step === 0) return undefined;
  const below = Math.floor(value / step) * step;
  return t("Here it goes in steps of {0} {1}: {2} or {3}.", step, unit, Math.max(step, below), below + step);
}
