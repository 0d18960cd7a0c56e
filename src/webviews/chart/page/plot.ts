import uPlot from "uplot";
import { element } from "../../pageKit/page/dom";
import type { ChartMark } from "../protocol";
import { axisIncrements, axisMaximum } from "./axes";
import type { ChartFormats } from "./chartFormats";
import type { ChartModel, LineModel } from "./chartModels";
import { translucent, type Palette } from "./palette";
import { drawnColumns, nearestRow, type SampleLines } from "./sampleLines";
import type { TimeWindow } from "./timeWindow";

export interface PlotOptions {
  readonly chart: ChartModel;
  readonly times: Float64Array;
  readonly marks: readonly ChartMark[];
  readonly formats: ChartFormats;
  readonly palette: () => Palette;
  readonly window: TimeWindow;
  /** Told which row the pointer is on, or null when it has left. */
  readonly onCursor: (row: number | null) => void;
  /** Told which part of time was selected with the pointer. */
  readonly onSelect: (window: TimeWindow) => void;
}

const daySeconds = 24 * 3600;
/** Less is a click whose hand shook. */
const leastSelectionPixels = 6;

/** Draws one chart into a host element and keeps it as large as that; only while it can be seen, and only as many points as there is room for.
 * @param summary the chart in words, for those who do not see it */
export class Plot {
  readonly root: HTMLElement;
  private readonly samples: SampleLines;
  private readonly resizing: ResizeObserver;
  private readonly seeing: IntersectionObserver;
  private plot: uPlot | undefined;
  private window: TimeWindow;
  private isSeen = false;
  private isStale = true;

  constructor(
    private readonly options: PlotOptions,
    summary: string,
  ) {
    this.root = element("div", { class: "plot", role: "img", tabindex: "0", "aria-label": summary });
    this.samples = { times: options.times, lines: options.chart.lines.map(({ values }) => values) };
    this.window = options.window;
    this.resizing = new ResizeObserver(() => this.resize());
    this.resizing.observe(this.root);
    this.seeing = new IntersectionObserver((entries) => {
      this.isSeen = entries.at(-1)?.isIntersecting ?? false;
      if (this.isSeen && this.isStale) this.draw();
    });
    this.seeing.observe(this.root);
  }

  /** Whether it lies within the window's height: whoever observes is told that a frame later. */
  isInSight(): boolean {
    return this.root.getBoundingClientRect().top < window.innerHeight;
  }

  /** Draws at once. */
  begin(): void {
    this.isSeen = true;
    this.draw();
  }

  /** Shows a part of time; what cannot be seen is drawn when it can. */
  show(window: TimeWindow): void {
    this.window = window;
    this.isStale = true;
    if (this.isSeen) this.draw();
  }

  /** Draws again, in other colours perhaps. */
  redraw(): void {
    this.isStale = true;
    if (this.isSeen) this.plot?.redraw(false, true);
  }

  /** Puts the cursor on a row, without a pointer. */
  setCursor(row: number | null): void {
    const time = row === null ? undefined : this.samples.times[row];
    const { plot } = this;
    if (!plot) return;
    const left = time === undefined ? -10 : plot.valToPos(time, "x");
    plot.setCursor({ left, top: time === undefined ? -10 : 0 }, false);
  }

  /** What is drawn, whether it was seen yet or not. */
  picture(): HTMLCanvasElement | undefined {
    if (this.isStale || !this.plot) this.draw();
    return this.plot?.ctx.canvas;
  }

  dispose(): void {
    this.resizing.disconnect();
    this.seeing.disconnect();
    this.plot?.destroy();
  }

  private draw(): void {
    const { clientWidth: width, clientHeight: height } = this.root;
    if (width <= 0 || height <= 0) return;
    const data: uPlot.AlignedData = drawnColumns(this.samples, this.window.min, this.window.max, width * devicePixelRatio);
    this.isStale = false;
    const { plot } = this;
    if (plot) {
      this.options.chart.lines.forEach((line, index) => {
        const series = plot.series[index + 1];
        if (series) series.width = widthOf(line, data[0].length, width);
      });
      plot.batch(() => {
        plot.setData(data, false);
        plot.setScale("x", this.window);
      });
      return;
    }
    this.plot = new uPlot(plotOptions(this.options, () => this.window, { width, height }, data[0].length), data, this.root);
  }

  private resize(): void {
    const { clientWidth: width, clientHeight: height } = this.root;
    const { plot } = this;
    if (!plot || width <= 0 || height <= 0 || (width === plot.width && height === plot.height)) return;
    plot.setSize({ width, height });
    this.show(this.window);
  }
}

