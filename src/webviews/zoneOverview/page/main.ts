import baseStyles from "../../pageKit/page/base.css";
import { connect } from "../../pageKit/page/connection";
import { choiceGroup } from "../../pageKit/page/controls";
import { addStyles, element, pageRoot, setAttributes, setText } from "../../pageKit/page/dom";
import { notice } from "../../pageKit/page/notice";
import { registerToolkit, toolkitButton, toolkitProgress } from "../../toolkit/page/toolkit";
import { isZoneOverviewKeptState, zoneOverviewProtocol, type FromPage, type LoadOverviewResponse, type Tab, type ZoneOverviewKeptState } from "../protocol";
import { delegationBanner, nameserversPane, problemsPane } from "./overviewView";
import { problemItems, type ProblemAction } from "./problemsModel";
import { markRows, overviewSubtitle, type MarkedRow } from "./recordsModel";
import { RecordsPane } from "./recordsPane";
import { ZoneFilePane } from "./zoneFilePane";
import styles from "./zoneOverview.css";
import { zoneLines } from "./zoneText";

const { link, kept: before, keep, t } = connect(zoneOverviewProtocol, isZoneOverviewKeptState, {
  overviewOutdated: () => void load(),
  problemsChanged: ({ problems }) => change({ problems }),
  checkChanged: ({ check }) => change({ check }),
});

registerToolkit();
addStyles(baseStyles, styles);

let kept: ZoneOverviewKeptState = before;
let zone: LoadOverviewResponse | undefined;
let rows: readonly MarkedRow[] = [];
let loads = 0;

const subtitle = element("span", { class: "subtitle" });
const problem = element("p", { class: "problem", role: "alert", hidden: true });
const content = element("div", { class: "content" });
const checkNow = toolkitButton({ label: t("Check Now"), icon: "globe", run: () => ask({ type: "checkServed" }) });
const copy = toolkitButton({ label: t("Copy"), icon: "copy", run: () => ask({ type: "copy", what: "zoneFile" }) });
const tools = element(
  "div",
  { class: "tools", role: "toolbar", "aria-label": t("Zone") },
  toolkitButton({ label: t("Edit Zone"), icon: "edit", look: "primary", run: edit }),
  checkNow,
  copy,
  toolkitButton({ label: t("Refresh"), icon: "refresh", run: () => load() }),
);

const banner = element("div", { class: "banner-place" });
const problems = element("div", { class: "pane problems-place" });
const nameservers = element("div", { class: "pane nameservers-place" });
const records = new RecordsPane({
  t,
  filter: { text: kept.text, recordType: kept.recordType, show: kept.show },
  onFilter: (filter) => remember({ ...filter, firstRow: 0 }),
  onSelect: (row) => {
    remember({ selected: row.key });
    zoneFile.select(row.line ?? -1);
  },
  onOpen: (row) => {
    // What only the zone file has is no record: it has no line in the document.
    if (row.key > 0) void ask({ type: "openRecord", recordId: row.key, fix: null });
  },
  onDidScroll: (firstRow) => remember({ firstRow }),
  onEdit: edit,
});
const zoneFile = new ZoneFilePane({
  t,
  domain: kept.domainName,
  onSelect: (line) => {
    const row = rows.find((one) => one.line === line);
    remember({ selected: row?.key ?? 0 });
    records.select(row?.key ?? 0);
  },
  onOpen: (line) => {
    const row = rows.find((one) => one.line === line);
    if (row !== undefined && row.key > 0) void ask({ type: "openRecord", recordId: row.key, fix: null });
  },
  onDidScroll: (firstLine) => remember({ firstLine }),
});
const tabs = element("div", { class: "tabs" });
const board = element("div", { class: "zone" }, banner, tabs, problems, nameservers, records.element, zoneFile.element);
showTab(kept.tab);

pageRoot().append(element("header", { class: "bar" }, element("div", { class: "heading" }, element("h1", {}, kept.domainName), subtitle), tools), problem, content);
showTools();
void load();

function edit(): Promise<void> {
  return ask({ type: "openDocument" });
}

