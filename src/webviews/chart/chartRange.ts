import type { DataInterval } from "../../model/contract";
import type { ChartRange } from "./protocol";

export interface RangeDefinition {
  readonly data_interval: DataInterval;
  readonly intervalSeconds: number;
  readonly spanSeconds: number;
}

const HOUR_SECONDS = 3600;
const DAY_SECONDS = 24 * HOUR_SECONDS;

/** Each range in an interval that gives some hundred points: enough for a pane, and two pages at most. */
export const CHART_RANGES: Readonly<Record<ChartRange, RangeDefinition>> = {
  day: { data_interval: "five-minute", intervalSeconds: 300, spanSeconds: DAY_SECONDS },
  week: { data_interval: "half-hour", intervalSeconds: HOUR_SECONDS / 2, spanSeconds: 7 * DAY_SECONDS },
  month: { data_interval: "four-hour", intervalSeconds: 4 * HOUR_SECONDS, spanSeconds: 30 * DAY_SECONDS },
};
