import { element, setText } from "../../pageKit/page/dom";
import type { Translate } from "../../translate";
import type { LoadSamplesResponse } from "../protocol";
import type { ChartFormats } from "./chartFormats";
import { chartSummary, statistics, type ChartModel, type SeriesModel, type Statistics } from "./chartViewModel";
import { Plot } from "./plot";

export interface ChartCard {
  readonly root: HTMLElement;
  readonly plot: Plot;
  /** Shows the values of a row beside the names; without one, the newest values. */
  showReading(index: number | null): void;
}

/** One chart with its name, its values and what they come to. */
export function createChartCard(chart: ChartModel, samples: LoadSamplesResponse, formats: ChartFormats, t: Translate, onCursor: (index: number | null) => void): ChartCard {
  const plot = new Plot({ chart, samples, formats, onCursor }, chartSummary(chart, samples.timesSeconds, formats, t));
  const readings = chart.series.map((series) => createReading(series, chart, t));
  const titleId = `chart-${chart.id}`;
  const root = element(
    "section",
    { class: "card", "aria-labelledby": titleId },
    element("header", {}, element("h2", { id: titleId }, chart.title), ...readings.map((reading) => reading.root)),
    plot.root,
  );
  return { root, plot, showReading: (index) => readings.forEach((reading) => reading.show(index)) };
}

interface Reading {
  readonly root: HTMLElement;
  show(index: number | null): void;
}

/** Not read out by itself: the plot's label says the same in a sentence, and the cursor has a live region of its own. */
function createReading(series: SeriesModel, chart: ChartModel, t: Translate): Reading {
  const found: Statistics | undefined = statistics(series.values);
  const value = element("strong");
  const show = (index: number | null): void => {
    const at = index === null ? found?.latest : series.values[index];
    setText(value, at === undefined || at === null ? "–" : chart.format(at));
  };
  show(null);
  const total = found === undefined ? null : element("span", { class: "total" }, t("average {0} · highest {1}", chart.format(found.average), chart.format(found.maximum)));
  const root = element(
    "span",
    { class: "reading", "aria-hidden": "true" },
    element("span", { class: `swatch ${series.colour}` }),
    chart.series.length === 1 ? null : element("span", { class: "name" }, series.label),
    value,
    total,
  );
  return { root, show };
}
