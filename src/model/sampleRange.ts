import type { DataInterval } from "./contract";

/** How far back measurements are looked at. */
export type SampleRange = "day" | "week" | "month" | "quarter" | "year";
/** One of the API's intervals, or the one that suits the range. */
export type SampleInterval = "auto" | DataInterval;

const hour = 3600;
const day = 24 * hour;

/** How far back a range looks, in seconds, and the interval that gives it some hundred points: enough for a pane. */
const ranges: Readonly<Record<SampleRange, { readonly spanSeconds: number; readonly suits: DataInterval }>> = {
  day: { spanSeconds: day, suits: "five-minute" },
  week: { spanSeconds: 7 * day, suits: "half-hour" },
  month: { spanSeconds: 30 * day, suits: "four-hour" },
  quarter: { spanSeconds: 91 * day, suits: "four-hour" },
  year: { spanSeconds: 365 * day, suits: "day" },
};

/** Lengths of periods, in seconds. A month is some 30 days: it is only used to tell gaps. */
const intervals: Readonly<Record<DataInterval, number>> = { "five-minute": 300, "half-hour": hour / 2, "four-hour": 4 * hour, day, week: 7 * day, month: 31 * day };

/** Fewer make no line. */
const fewestPeriods = 2;

export interface SampleWindow {
  readonly data_interval: DataInterval;
  readonly intervalSeconds: number;
  readonly startSeconds: number;
  readonly endSeconds: number;
}

/** The part of time, and the interval, that a range stands for at a moment. */
export function sampleWindow(range: SampleRange, interval: SampleInterval, nowSeconds: number): SampleWindow {
  const { spanSeconds, suits } = ranges[range];
  const data_interval = interval === "auto" ? suits : interval;
  return { data_interval, intervalSeconds: intervals[data_interval], startSeconds: nowSeconds - spanSeconds, endSeconds: nowSeconds };
}

/** The intervals that have several periods within a range, shortest first. */
export function intervalsOf(range: SampleRange): readonly SampleInterval[] {
  const names = Object.keys(intervals) as readonly DataInterval[];
  return ["auto", ...names.filter((name) => intervals[name] * fewestPeriods <= ranges[range].spanSeconds)];
}
