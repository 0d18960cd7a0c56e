import { intervalsOf, type SampleRange } from "../../../model/sampleRange";
import uplotStyles from "uplot/dist/uPlot.min.css";
import baseStyles from "../../pageKit/page/base.css";
import { connect } from "../../pageKit/page/connection";
import { button, choiceGroup, selectBox } from "../../pageKit/page/controls";
import { addStyles, element, pageRoot, setAttributes, setText } from "../../pageKit/page/dom";
import { loadingNotice, notice } from "../../pageKit/page/notice";
import { onThemeChange } from "../../pageKit/page/theme";
import { chartProtocol, isChartKeptState, type ChartKeptState, type ChartView, type LoadSamplesResponse } from "../protocol";
import styles from "./chart.css";
import { ChartBoard } from "./chartBoard";
import { createChartFormats } from "./chartFormats";
import { chartModels } from "./chartModels";
import { csvOf, marksNear, tableModel } from "./chartWords";
import { dataTable } from "./dataTable";
import { pictureOf } from "./picture";

const { link, kept, keep, t } = connect(chartProtocol, isChartKeptState, {
  samplesOutdated: () => void load(),
  samplesProgress: ({ done, total }) => showProgress(done, total),
});
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
const progress = element("div", { class: "progress", role: "progressbar", "aria-label": t("Loading measurements…"), "aria-valuemin": "0", "aria-valuemax": "100", hidden: true }, element("span", { class: "filled" }));

const ranges = choiceGroup<SampleRange>(
  t("Time range"),
  [
    { value: "day", label: t("Day") },
    { value: "week", label: t("Week") },
    { value: "month", label: t("Month") },
    { value: "quarter", label: t("Quarter") },
    { value: "year", label: t("Year") },
  ],
  state.range,
  (range) => {
    change({ range, interval: intervalsOf(range).includes(state.interval) ? state.interval : "auto", zoom: [] });
    showIntervals();
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
    change({ view });
    render();
  },
);
const intervalPlace = element("span");
const compare = button({ label: t("Compare"), icon: "compare", look: "toolbar", run: () => chooseServers() });
const whole = button({ label: t("Show All"), icon: "reset", look: "toolbar", run: () => board?.showAll() });
const copyData = button({ label: t("Copy as CSV"), icon: "copy", look: "toolbar", run: () => copyCsv() });
const copyImage = button({ label: t("Copy as PNG"), icon: "picture", look: "toolbar", run: () => copyPicture() });
const refresh = button({ label: t("Refresh"), icon: "refresh", look: "toolbar", run: () => load() });
const told = element("p", { class: "visually-hidden", role: "status" });

pageRoot().append(
  element(
    "header",
    { class: "bar" },
    element("div", { class: "heading" }, heading, subtitle),
    element("div", { class: "tools", role: "toolbar", "aria-label": t("Charts") }, ranges, intervalPlace, views, whole, compare, copyData, copyImage, refresh),
  ),
  progress,
  problem,
  content,
  told,
);
showIntervals();
showTools();
onThemeChange(() => board?.recolour());
void load();

function change(changed: Partial<ChartKeptState>): void {
  state = { ...state, ...changed };
  keep(state);
}

/** Intervals that are shorter than the range. */
function showIntervals(): void {
  const labels: Readonly<Record<ChartKeptState["interval"], string>> = {
    auto: t("Automatic"), "five-minute": t("5 minutes"), "half-hour": t("30 minutes"), "four-hour": t("4 hours"), day: t("1 day"), week: t("1 week"), month: t("1 month"),
  };
  const choices = intervalsOf(state.range).map((value) => ({ value, label: labels[value] }));
  intervalPlace.replaceChildren(
    selectBox(t("Interval"), choices, state.interval, (interval) => {
      change({ interval });
      void load();
    }),
  );
}

/** What there is to do with what is shown. */
function showTools(): void {
  const isThere = samples !== undefined && samples.sampleCount > 0;
  whole.hidden = !(board?.isZoomed ?? false);
  copyData.hidden = !isThere;
  copyImage.hidden = !isThere || state.view !== "charts";
}

