import uplotStyles from "uplot/dist/uPlot.min.css";
import baseStyles from "../../pageKit/page/base.css";
import { connect } from "../../pageKit/page/connection";
import { button, choiceGroup } from "../../pageKit/page/controls";
import { addStyles, element, pageRoot, setAttributes, setText } from "../../pageKit/page/dom";
import { loadingNotice, notice } from "../../pageKit/page/notice";
import { onThemeChange } from "../../pageKit/page/theme";
import { chartProtocol, isChartKeptState, type ChartRange, type ChartView, type LoadSamplesResponse } from "../protocol";
import styles from "./chart.css";
import { createChartBoard, type ChartBoard } from "./chartBoard";
import { createChartFormats } from "./chartFormats";
import { chartModels, tableModel } from "./chartViewModel";
import { dataTable } from "./dataTable";

const { link, kept, keep, t } = connect(chartProtocol, isChartKeptState, { samplesOutdated: () => void load() });
const formats = createChartFormats(document.documentElement.lang);

addStyles(uplotStyles, baseStyles, styles);

let state = kept;
let samples: LoadSamplesResponse | undefined;
let board: ChartBoard | undefined;
let loads = 0;

const heading = element("h1", {}, t("Charts"));
const subtitle = element("span", { class: "subtitle" });
const problem = element("p", { class: "problem", role: "alert", hidden: true });
const content = element("div", { class: "content" });
const progress = element("div", { class: "progress", "aria-hidden": "true", hidden: true });

const ranges = choiceGroup<ChartRange>(
  t("Time range"),
  [
    { value: "day", label: t("Day") },
    { value: "week", label: t("Week") },
    { value: "month", label: t("Month") },
  ],
  state.range,
  (range) => {
    state = { ...state, range };
    keep(state);
    void load();
  },
);
const views = choiceGroup<ChartView>(
  t("View"),
  [
    { value: "charts", label: t("Charts"), icon: "chart" },
    { value: "table", label: t("Table"), icon: "table" },
  ],
  state.view,
  (view) => {
    state = { ...state, view };
    keep(state);
    render();
  },
);
const refresh = button({ label: t("Refresh"), icon: "refresh", look: "toolbar", run: () => load() });

pageRoot().append(
  element(
    "header",
    { class: "bar" },
    element("div", { class: "heading" }, heading, subtitle),
    element("div", { class: "tools", role: "toolbar", "aria-label": t("Charts") }, ranges, views, refresh),
  ),
  progress,
  problem,
  content,
);
onThemeChange(() => board?.redraw());
void load();

/** Loads the chosen range. Only the newest load is shown; what was shown before stays until then, dimmed. */
async function load(): Promise<void> {
  const load = ++loads;
  setAttributes(problem, { hidden: true });
  setAttributes(content, { "aria-busy": "true" });
  progress.hidden = samples === undefined;
  if (samples === undefined) content.replaceChildren(loadingNotice(t("Loading measurements…")));
  try {
    const loaded = await link.request({ type: "loadSamples", range: state.range });
    if (load !== loads) return;
    samples = loaded;
    render();
  } catch (error) {
    if (load === loads) showFailure(error instanceof Error ? error.message : String(error));
  } finally {
    if (load === loads) {
      setAttributes(content, { "aria-busy": null });
      progress.hidden = true;
    }
  }
}

function render(): void {
  board?.dispose();
  board = undefined;
  if (samples === undefined) return;
  setText(heading, samples.serverName);
  showMoment(null);
  if (samples.sampleCount === 0) {
    content.replaceChildren(
      notice({
        icon: "chart",
        title: t("Nothing was measured"),
        texts: [t("The server was off in this time, or it is new: a first measurement takes some minutes.")],
        actions: [{ label: t("Refresh"), icon: "refresh", run: () => load() }],
      }),
    );
  } else if (state.view === "table") {
    content.replaceChildren(dataTable(tableModel(chartModels(samples, formats, t), samples.timesSeconds, formats, t), t("Measurements of {0}, newest first", samples.serverName)));
  } else {
    board = createChartBoard(samples, formats, t, showMoment);
    content.replaceChildren(board.root);
  }
}

/** Beside the name: the time under the cursor, or up to when there are measurements. */
function showMoment(seconds: number | null): void {
  const newest = samples?.timesSeconds.at(-1);
  const shown = seconds ?? newest;
  setText(subtitle, shown === undefined ? "" : seconds === null ? t("up to {0}", formats.moment(shown)) : formats.moment(shown));
  subtitle.classList.toggle("reading-time", seconds !== null);
}

function showFailure(message: string): void {
  if (samples?.range === state.range) {
    setText(problem, t("Not refreshed: {0}", message));
    setAttributes(problem, { hidden: false });
    return;
  }
  samples = undefined;
  board?.dispose();
  board = undefined;
  setText(subtitle, "");
  content.replaceChildren(
    notice({
      icon: "error",
      tone: "error",
      title: t("The measurements could not be loaded"),
      texts: [message],
      actions: [
        { label: t("Try Again"), icon: "refresh", run: () => load() },
        { label: t("Show Log"), run: () => void link.request({ type: "showLog" }).catch(() => undefined) },
      ],
    }),
  );
}