function plotOptions({ chart, times, marks, formats, palette, onCursor, onSelect }: PlotOptions, windowNow: () => TimeWindow, size: { readonly width: number; readonly height: number }, points: number): uPlot.Options {
  const font = `11px ${palette().fontFamily}`;
  const text = (): string => palette().text;
  const grid = { stroke: () => palette().grid, width: 1 };
  // Whoever holds Shift or the middle button moves what is shown; that is the board's.
  const unlessPanning = (_plot: uPlot, _target: HTMLElement, handler: (event: MouseEvent) => null) => (event: MouseEvent): null => (event.button === 0 && !event.shiftKey ? handler(event) : null);
  return {
    ...size,
    padding: [8, 12, 0, 0],
    legend: { show: false },
    cursor: {
      y: false, drag: { x: true, y: false, setScale: false }, points: { size: 7, width: 1.5 },
      bind: { mousedown: unlessPanning, dblclick: () => null },
    },
    scales: {
      x: { range: () => [windowNow().min, windowNow().max] },
      y: { range: (_, __, max) => [0, axisMaximum(Number.isFinite(max) ? max : null, chart.atLeast, chart.threshold)] },
    },
    axes: [
      { stroke: text, font, grid, ticks: { ...grid, size: 4 }, size: 26, gap: 4, space: 64, values: (_, splits, __, ___, increment) => splits.map((time) => timeLabel(time, increment, formats)) },
      { stroke: text, font, grid, ticks: { show: false }, size: 64, gap: 6, space: 28, incrs: axisIncrements(chart.unit), values: (_, splits) => splits.map((value) => chart.format(value)) },
    ],
    series: [{}, ...chart.lines.map((line) => lineOptions(line, chart.lines.length === 1, widthOf(line, points, size.width), palette))],
    hooks: {
      draw: [(plot) => drawThreshold(plot, chart, palette()), (plot) => drawMarks(plot, marks, palette())],
      setCursor: [(plot) => onCursor(plot.cursor.left === undefined || plot.cursor.left < 0 ? null : nearestRow(times, plot.posToVal(plot.cursor.left, "x")))],
      setSelect: [
        (plot) => {
          const { left, width } = plot.select;
          if (width < leastSelectionPixels) return;
          const selected = { min: plot.posToVal(left, "x"), max: plot.posToVal(left + width, "x") };
          plot.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
          onSelect(selected);
        },
      ],
    },
  };
}

/** Where points stand close, a line of a device's pixel is as good to see, and many times as fast to draw. */
function widthOf({ isDashed }: LineModel, points: number, pixels: number): number {
  return points > pixels ? 1 / devicePixelRatio : isDashed ? 1 : 1.5;
}

/** Only a single line is filled: two areas would hide each other. A measurement between two gaps is a point. */
function lineOptions({ colour, isDashed }: LineModel, isFilled: boolean, width: number, palette: () => Palette): uPlot.Series {
  return {
    width,
    stroke: () => palette().line(colour),
    ...(isDashed ? { dash: [4, 3] } : {}),
    ...(isFilled ? { fill: () => translucent(palette().line(colour), 14) } : {}),
    spanGaps: false,
  };
}

function drawThreshold(plot: uPlot, { threshold }: ChartModel, palette: Palette): void {
  const end = plot.scales["y"]?.max;
  if (threshold === null || typeof end !== "number" || threshold > end) return;
  const { left, width } = plot.bbox;
  const y = Math.round(plot.valToPos(threshold, "y", true)) + 0.5;
  strokeLine(plot.ctx, palette.threshold, [6, 4], [left, y], [left + width, y]);
}

function drawMarks(plot: uPlot, marks: readonly ChartMark[], palette: Palette): void {
  const { min, max } = plot.scales["x"] ?? {};
  const { top, height } = plot.bbox;
  for (const { seconds } of marks) {
    if (typeof min !== "number" || typeof max !== "number" || seconds < min || seconds > max) continue;
    const x = Math.round(plot.valToPos(seconds, "x", true)) + 0.5;
    strokeLine(plot.ctx, palette.mark, [2, 3], [x, top], [x, top + height]);
    const half = 4 * devicePixelRatio;
    plot.ctx.fillStyle = palette.mark;
    plot.ctx.beginPath();
    plot.ctx.moveTo(x - half, top);
    plot.ctx.lineTo(x + half, top);
    plot.ctx.lineTo(x, top + half * 1.5);
    plot.ctx.fill();
  }
}

function strokeLine(context: CanvasRenderingContext2D, colour: string, dash: readonly number[], [x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): void {
  context.save();
  context.strokeStyle = colour;
  context.lineWidth = devicePixelRatio;
  context.setLineDash(dash.map((length) => length * devicePixelRatio));
  context.beginPath();
  context.moveTo(x1, y1);
  context.lineTo(x2, y2);
  context.stroke();
  context.restore();
}

/** Midnight is told by its date. */
function timeLabel(seconds: number, increment: number, formats: ChartFormats): string {
  const date = new Date(seconds * 1000);
  const isMidnight = date.getHours() === 0 && date.getMinutes() === 0;
  return isMidnight || increment >= daySeconds ? formats.day(seconds) : formats.time(seconds);
}
