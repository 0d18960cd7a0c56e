import type { ChartModel } from "./chartModels";

/** Distances between marks that are round numbers of the unit. */
export function axisIncrements(unit: ChartModel["unit"]): number[] {
  if (unit === "percent") return [1, 2, 5, 10, 20, 25, 50, 100];
  const base = unit === "bytes" ? 1024 : 1000;
  const steps = unit === "bytes" ? [1, 2, 4, 8, 16, 32, 64, 128, 256, 512] : [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500];
  return [0, 1, 2, 3, 4].flatMap((power) => steps.map((step) => step * base ** power));
}

/** The end of an axis: what the server has, or a little above the highest value. Never an empty axis. A threshold is shown where it is
 * near enough not to flatten everything else. */
export function axisMaximum(highest: number | null, atLeast: number | null, threshold: number | null = null): number {
  const needed = highest === null || highest <= 0 ? 1 : highest * 1.1;
  const end = atLeast === null ? needed : Math.max(atLeast, highest ?? 0);
  return threshold !== null && threshold <= end * 2 ? Math.max(end, threshold * 1.05) : end;
}
