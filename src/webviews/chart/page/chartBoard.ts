import { element, setText } from "../../pageKit/page/dom";
import type { Translate } from "../../translate";
import type { LoadSamplesResponse } from "../protocol";
import { createChartCard, type ChartCard } from "./chartCard";
import type { ChartFormats } from "./chartFormats";
import { chartModels, readingAt, steppedIndex } from "./chartViewModel";

export interface ChartBoard {
  readonly root: HTMLElement;
  redraw(): void;
  dispose(): void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, PageUp: -12, PageDown: 12, Home: -Infinity, End: Infinity };

/** All charts of a server, below each other on one time axis. Arrow keys move the shared cursor, Escape takes it and the zoom away.
 * @param onMoment told which time the cursor is on, in Unix seconds; null when it has left */
export function createChartBoard(samples: LoadSamplesResponse, formats: ChartFormats, t: Translate, onMoment: (seconds: number | null) => void): ChartBoard {
  const models = chartModels(samples, formats, t);
  const spoken = element("p", { class: "visually-hidden", "aria-live": "polite" });
  let index: number | null = null;
  const onCursor = (at: number | null): void => {
    if (at === index) return;
    index = at;
    for (const card of cards) card.showReading(at);
    onMoment(at === null ? null : (samples.timesSeconds[at] ?? null));
  };
  const cards: readonly ChartCard[] = models.map((model) => createChartCard(model, samples, formats, t, onCursor));
  const root = element("div", { class: "board" }, ...cards.map((card) => card.root), spoken);

  const moveTo = (at: number | null): void => {
    for (const { plot } of cards) plot.setCursor(at);
    setText(spoken, at === null ? "" : readingAt(at, models, samples.timesSeconds, formats, t));
  };
  root.addEventListener("keydown", (event) => {
    const step = STEPS[event.key];
    if (event.key === "Escape") {
      moveTo(null);
      for (const { plot } of cards) plot.setWindow({ min: samples.startSeconds, max: samples.endSeconds });
    } else if (step !== undefined && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      moveTo(steppedIndex(index, step, samples.timesSeconds.length));
    }
  });

  return {
    root,
    redraw: () => cards.forEach(({ plot }) => plot.redraw()),
    dispose: () => cards.forEach(({ plot }) => plot.dispose()),
  };
}
