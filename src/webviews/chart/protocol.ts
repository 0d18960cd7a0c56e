import type { Direction, NoAnswers, Protocol } from "../messages";
import { arrayOf, isNull, isNumber, isString, literal, nullable, object } from "../shape";

/** How far back the charts look. */
export type ChartRange = "day" | "week" | "month";
export type ChartView = "charts" | "table";

/** What the page keeps, and what the panel is opened with again after a window reload. */
export interface ChartKeptState {
  readonly accountId: string;
  readonly serverId: number;
  readonly range: ChartRange;
  readonly view: ChartView;
}

export interface LoadSamplesRequest {
  readonly type: "loadSamples";
  readonly range: ChartRange;
}

/** Columns of equal length, oldest first; null where nothing was measured. */
export interface LoadSamplesResponse {
  readonly serverName: string;
  readonly range: ChartRange;
  /** The window that was asked for, in Unix seconds. */
  readonly startSeconds: number;
  readonly endSeconds: number;
  readonly intervalSeconds: number;
  /** How many periods were measured: the columns hold more where gaps are marked. */
  readonly sampleCount: number;
  /** Start of each period, in Unix seconds. */
  readonly timesSeconds: readonly number[];
  readonly cpuPercent: readonly (number | null)[];
  readonly memoryBytes: readonly (number | null)[];
  readonly incomingKbps: readonly (number | null)[];
  readonly outgoingKbps: readonly (number | null)[];
  /** The memory that the server has; null when it is not known. */
  readonly memoryLimitBytes: number | null;
}

/** The server's data is worth loading again, for example because the account was signed in again. */
export interface SamplesOutdatedEvent {
  readonly type: "samplesOutdated";
}

/** Opens the log, where the details of a failure are. */
export interface ShowLogRequest {
  readonly type: "showLog";
}

export type ToPage = SamplesOutdatedEvent;
export type FromPage = LoadSamplesRequest | ShowLogRequest;
export interface HostAnswers {
  readonly loadSamples: LoadSamplesResponse;
  readonly showLog: null;
}

const isRange = literal("day", "week", "month");
const isColumn = arrayOf(nullable(isNumber));

const toPage: Direction<ToPage, NoAnswers> = {
  messages: { samplesOutdated: object<SamplesOutdatedEvent>({ type: literal("samplesOutdated") }) },
  answers: {},
};

const fromPage: Direction<FromPage, HostAnswers> = {
  messages: {
    loadSamples: object<LoadSamplesRequest>({ type: literal("loadSamples"), range: isRange }),
    showLog: object<ShowLogRequest>({ type: literal("showLog") }),
  },
  answers: {
    loadSamples: object<LoadSamplesResponse>({
      serverName: isString,
      range: isRange,
      startSeconds: isNumber,
      endSeconds: isNumber,
      intervalSeconds: isNumber,
      sampleCount: isNumber,
      timesSeconds: arrayOf(isNumber),
      cpuPercent: isColumn,
      memoryBytes: isColumn,
      incomingKbps: isColumn,
      outgoingKbps: isColumn,
      memoryLimitBytes: nullable(isNumber),
    }),
    showLog: isNull,
  },
};

export const chartProtocol: Protocol<ToPage, FromPage, NoAnswers, HostAnswers> = { toPage, fromPage };

export const isChartKeptState = object<ChartKeptState>({
  accountId: isString,
  serverId: isNumber,
  range: isRange,
  view: literal("charts", "table"),
});
