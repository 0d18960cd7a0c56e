import { element, setText } from "../../pageKit/page/dom";
import type { Translate } from "../../translate";
import type { LoadSamplesResponse } from "../protocol";
import { createChartCard, type ChartCard } from "./chartCard";
import type { ChartFormats } from "./chartFormats";
import type { ChartModel } from "./chartModels";
import { readingAt, steppedRow } from "./chartWords";
import { marksCard } from "./marksCard";
import { readPalette } from "./palette";
import { nearestRow } from "./sampleLines";
import { isWhole, panned, zoomed, type TimeWindow } from "./timeWindow";
import { usageCard } from "./usageCard";

export interface ChartBoardOptions {
  readonly samples: LoadSamplesResponse;
  readonly charts: readonly ChartModel[];
  readonly formats: ChartFormats;
  readonly t: Translate;
  /** What is shown at first; undefined for everything. */
  readonly window?: TimeWindow | undefined;
  /** Told which time the cursor is on, in Unix seconds; null when it has left. */
  readonly onMoment: (seconds: number | null) => void;
  /** Told what is shown now; undefined for everything. */
  readonly onWindow: (window: TimeWindow | undefined) => void;
}

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, PageUp: -12, PageDown: 12, Home: -Infinity, End: Infinity };
/** How much one key or one notch of a wheel changes. */
const closer = 0.8;
const panShare = 0.15;
const fewestPeriods = 4;

/** All charts below each other on one time axis, with one cursor and one zoom. */
export class ChartBoard {
  readonly root: HTMLElement;
  private readonly cards: readonly ChartCard[];
  private readonly spoken = element("p", { class: "visually-hidden", "aria-live": "polite" });
  private readonly full: TimeWindow;
  private window: TimeWindow;
  private row: number | null = null;
  private palette = readPalette();
  private drawing: number | undefined;

  constructor(private readonly options: ChartBoardOptions) {
    const { samples, charts, formats, t } = options;
    const { timesSeconds: times, marks } = samples;
    this.full = { min: samples.startSeconds, max: samples.endSeconds };
    this.window = options.window ?? this.full;
    this.cards = charts.map((chart) =>
      createChartCard(
        { chart, times, marks, formats, palette: () => this.palette, window: this.window, onCursor: (row) => this.moveCursor(row), onSelect: (window) => this.show(zoomed(window, 1, window.min, this.full, this.smallest)) },
        t,
      ),
    );
    this.root = element(
      "div",
      { class: "board" },
      samples.usage === null ? null : usageCard(samples.usage, formats, t),
      ...this.cards.map(({ root }) => root),
      marks.length === 0 ? null : marksCard(marks, formats, t, ({ seconds }) => this.speak(nearestRow(times, seconds))),
      this.spoken,
    );
    this.root.addEventListener("keydown", (event) => this.onKey(event));
    this.root.addEventListener("wheel", (event) => this.onWheel(event), { passive: false });
    this.root.addEventListener("pointerdown", (event) => this.onPointerDown(event));
    this.root.addEventListener("dblclick", (event) => {
      if (plotOf(event)) this.show(this.full);
    });
  }

  /** Draws what can be seen, once it is in the document. */
  begin(): void {
    // All are measured before the first is drawn, so that the page is laid out once.
    for (const { plot } of this.cards.filter((card) => card.plot.isInSight())) plot.begin();
  }

  get isZoomed(): boolean {
    return !isWhole(this.window, this.full);
  }

  zoom(factor: number): void {
    const at = this.row === null ? (this.window.min + this.window.max) / 2 : (this.options.samples.timesSeconds[this.row] ?? this.window.min);
    this.show(zoomed(this.window, factor, Math.min(this.window.max, Math.max(this.window.min, at)), this.full, this.smallest));
  }

  showAll(): void {
    this.show(this.full);
  }

  /** The charts as they are drawn now. */
  pictures(): readonly { readonly chart: ChartModel; readonly canvas: HTMLCanvasElement }[] {
    return this.cards.flatMap(({ chart, plot }) => {
      const canvas = plot.picture();
      return canvas ? [{ chart, canvas }] : [];
    });
  }