/** Asks the host for something; a refusal is shown above the zone, which stays. */
async function ask(message: Exclude<FromPage, { readonly type: "loadOverview" }>): Promise<void> {
  setAttributes(problem, { hidden: true });
  try {
    await link.request(message);
  } catch (error) {
    showProblem(messageOf(error));
  }
}

async function load(): Promise<void> {
  const load = ++loads;
  setAttributes(problem, { hidden: true });
  setAttributes(content, { "aria-busy": "true" });
  if (zone === undefined) content.replaceChildren(element("section", { class: "notice loading" }, toolkitProgress(t("Loading the zone…"))));
  try {
    const loaded = await link.request({ type: "loadOverview" });
    if (load !== loads) return;
    const isFirst = zone === undefined;
    zone = loaded;
    if (isFirst) content.replaceChildren(board);
    showZone(loaded);
    if (isFirst) {
      records.scrollTo(kept.firstRow);
      zoneFile.scrollTo(kept.firstLine);
    }
  } catch (error) {
    if (load === loads) showFailure(messageOf(error));
  } finally {
    if (load === loads) setAttributes(content, { "aria-busy": null });
    showTools();
  }
}

function showZone(shown: LoadOverviewResponse): void {
  setText(subtitle, overviewSubtitle(shown, t));
  banner.replaceChildren(delegationBanner(shown, () => ask({ type: "copy", what: "nameservers" }), t));
  showRows(shown);
  const strays = new Set(shown.rows.flatMap(({ key, line }) => (key < 0 && line !== null ? [line] : [])));
  zoneFile.show(zoneLines(shown.zoneFile), strays, rows.find(({ key }) => key === kept.selected)?.line ?? -1);
}

/** What depends on problems and on what name servers said. */
function showRows(shown: LoadOverviewResponse): void {
  rows = markRows(shown, t);
  records.show(rows, kept.selected);
  const items = problemItems(shown.problems, rows, t);
  problems.replaceChildren(problemsPane(items, act, t));
  nameservers.replaceChildren(nameserversPane(shown, t));
  const choices: readonly { readonly value: Tab; readonly label: string }[] = [
    { value: "records", label: t("Records") },
    { value: "zoneFile", label: t("Zone File") },
    { value: "problems", label: items.length === 0 ? t("Problems") : t("Problems ({0})", items.length) },
    { value: "nameservers", label: t("Name Servers") },
  ];
  tabs.replaceChildren(choiceGroup(t("Show"), choices, kept.tab, showTab));
}

function change(part: Partial<Pick<LoadOverviewResponse, "problems" | "check">>): void {
  if (zone === undefined) return;
  zone = { ...zone, ...part };
  showRows(zone);
}

function act(action: ProblemAction): void {
  if (action.kind === "open") {
    remember({ selected: action.recordId });
    records.select(action.recordId);
    zoneFile.select(rows.find(({ key }) => key === action.recordId)?.line ?? -1);
    void ask({ type: "openRecord", recordId: action.recordId, fix: action.fix });
    return;
  }
  showTab("records");
  records.setFilter({ text: "", recordType: "", show: action.show });
  if (zone !== undefined) showRows(zone);
}

/** Only narrow panes show one part at a time. */
function showTab(tab: Tab): void {
  remember({ tab });
  board.dataset["tab"] = tab;
}

function remember(part: Partial<ZoneOverviewKeptState>): void {
  kept = { ...kept, ...part };
  keep(kept);
}

function showTools(): void {
  for (const one of [checkNow, copy]) one.hidden = zone === undefined;
}

/** What was loaded before stays, and is said to be old; without anything the failure fills the pane. */
function showFailure(message: string): void {
  if (zone !== undefined) {
    showProblem(t("Not refreshed: {0}", message));
    return;
  }
  content.replaceChildren(
    notice({
      icon: "error",
      tone: "error",
      title: t("The zone could not be loaded"),
      texts: [message],
      actions: [
        { label: t("Try Again"), icon: "refresh", run: () => load() },
        { label: t("Show Log"), run: () => ask({ type: "showLog" }) },
      ],
    }),
  );
}

function showProblem(message: string): void {
  setText(problem, message);
  setAttributes(problem, { hidden: false });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
