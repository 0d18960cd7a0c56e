import { element, setText } from "../../pageKit/page/dom";
import type { Translate } from "../../translate";
import type { ChartModel, LineModel } from "./chartModels";
import { chartSummary, statistics, valueText } from "./chartWords";
import { Plot, type PlotOptions } from "./plot";

export interface ChartCard {
  readonly root: HTMLElement;
  readonly plot: Plot;
  readonly chart: ChartModel;
  /** Shows the values of a row beside the names; without one, the newest values. */
  showReading(row: number | null): void;
}

/** Beyond that many lines, what they come to is left to the cursor and the table. */
const mostTotals = 2;

/** One chart with its name, its values and what they come to. */
export function createChartCard(options: PlotOptions, t: Translate): ChartCard {
  const { chart, times, formats } = options;
  const plot = new Plot(options, chartSummary(chart, times, formats, t));
  const readings = chart.lines.map((line) => createReading(line, chart, t));
  const titleId = `chart-${chart.id}`;
  const root = element(
    "section",
    { class: "card", "aria-labelledby": titleId },
    element(
      "header",
      {},
      element("h2", { id: titleId }, chart.title),
      ...readings.map((reading) => reading.root),
      chart.threshold === null ? null : element("span", { class: "reading warning", "aria-hidden": "true" }, element("span", { class: "swatch threshold" }), t("warns above {0}", chart.format(chart.threshold))),
    ),
    plot.root,
  );
  return { root, plot, chart, showReading: (row) => readings.forEach((reading) => reading.show(row)) };
}

interface Reading {
  readonly root: HTMLElement;
  show(row: number | null): void;
}

/** Not read out by itself: the plot's label says the same in a sentence, and the cursor has a live region of its own. */
function createReading(line: LineModel, chart: ChartModel, t: Translate): Reading {
  const found = statistics(line.values);
  const value = element("strong");
  const show = (row: number | null): void => setText(value, valueText(row === null ? found?.latest : line.values[row], chart, "–"));
  show(null);
  const total = found === undefined || chart.lines.length > mostTotals ? null : element("span", { class: "total" }, t("average {0} · highest {1}", chart.format(found.average), chart.format(found.maximum)));
  const root = element(
    "span",
    { class: chart.lines.length > mostTotals ? "reading compact" : "reading", "aria-hidden": "true" },
    element("span", { class: `swatch ${line.colour}${line.isDashed ? " dashed" : ""}` }),
    chart.lines.length === 1 ? null : element("span", { class: "name" }, line.label),
    value,
    total,
  );
  return { root, show };
}