/** Loads what is chosen. Only the newest load is shown; what was shown before stays until then, dimmed. */
async function load(): Promise<void> {
  const load = ++loads;
  setAttributes(problem, { hidden: true });
  setAttributes(content, { "aria-busy": "true" });
  if (samples === undefined) content.replaceChildren(loadingNotice(t("Loading measurements…")));
  try {
    const { range, interval, otherIds } = state;
    const loaded = await link.request({ type: "loadSamples", range, interval, otherIds });
    if (load !== loads) return;
    samples = loaded;
    render();
  } catch (error) {
    if (load !== loads) return;
    showMoment(null);
    showFailure(messageOf(error));
  } finally {
    if (load === loads) {
      setAttributes(content, { "aria-busy": null });
      progress.hidden = true;
    }
  }
}

/** A load of one page is over before anybody reads this. */
function showProgress(done: number, total: number): void {
  const percent = total === 0 ? 100 : Math.round((done / total) * 100);
  progress.hidden = total <= 2 && samples === undefined;
  setAttributes(progress, { "aria-valuenow": String(percent) });
  const [filled] = progress.children;
  if (filled instanceof HTMLElement) filled.style.width = `${percent}%`;
  if (total > 2) setText(subtitle, t("Loading: {0} of {1} parts", done, total));
}

function render(): void {
  const scrolled = content.scrollTop;
  board?.dispose();
  board = undefined;
  if (samples === undefined) return;
  const names = samples.servers.map(({ name }) => name);
  setText(heading, names.join(", "));
  showMoment(null);
  const { timesSeconds: times } = samples;
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
    const model = tableModel(chartModels(samples, formats, t), times, formats, t);
    content.replaceChildren(dataTable(model, t("Measurements of {0}, newest first", names.join(", ")), model.total > model.rows.length ? t("The newest {0} of {1} rows. “Copy as CSV” takes all.", model.rows.length, model.total) : undefined));
  } else {
    const [min, max] = state.zoom;
    board = new ChartBoard({
      samples,
      charts: chartModels(samples, formats, t),
      formats,
      t,
      window: min === undefined || max === undefined || max <= samples.startSeconds ? undefined : { min, max },
      onMoment: showMoment,
      onWindow: (window) => {
        change({ zoom: window ? [window.min, window.max] : [] });
        showTools();
      },
    });
    content.replaceChildren(board.root);
    content.scrollTop = scrolled;
    board.begin();
  }
  showTools();
}

/** Beside the name: the time under the cursor and what happened then, or up to when there are measurements. */
function showMoment(seconds: number | null): void {
  const newest = samples?.timesSeconds.at(-1);
  const shown = seconds ?? newest;
  const happened = seconds === null || !samples ? [] : marksNear(samples.marks, seconds, samples.intervalSeconds * 1.5).map(({ title }) => title);
  setText(subtitle, shown === undefined ? "" : seconds === null ? t("up to {0}", formats.moment(shown)) : [formats.moment(shown), ...happened].join(" · "));
  subtitle.classList.toggle("reading-time", seconds !== null);
}

function showFailure(message: string): void {
  if (samples?.range === state.range) {
    showProblem(t("Not refreshed: {0}", message));
    return;
  }
  samples = undefined;
  board?.dispose();
  board = undefined;
  setText(subtitle, "");
  showTools();
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

async function chooseServers(): Promise<void> {
  try {
    const chosen = await link.request({ type: "chooseServers", otherIds: state.otherIds });
    if (chosen === null) return;
    change({ otherIds: chosen });
    await load();
  } catch (error) {
    showProblem(messageOf(error));
  }
}

async function copyCsv(): Promise<void> {
  if (!samples) return;
  try {
    await link.request({ type: "copyText", text: csvOf(chartModels(samples, formats, t), samples.timesSeconds) });
    setText(told, t("Copied"));
  } catch (error) {
    showProblem(messageOf(error));
  }
}

/** Where the clipboard takes no pictures, the picture is saved as a file instead. */
async function copyPicture(): Promise<void> {
  if (!board) return;
  try {
    const picture = await pictureOf(board, [heading.textContent, subtitle.textContent].join(" · "));
    const isCopied = await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]).then(() => true, () => false);
    if (isCopied) await link.request({ type: "pictureCopied" });
    else await link.request({ type: "savePicture", png: await base64Of(picture) });
  } catch (error) {
    showProblem(messageOf(error));
  }
}

async function base64Of(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = "";
  for (let start = 0; start < bytes.length; start += 0x8000) text += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  return btoa(text);
}

function showProblem(message: string): void {
  setText(problem, message);
  setAttributes(problem, { hidden: false });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