  /** In the colours of another theme. */
  recolour(): void {
    this.palette = readPalette();
    for (const { plot } of this.cards) plot.redraw();
  }

  dispose(): void {
    if (this.drawing !== undefined) cancelAnimationFrame(this.drawing);
    for (const { plot } of this.cards) plot.dispose();
  }

  private get smallest(): number {
    return this.options.samples.intervalSeconds * fewestPeriods;
  }

  /** However often it is asked for, it is drawn once a frame. */
  private show(window: TimeWindow): void {
    this.window = window;
    this.drawing ??= requestAnimationFrame(() => {
      this.drawing = undefined;
      for (const { plot } of this.cards) plot.show(this.window);
      this.options.onWindow(this.isZoomed ? this.window : undefined);
    });
  }

  private moveCursor(row: number | null): void {
    if (row === this.row) return;
    this.row = row;
    for (const card of this.cards) {
      card.showReading(row);
      card.plot.setCursor(row);
    }
    this.options.onMoment(row === null ? null : (this.options.samples.timesSeconds[row] ?? null));
  }

  /** Moves the cursor for who cannot see it. A row that is out of what is shown is brought in. */
  private speak(row: number | null): void {
    const { samples, charts, formats, t } = this.options;
    const time = row === null ? undefined : samples.timesSeconds[row];
    if (time !== undefined && (time < this.window.min || time > this.window.max)) this.show(panned(this.window, (time - (this.window.min + this.window.max) / 2) / (this.window.max - this.window.min), this.full));
    this.moveCursor(row);
    setText(this.spoken, row === null ? "" : readingAt(row, charts, samples.timesSeconds, formats, t));
  }

  private onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || !plotOf(event)) return;
    const step = steps[event.key];
    if (event.key === "Escape") {
      this.speak(null);
      this.showAll();
    } else if (event.key === "+" || event.key === "=") this.zoom(closer);
    else if (event.key === "-") this.zoom(1 / closer);
    else if (event.key === "0") this.showAll();
    else if (event.shiftKey && (event.key === "ArrowLeft" || event.key === "ArrowRight")) this.show(panned(this.window, event.key === "ArrowLeft" ? -panShare : panShare, this.full));
    else if (step !== undefined) this.speak(steppedRow(this.row, step, this.options.samples.timesSeconds.length));
    else return;
    event.preventDefault();
  }

  /** With Ctrl (or Cmd, or two fingers) it zooms where the pointer is; sideways it moves what is shown. Otherwise the page scrolls. */
  private onWheel(event: WheelEvent): void {
    const over = plotOf(event)?.querySelector(".u-over");
    if (!over) return;
    const { left, width } = over.getBoundingClientRect();
    const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
    if (event.ctrlKey || event.metaKey) {
      const share = Math.min(1, Math.max(0, (event.clientX - left) / width));
      this.show(zoomed(this.window, event.deltaY < 0 ? closer : 1 / closer, this.window.min + share * (this.window.max - this.window.min), this.full, this.smallest));
    } else if (Math.abs(sideways) > Math.abs(event.shiftKey ? 0 : event.deltaY)) this.show(panned(this.window, sideways / width, this.full));
    else return;
    event.preventDefault();
  }

  private onPointerDown(event: PointerEvent): void {
    const plot = plotOf(event);
    if (!plot || !(event.button === 1 || (event.button === 0 && event.shiftKey))) return;
    event.preventDefault();
    const begun = this.window;
    const width = plot.querySelector(".u-over")?.getBoundingClientRect().width ?? plot.clientWidth;
    const move = ({ clientX }: PointerEvent): void => this.show(panned(begun, (event.clientX - clientX) / width, this.full));
    const end = (): void => {
      plot.removeEventListener("pointermove", move);
      plot.classList.remove("panning");
    };
    plot.setPointerCapture(event.pointerId);
    plot.classList.add("panning");
    plot.addEventListener("pointermove", move);
    plot.addEventListener("lostpointercapture", end, { once: true });
  }
}

/** The plot that an event is about. */
function plotOf({ target }: Event): HTMLElement | undefined {
  const found = target instanceof Element ? target.closest(".plot") : null;
  return found instanceof HTMLElement ? found : undefined;
}
