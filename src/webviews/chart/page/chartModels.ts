import type { Translate } from "../../translate";
import type { ChartServer, LoadSamplesResponse, Metric, ThresholdMetric } from "../protocol";
import type { ChartFormats } from "./chartFormats";

/** Which of the theme's chart colours a line has; red is left to thresholds. */
export type LineColour = "blue" | "green" | "yellow" | "purple" | "foreground";

export interface LineModel {
  readonly label: string;
  readonly colour: LineColour;
  /** What is no average, or comes after the colours have run out, is told apart by dashes. */
  readonly isDashed: boolean;
  readonly values: Float64Array;
}

export interface ChartModel {
  /** Unique within a board, a word. */
  readonly id: string;
  readonly title: string;
  readonly lines: readonly LineModel[];
  readonly format: (value: number) => string;
  /** Where the axis ends at least: what the server has. null: at the highest value. */
  readonly atLeast: number | null;
  /** How far apart the marks of the axis are, so that they are round in the chart's unit. */
  readonly unit: "percent" | "bytes" | "kbps" | "number";
  /** Above it the owner is warned; null where nothing warns. */
  readonly threshold: number | null;
}

const colours: readonly LineColour[] = ["blue", "green", "yellow", "purple", "foreground"];

/** The charts of a server, top to bottom; of several servers, where each is a line in every chart. */
export function chartModels(samples: LoadSamplesResponse, formats: ChartFormats, t: Translate): readonly ChartModel[] {
  return samples.servers.length > 1 ? comparedCharts(samples, formats, t) : chartsOfOne(samples, formats, t);
}

interface Kind {
  readonly format: (value: number) => string;
  readonly unit: ChartModel["unit"];
}

function kinds(formats: ChartFormats): Readonly<Record<"percent" | "bytes" | "rate" | "requests", Kind>> {
  return {
    percent: { format: formats.percent, unit: "percent" },
    bytes: { format: formats.bytes, unit: "bytes" },
    rate: { format: formats.rate, unit: "kbps" },
    requests: { format: formats.perSecond, unit: "number" },
  };
}

function chartsOfOne(samples: LoadSamplesResponse, formats: ChartFormats, t: Translate): readonly ChartModel[] {
  const [server] = samples.servers;
  const of = (metric: Metric): Float64Array => valuesOf(samples, server?.serverId ?? 0, metric);
  const line = (label: string, colour: LineColour, metric: Metric, isDashed = false): LineModel => ({ label, colour, isDashed, values: of(metric) });
  const threshold = (metric: ThresholdMetric): number | null => samples.thresholds.find((one) => one.metric === metric)?.value ?? null;
  const { percent, bytes, rate, requests } = kinds(formats);
  const vcpus = samples.series.filter(({ metric }) => metric === "vcpuPercent");
  const [reads, writes] = [of("readsPerSecond"), of("writesPerSecond")];
  const requestsThreshold = threshold("requestsPerSecond");
  // The threshold holds for both together, which is then a line of its own.
  const both: readonly LineModel[] = requestsThreshold === null ? [] : [{ label: t("Both"), colour: "foreground", isDashed: true, values: reads.map((value, row) => value + (writes[row] ?? NaN)) }];
  const all: readonly ChartModel[] = [
    { ...percent, id: "cpu", title: t("CPU"), lines: [line(t("Average"), "blue", "cpuPercent")], atLeast: 100, threshold: threshold("cpuPercent") },
    { ...percent, id: "vcpus", title: t("Each vCPU"), lines: vcpus.map(({ vcpu, values }, index) => ({ label: String((vcpu ?? index) + 1), ...lookOf(index), values })), atLeast: 100, threshold: null },
    { ...bytes, id: "memory", title: t("Memory"), lines: [line(t("Average"), "purple", "memoryBytes"), line(t("Highest"), "purple", "memoryHighestBytes", true)], atLeast: server?.memoryBytes ?? null, threshold: threshold("memoryBytes") },
    { ...rate, id: "network", title: t("Network"), lines: [line(t("In"), "green", "incomingKbps"), line(t("Out"), "yellow", "outgoingKbps")], atLeast: null, threshold: lowest(threshold("incomingKbps"), threshold("outgoingKbps")) },
    { ...bytes, id: "storage", title: t("Storage Used"), lines: [line(t("Average"), "blue", "storageBytes"), line(t("Highest"), "blue", "storageHighestBytes", true)], atLeast: server?.storageBytes ?? null, threshold: threshold("storageBytes") },
    { ...rate, id: "throughput", title: t("Storage Throughput"), lines: [line(t("Read"), "green", "readKbps"), line(t("Written"), "yellow", "writeKbps")], atLeast: null, threshold: null },
    { ...requests, id: "requests", title: t("Storage Requests"), lines: [{ label: t("Reads"), colour: "green", isDashed: false, values: reads }, { label: t("Writes"), colour: "yellow", isDashed: false, values: writes }, ...both], atLeast: null, threshold: requestsThreshold },
  ];
  return all.filter(({ lines }) => lines.length > 0);
}

function comparedCharts(samples: LoadSamplesResponse, formats: ChartFormats, t: Translate): readonly ChartModel[] {
  const { servers } = samples;
  const { percent, bytes, rate, requests } = kinds(formats);
  const chart = (id: Metric, title: string, kind: Kind, atLeast: number | null = null): ChartModel => ({
    ...kind, id, title, atLeast, threshold: null,
    lines: servers.map(({ serverId, name }, index) => ({ label: name, ...lookOf(index), values: valuesOf(samples, serverId, id) })),
  });
  return [
    chart("cpuPercent", t("CPU"), percent, 100),
    chart("memoryBytes", t("Memory"), bytes, largest(servers, ({ memoryBytes }) => memoryBytes)),
    chart("incomingKbps", t("Network In"), rate),
    chart("outgoingKbps", t("Network Out"), rate),
    chart("storageBytes", t("Storage Used"), bytes, largest(servers, ({ storageBytes }) => storageBytes)),
    chart("readKbps", t("Read from Storage"), rate),
    chart("writeKbps", t("Written to Storage"), rate),
    chart("readsPerSecond", t("Read Requests"), requests),
    chart("writesPerSecond", t("Write Requests"), requests),
  ];
}

function valuesOf({ series, timesSeconds }: LoadSamplesResponse, serverId: number, metric: Metric): Float64Array {
  return series.find((one) => one.serverId === serverId && one.metric === metric)?.values ?? new Float64Array(timesSeconds.length).fill(NaN);
}

function lookOf(index: number): Pick<LineModel, "colour" | "isDashed"> {
  return { colour: colours[index % colours.length] ?? "foreground", isDashed: Math.floor(index / colours.length) % 2 === 1 };
}

function lowest(one: number | null, other: number | null): number | null {
  return one === null ? other : other === null ? one : Math.min(one, other);
}

/** null where it is not known of any. */
function largest(servers: readonly ChartServer[], of: (server: ChartServer) => number | null): number | null {
  const known = servers.map(of).filter((value) => value !== null);
  return known.length === 0 ? null : Math.max(...known);
}

/** A line's name where it stands without its chart. */
export function lineName(chart: ChartModel, line: LineModel): string {
  return chart.lines.length === 1 ? chart.title : `${chart.title} ${line.label}`;
}
