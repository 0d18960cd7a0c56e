import type { SampleInterval, SampleRange } from "../../model/sampleRange";
import type { Direction, NoAnswers, Protocol } from "../messages";
import { areFloats, arrayOf, isNull, isNumber, isString, literal, nullable, object } from "../shape";

export type ChartView = "charts" | "table";

/** What is measured, in the unit of its name. `…Highest` is the highest value within a period, the others are averages. */
export type Metric =
  | "cpuPercent" | "memoryBytes" | "memoryHighestBytes" | "storageBytes" | "storageHighestBytes" | "readKbps" | "writeKbps"
  | "readsPerSecond" | "writesPerSecond" | "incomingKbps" | "outgoingKbps"
  /** of one vCPU */
  | "vcpuPercent";

/** What the page keeps, and what the panel is opened with again after a window reload. */
export interface ChartKeptState {
  readonly accountId: string;
  readonly serverId: number;
  /** servers that it is compared with */
  readonly otherIds: readonly number[];
  readonly range: SampleRange;
  readonly interval: SampleInterval;
  readonly view: ChartView;
  /** The part of time that is shown, in Unix seconds: its start and its end; nothing for all of it. */
  readonly zoom: readonly number[];
}

export interface LoadSamplesRequest {
  readonly type: "loadSamples";
  readonly range: SampleRange;
  readonly interval: SampleInterval;
  readonly otherIds: readonly number[];
}

/** One line: a value for each time, NaN where nothing was measured. */
export interface SampleSeries {
  readonly serverId: number;
  readonly metric: Metric;
  /** Which vCPU, from 0; null for what is not of one. */
  readonly vcpu: number | null;
  readonly values: Float64Array;
}

export interface ChartServer {
  readonly serverId: number;
  readonly name: string;
  /** What it has; null when that is not known. */
  readonly memoryBytes: number | null;
  readonly storageBytes: number | null;
}

/** Something that happened to the server that is shown. */
export interface ChartMark {
  readonly seconds: number;
  readonly title: string;
}

/** What a threshold is held against: a metric, or reads and writes together. */
export type ThresholdMetric = "cpuPercent" | "memoryBytes" | "storageBytes" | "requestsPerSecond" | "incomingKbps" | "outgoingKbps";

/** A threshold above which the owner is warned, in the unit of what it is held against. */
export interface ChartThreshold {
  readonly metric: ThresholdMetric;
  readonly value: number;
}

/** Data transfer of the period that runs, in GB. The servers of an account share their allowances. */
export interface ChartUsage {
  readonly usedGigabytes: number;
  readonly allowanceGigabytes: number;
  readonly poolUsedGigabytes: number;
  readonly poolGigabytes: number;
  /** What the server will have used at the period's end at the rate of the period so far; null where that is too early to say. */
  readonly forecastGigabytes: number | null;
  readonly periodEndSeconds: number;
}

export interface LoadSamplesResponse {
  readonly range: SampleRange;
  /** The window that was asked for, in Unix seconds. */
  readonly startSeconds: number;
  readonly endSeconds: number;
  readonly intervalSeconds: number;
  /** How many periods were measured: the columns hold more where gaps are marked. */
  readonly sampleCount: number;
  /** Start of each period, in Unix seconds, oldest first. */
  readonly timesSeconds: Float64Array;
  readonly series: readonly SampleSeries[];
  /** The server that is shown first, then those that it is compared with. */
  readonly servers: readonly ChartServer[];
  readonly thresholds: readonly ChartThreshold[];
  readonly marks: readonly ChartMark[];
  readonly usage: ChartUsage | null;
}

/** Lets the person choose servers of the account to compare with. */
export interface ChooseServersRequest {
  readonly type: "chooseServers";
  readonly otherIds: readonly number[];
}

/** The choice, or null where it was left. */
export type ChooseServersResponse = readonly number[] | null;

export interface CopyTextRequest {
  readonly type: "copyText";
  readonly text: string;
}

/** Says that the page has copied a picture. */
export interface PictureCopiedRequest {
  readonly type: "pictureCopied";
}

/** Saves a picture where the person chooses. */
export interface SavePictureRequest {
  readonly type: "savePicture";
  /** PNG in base64 */
  readonly png: string;
}

