import uPlot from "uplot";
import { element } from "../../pageKit/page/dom";
import { themeValue } from "../../pageKit/page/theme";
import type { LoadSamplesResponse } from "../protocol";
import type { ChartFormats } from "./chartFormats";
import { axisIncrements, axisMaximum, type ChartModel, type SeriesModel } from "./chartViewModel";

export interface PlotOptions {
  readonly chart: ChartModel;
  readonly samples: LoadSamplesResponse;
  readonly formats: ChartFormats;
  /** Told which row the cursor is on, or null when it has left. */
  readonly onCursor: (index: number | null) => void;
}

/** Plots with one key share their cursor and their zoom. */
const SYNC_KEY = "server";
const DAY_SECONDS = 24 * 3600;

/** Draws one chart into a host element and keeps it as large as that. Colours are asked for whenever something is drawn, so a redraw
 * is enough after a change of the theme.
 * @param summary the chart in words, for those who do not see it */
export class Plot {
  readonly root: HTMLElement;
  private readonly plot: uPlot;
  private readonly observer: ResizeObserver;

  constructor(options: PlotOptions, summary: string) {
    this.root = element("div", { class: "plot", role: "img", tabindex: "0", "aria-label": summary });
    const data: uPlot.AlignedData = [[...options.samples.timesSeconds], ...options.chart.series.map(({ values }) => [...values])];
    this.plot = new uPlot(plotOptions(options), data, this.root);
    this.observer = new ResizeObserver(() => this.resize());
    this.observer.observe(this.root);
  }

  /** Row under the cursor. */
  get cursorIndex(): number | null {
    return this.plot.cursor.idx ?? null;
  }

  /** Puts the cursor on a row, without a pointer. */
  setCursor(index: number | null): void {
    const time = index === null ? undefined : this.plot.data[0][index];
    this.plot.setCursor(time === undefined ? { left: -10, top: -10 } : { left: this.plot.valToPos(time, "x"), top: 0 });
  }

  /** The part of time that is shown, in Unix seconds. */
  get window(): { min: number; max: number } | undefined {
    const { min, max } = this.plot.scales["x"] ?? {};
    return typeof min === "number" && typeof max === "number" ? { min, max } : undefined;
  }

  setWindow(window: { min: number; max: number }): void {
    this.plot.setScale("x", window);
  }

  redraw(): void {
    this.plot.redraw(false, true);
  }

  dispose(): void {
    this.observer.disconnect();
    this.plot.destroy();
  }

  private resize(): void {
    const { clientWidth: width, clientHeight: height } = this.root;
    if (width > 0 && height > 0 && (width !== this.plot.width || height !== this.plot.height)) this.plot.setSize({ width, height });
  }
}

export function seriesColour(colour: SeriesModel["colour"]): string {
  return themeValue(`--vscode-charts-${colour}`, "currentColor");
}

function plotOptions({ chart, samples, formats, onCursor }: PlotOptions): uPlot.Options {
  const text = (): string => themeValue("--vscode-descriptionForeground", "#888");
  const font = `11px ${themeValue("--vscode-font-family", "sans-serif")}`;
  const lines = (): string => translucent(themeValue("--vscode-charts-foreground", "#888"), 14);
  const grid = { stroke: lines, width: 1 };
  const full = { min: samples.startSeconds, max: samples.endSeconds };
  return {
    width: 300,
    height: 120,
    padding: [8, 12, 0, 0],
    legend: { show: false },
    cursor: { y: false, sync: { key: SYNC_KEY }, drag: { x: true, y: false }, points: { size: 7, width: 1.5 } },
    scales: {
      x: { range: (_, min, max) => (min <= (samples.timesSeconds[0] ?? 0) && max >= (samples.timesSeconds.at(-1) ?? 0) ? [full.min, full.max] : [min, max]) },
      y: { range: (_, __, max) => [0, axisMaximum(Number.isFinite(max) ? max : null, chart.atLeast)] },
    },
    axes: [
      { stroke: text, font, grid, ticks: { ...grid, size: 4 }, size: 26, gap: 4, space: 64, values: (_, splits, __, ___, increment) => splits.map((time) => timeLabel(time, increment, formats)) },
      { stroke: text, font, grid, ticks: { show: false }, size: 64, gap: 6, space: 28, incrs: axisIncrements(chart.unit), values: (_, splits) => splits.map((value) => chart.format(value)) },
    ],
    series: [{}, ...chart.series.map((series) => seriesOptions(series, chart.series.length === 1))],
    hooks: { setCursor: [(plot) => onCursor(plot.cursor.idx ?? null)] },
  };
}

/** Only a single line is filled: two areas would hide each other. A measurement between two gaps is a point. */
function seriesOptions({ colour, label }: SeriesModel, filled: boolean): uPlot.Series {
  return {
    label,
    width: 1.5,
    stroke: () => seriesColour(colour),
    ...(filled ? { fill: () => translucent(seriesColour(colour), 14) } : {}),
    spanGaps: false,
  };
}

/** Midnight is told by its date. */
function timeLabel(seconds: number, increment: number, formats: ChartFormats): string {
  const date = new Date(seconds * 1000);
  const isMidnight = date.getHours() === 0 && date.getMinutes() === 0;
  return isMidnight || increment >= DAY_SECONDS ? formats.day(seconds) : formats.time(seconds);
}

function translucent(colour: string, percent: number): string {
  return `color-mix(in srgb, ${colour} ${percent}%, transparent)`;
}
