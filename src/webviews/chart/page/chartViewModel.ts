import type { Translate } from "../../translate";
import type { LoadSamplesResponse } from "../protocol";
import type { ChartFormats } from "./chartFormats";

export type Column = readonly (number | null)[];

export interface SeriesModel {
  readonly label: string;
  /** Which of the theme's chart colours it has. */
  readonly colour: "blue" | "green" | "yellow" | "purple";
  readonly values: Column;
}

export interface ChartModel {
  readonly id: "cpu" | "memory" | "network";
  readonly title: string;
  readonly series: readonly SeriesModel[];
  readonly format: (value: number) => string;
  /** Where the axis ends at least: what the server has. null: at the highest value. */
  readonly atLeast: number | null;
  /** How far apart the marks of the axis are, so that they are round in the chart's unit. */
  readonly unit: "percent" | "bytes" | "kbps";
}

/** The charts of a server, top to bottom. */
export function chartModels(samples: LoadSamplesResponse, formats: ChartFormats, t: Translate): readonly ChartModel[] {
  return [
    {
      id: "cpu",
      title: t("CPU"),
      series: [{ label: t("Used"), colour: "blue", values: samples.cpuPercent }],
      format: formats.percent,
      atLeast: 100,
      unit: "percent",
    },
    {
      id: "memory",
      title: t("Memory"),
      series: [{ label: t("Used"), colour: "purple", values: samples.memoryBytes }],
      format: formats.bytes,
      atLeast: samples.memoryLimitBytes,
      unit: "bytes",
    },
    {
      id: "network",
      title: t("Network"),
      series: [
        { label: t("In"), colour: "green", values: samples.incomingKbps },
        { label: t("Out"), colour: "yellow", values: samples.outgoingKbps },
      ],
      format: formats.rate,
      atLeast: null,
      unit: "kbps",
    },
  ];
}

export interface Statistics {
  readonly latest: number;
  readonly average: number;
  readonly maximum: number;
  /** Row of the maximum. */
  readonly maximumIndex: number;
}

/** What a column comes to, gaps left out; undefined for a column of gaps. */
export function statistics(values: Column): Statistics | undefined {
  let latest: number | undefined;
  let sum = 0;
  let count = 0;
  let maximum = -Infinity;
  let maximumIndex = -1;
  values.forEach((value, index) => {
    if (value === null) return;
    latest = value;
    sum += value;
    count++;
    if (value > maximum) {
      maximum = value;
      maximumIndex = index;
    }
  });
  return latest === undefined ? undefined : { latest, average: sum / count, maximum, maximumIndex };
}

/** A chart in a sentence, for those who do not see it. */
export function chartSummary(chart: ChartModel, timesSeconds: readonly number[], formats: ChartFormats, t: Translate): string {
  const parts = chart.series.map((series) => {
    const found = statistics(series.values);
    const name = chart.series.length === 1 ? chart.title : `${chart.title} ${series.label}`;
    if (found === undefined) return t("{0}: nothing measured", name);
    const when = timesSeconds[found.maximumIndex];
    const [latest, average, maximum] = [found.latest, found.average, found.maximum].map(chart.format);
    return t("{0}: now {1}, average {2}, highest {3} at {4}", name, latest ?? "", average ?? "", maximum ?? "", when === undefined ? "" : formats.moment(when));
  });
  return `${parts.join(". ")}.`;
}

/** One row of measurements in words; a gap says so. */
export function readingAt(index: number, charts: readonly ChartModel[], timesSeconds: readonly number[], formats: ChartFormats, t: Translate): string {
  const time = timesSeconds[index];
  if (time === undefined) return "";
  const values = charts.flatMap((chart) =>
    chart.series.map((series) => {
      const value = series.values[index];
      const name = chart.series.length === 1 ? chart.title : `${chart.title} ${series.label}`;
      return `${name} ${value === null || value === undefined ? t("not measured") : chart.format(value)}`;
    }),
  );
  return `${formats.moment(time)}: ${values.join(", ")}`;
}

/** The row that a step from a row leads to; an infinite step leads to an end. Without a row yet, forwards starts at the oldest and
 * backwards at the newest. */
export function steppedIndex(current: number | null, step: number, count: number): number {
  const from = current ?? (step > 0 ? -1 : count);
  return Math.min(count - 1, Math.max(0, from + step));
}

export interface TableModel {
  readonly columns: readonly string[];
  /** Newest first; the first cell is the time. */
  readonly rows: readonly (readonly string[])[];
}

/** The same data as a table. */
export function tableModel(charts: readonly ChartModel[], timesSeconds: readonly number[], formats: ChartFormats, t: Translate): TableModel {
  const series = charts.flatMap((chart) => chart.series.map((one) => ({ ...one, chart })));
  const columns = [t("Time"), ...series.map(({ chart, label }) => (chart.series.length === 1 ? chart.title : `${chart.title} ${label}`))];
  const rows = timesSeconds.map((time, index) => [
    formats.moment(time),
    ...series.map(({ chart, values }) => {
      const value = values[index];
      return value === null || value === undefined ? "–" : chart.format(value);
    }),
  ]);
  return { columns, rows: rows.reverse() };
}

/** Distances between marks that are round numbers of the unit. */
export function axisIncrements(unit: ChartModel["unit"]): number[] {
  const base = unit === "bytes" ? 1024 : 1000;
  const steps = unit === "bytes" ? [1, 2, 4, 8, 16, 32, 64, 128, 256, 512] : [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500];
  if (unit === "percent") return [1, 2, 5, 10, 20, 25, 50, 100];
  return [0, 1, 2, 3, 4].flatMap((power) => steps.map((step) => step * base ** power));
}

/** The end of an axis: what the server has, or a little above the highest value. Never an empty axis. */
export function axisMaximum(highest: number | null, atLeast: number | null): number {
  const needed = highest === null || highest <= 0 ? 1 : highest * 1.1;
  return atLeast === null ? needed : Math.max(atLeast, highest ?? 0);
}
