import baseStyles from "../../pageKit/page/base.css";
import { connect } from "../../pageKit/page/connection";
import { addStyles, element, pageRoot, setAttributes, setText } from "../../pageKit/page/dom";
import { notice } from "../../pageKit/page/notice";
import { registerToolkit, toolkitButton, toolkitProgress } from "../../toolkit/page/toolkit";
import { isZoneFileKeptState, zoneFileProtocol, type LoadZoneResponse } from "../protocol";
import styles from "./zoneFile.css";
import { zoneFileView } from "./zoneFileView";
import { zoneFileSubtitle } from "./zoneFileViewModel";
import { zoneLines } from "./zoneText";

const { link, kept, t } = connect(zoneFileProtocol, isZoneFileKeptState, { zoneOutdated: () => void load() });

registerToolkit();
addStyles(baseStyles, styles);

let zone: LoadZoneResponse | undefined;
let loads = 0;

const subtitle = element("span", { class: "subtitle" });
const problem = element("p", { class: "problem", role: "alert", hidden: true });
const content = element("div", { class: "content" });
const copy = toolkitButton({ label: t("Copy"), icon: "copy", run: () => ask("copyZone") });
copy.hidden = true;
const tools = element(
  "div",
  { class: "tools", role: "toolbar", "aria-label": t("Zone file") },
  toolkitButton({ label: t("Edit Zone"), icon: "edit", look: "primary", run: () => ask("openDocument") }),
  copy,
  toolkitButton({ label: t("Refresh"), icon: "refresh", run: () => load() }),
);

pageRoot().append(element("header", { class: "bar" }, element("div", { class: "heading" }, element("h1", {}, kept.domainName), subtitle), tools), problem, content);
void load();

/** Asks the host for something; a refusal is shown above the zone, which stays. */
async function ask(type: "openDocument" | "copyZone" | "showLog"): Promise<void> {
  setAttributes(problem, { hidden: true });
  try {
    await link.request({ type });
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
    const loaded = await link.request({ type: "loadZone" });
    if (load !== loads) return;
    zone = loaded;
    const lines = zoneLines(zone.zoneFile);
    setText(subtitle, zoneFileSubtitle(zone, lines.length, t));
    content.replaceChildren(zoneFileView(zone, lines, t));
  } catch (error) {
    if (load === loads) showFailure(messageOf(error));
  } finally {
    if (load === loads) setAttributes(content, { "aria-busy": null });
    copy.hidden = zone === undefined;
  }
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
        { label: t("Show Log"), run: () => ask("showLog") },
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