/** The server's data is worth loading again, for example because the account was signed in again, or new measurements are there. */
export interface SamplesOutdatedEvent {
  readonly type: "samplesOutdated";
}

/** How much of what is being loaded is there. */
export interface SamplesProgressEvent {
  readonly type: "samplesProgress";
  readonly done: number;
  readonly total: number;
}

/** Opens the log, where the details of a failure are. */
export interface ShowLogRequest {
  readonly type: "showLog";
}

export type ToPage = SamplesOutdatedEvent | SamplesProgressEvent;
export type FromPage = LoadSamplesRequest | ChooseServersRequest | CopyTextRequest | PictureCopiedRequest | SavePictureRequest | ShowLogRequest;
export interface HostAnswers {
  readonly loadSamples: LoadSamplesResponse;
  readonly chooseServers: ChooseServersResponse;
  readonly copyText: null;
  readonly pictureCopied: null;
  readonly savePicture: null;
  readonly showLog: null;
}

const isRange = literal("day", "week", "month", "quarter", "year");
const isInterval = literal("auto", "five-minute", "half-hour", "four-hour", "day", "week", "month");
const isMetric = literal("cpuPercent", "memoryBytes", "memoryHighestBytes", "storageBytes", "storageHighestBytes", "readKbps", "writeKbps", "readsPerSecond", "writesPerSecond", "incomingKbps", "outgoingKbps", "vcpuPercent");

const toPage: Direction<ToPage, NoAnswers> = {
  messages: {
    samplesOutdated: object<SamplesOutdatedEvent>({ type: literal("samplesOutdated") }),
    samplesProgress: object<SamplesProgressEvent>({ type: literal("samplesProgress"), done: isNumber, total: isNumber }),
  },
  answers: {},
};

const fromPage: Direction<FromPage, HostAnswers> = {
  messages: {
    loadSamples: object<LoadSamplesRequest>({ type: literal("loadSamples"), range: isRange, interval: isInterval, otherIds: arrayOf(isNumber) }),
    chooseServers: object<ChooseServersRequest>({ type: literal("chooseServers"), otherIds: arrayOf(isNumber) }),
    copyText: object<CopyTextRequest>({ type: literal("copyText"), text: isString }),
    pictureCopied: object<PictureCopiedRequest>({ type: literal("pictureCopied") }),
    savePicture: object<SavePictureRequest>({ type: literal("savePicture"), png: isString }),
    showLog: object<ShowLogRequest>({ type: literal("showLog") }),
  },
  answers: {
    loadSamples: object<LoadSamplesResponse>({
      range: isRange,
      startSeconds: isNumber,
      endSeconds: isNumber,
      intervalSeconds: isNumber,
      sampleCount: isNumber,
      timesSeconds: areFloats,
      series: arrayOf(object<SampleSeries>({ serverId: isNumber, metric: isMetric, vcpu: nullable(isNumber), values: areFloats })),
      servers: arrayOf(object<ChartServer>({ serverId: isNumber, name: isString, memoryBytes: nullable(isNumber), storageBytes: nullable(isNumber) })),
      thresholds: arrayOf(object<ChartThreshold>({ metric: literal("cpuPercent", "memoryBytes", "storageBytes", "requestsPerSecond", "incomingKbps", "outgoingKbps"), value: isNumber })),
      marks: arrayOf(object<ChartMark>({ seconds: isNumber, title: isString })),
      usage: nullable(object<ChartUsage>({ usedGigabytes: isNumber, allowanceGigabytes: isNumber, poolUsedGigabytes: isNumber, poolGigabytes: isNumber, forecastGigabytes: nullable(isNumber), periodEndSeconds: isNumber })),
    }),
    chooseServers: nullable(arrayOf(isNumber)),
    copyText: isNull,
    pictureCopied: isNull,
    savePicture: isNull,
    showLog: isNull,
  },
};

export const chartProtocol: Protocol<ToPage, FromPage, NoAnswers, HostAnswers> = { toPage, fromPage };

export const isChartKeptState = object<ChartKeptState>({
  accountId: isString,
  serverId: isNumber,
  otherIds: arrayOf(isNumber),
  range: isRange,
  interval: isInterval,
  view: literal("charts", "table"),
  zoom: arrayOf(isNumber),
});
