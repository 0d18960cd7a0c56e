import type { Translate } from "../../translate";
import type { ChartMark } from "../protocol";
import type { ChartFormats } from "./chartFormats";
import { lineName, type ChartModel } from "./chartModels";

export interface Statistics {
  readonly latest: number;
  readonly average: number;
  readonly maximum: number;
  /** Row of the maximum. */
  readonly maximumRow: number;
}

/** What a line comes to, gaps left out; undefined for a line of gaps. */
export function statistics(values: Float64Array): Statistics | undefined {
  let latest = NaN;
  let sum = 0;
  let count = 0;
  let maximum = -Infinity;
  let maximumRow = -1;
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? NaN;
    if (Number.isNaN(value)) continue;
    latest = value;
    sum += value;
    count++;
    if (value > maximum) {
      maximum = value;
      maximumRow = row;
    }
  }
  return count === 0 ? undefined : { latest, average: sum / count, maximum, maximumRow };
}

/** A chart in a sentence, for those who do not see it. */
export function chartSummary(chart: ChartModel, times: Float64Array, formats: ChartFormats, t: Translate): string {
  const parts = chart.lines.map((line) => {
    const found = statistics(line.values);
    const name = lineName(chart, line);
    if (found === undefined) return t("{0}: nothing measured", name);
    const when = times[found.maximumRow];
    return t("{0}: now {1}, average {2}, highest {3} at {4}", name, chart.format(found.latest), chart.format(found.average), chart.format(found.maximum), when === undefined ? "" : formats.moment(when));
  });
  const warning = chart.threshold === null ? [] : [t("A warning is sent above {0}", chart.format(chart.threshold))];
  return `${[...parts, ...warning].join(". ")}.`;
}

/** One row of measurements in words; a gap says so. */
export function readingAt(row: number, charts: readonly ChartModel[], times: Float64Array, formats: ChartFormats, t: Translate): string {
  const time = times[row];
  if (time === undefined) return "";
  const values = charts.flatMap((chart) => chart.lines.map((line) => `${lineName(chart, line)} ${valueText(line.values[row], chart, t("not measured"))}`));
  return `${formats.moment(time)}: ${values.join(", ")}`;
}

export function valueText(value: number | undefined, { format }: Pick<ChartModel, "format">, missing: string): string {
  return value === undefined || Number.isNaN(value) ? missing : format(value);
}

/** What happened within a distance of a moment, nearest first. */
export function marksNear(marks: readonly ChartMark[], seconds: number, distanceSeconds: number): readonly ChartMark[] {
  const distance = (mark: ChartMark): number => Math.abs(mark.seconds - seconds);
  return marks.filter((mark) => distance(mark) <= distanceSeconds).sort((one, other) => distance(one) - distance(other));
}

/** The row that a step from a row leads to; an infinite step leads to an end. Without a row yet, forwards starts at the oldest and
 * backwards at the newest. */
export function steppedRow(current: number | null, step: number, count: number): number {
  const from = current ?? (step > 0 ? -1 : count);
  return Math.min(count - 1, Math.max(0, from + step));
}

export interface TableModel {
  readonly columns: readonly string[];
  /** Newest first; the first cell is the time. */
  readonly rows: readonly (readonly string[])[];
  /** How many rows there are, of which the newest are told. */
  readonly total: number;
}

/** The same data as a table, as far as a table of so many rows is of use to anybody. */
export function tableModel(charts: readonly ChartModel[], times: Float64Array, formats: ChartFormats, t: Translate, most = 1000): TableModel {
  const lines = charts.flatMap((chart) => chart.lines.map((line) => ({ chart, line })));
  const rows: (readonly string[])[] = [];
  for (let row = times.length - 1; row >= 0 && rows.length < most; row--) {
    rows.push([formats.moment(times[row] ?? 0), ...lines.map(({ chart, line }) => valueText(line.values[row], chart, "–"))]);
  }
  return { columns: [t("Time"), ...lines.map(({ chart, line }) => lineName(chart, line))], rows, total: times.length };
}

/** All of the data as comma-separated values (RFC 4180), oldest first: times in ISO 8601, numbers in the unit that the head names, nothing for a gap. */
export function csvOf(charts: readonly ChartModel[], times: Float64Array): string {
  const units: Readonly<Record<ChartModel["unit"], string>> = { percent: "%", bytes: "bytes", kbps: "kbps", number: "1/s" };
  const lines = charts.flatMap((chart) => chart.lines.map((line) => ({ head: `${lineName(chart, line)} (${units[chart.unit]})`, values: line.values })));
  const rows = Array.from(times, (time, row) => {
    const cells = lines.map(({ values }) => {
      const value = values[row] ?? NaN;
      return Number.isNaN(value) ? "" : String(value);
    });
    return [new Date(time * 1000).toISOString(), ...cells].join(",");
  });
  return [["time", ...lines.map(({ head }) => head)].map(quoted).join(","), ...rows, ""].join("\r\n");
}

/** A cell never begins a formula: names are what people typed. */
function quoted(text: string): string {
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
