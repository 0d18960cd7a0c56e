import baseStyles from "../../pageKit/page/base.css";
import { connect } from "../../pageKit/page/connection";
import { button, choiceGroup, type ButtonOptions } from "../../pageKit/page/controls";
import { addStyles, element, pageRoot, setAttributes, setText } from "../../pageKit/page/dom";
import { loadingNotice, notice } from "../../pageKit/page/notice";
import { consoleProtocol, isConsoleKeptState, type ConsoleChangedEvent, type ConsoleScale } from "../protocol";
import styles from "./console.css";
import { createConsoleFrame } from "./consoleFrame";
import { consoleNotice, type ConsoleNotice } from "./consoleViewModel";

const { link, kept, keep, t } = connect(consoleProtocol, isConsoleKeptState, { consoleChanged: show });

addStyles(baseStyles, styles);

const dot = element("span", { class: "dot", "aria-hidden": "true" });
const heading = element("h1");
const stateText = element("span", { class: "subtitle", role: "status" });
const problem = element("p", { class: "problem", role: "alert", hidden: true });
const overlay = element("div", { class: "overlay" });
const frame = createConsoleFrame(t, kept.scale, () => overlay.replaceChildren());

const scales = choiceGroup<ConsoleScale>(
  t("Size of the console"),
  [
    { value: "fit", label: t("Fit"), icon: "fit" },
    { value: "native", label: "1:1", icon: "native" },
  ],
  kept.scale,
  (scale) => {
    keep({ ...kept, scale });
    frame.setScale(scale);
  },
);
const reconnect = button({ label: t("Reconnect"), icon: "refresh", look: "toolbar", run: () => ask("reconnect") });
const openInBrowser = button({ label: t("Open in Browser"), icon: "browser", look: "toolbar", run: () => ask("openInBrowser") });
const tools = element("div", { class: "tools", role: "toolbar", "aria-label": t("Console") }, scales, reconnect, openInBrowser);

pageRoot().append(
  element("header", { class: "bar" }, element("div", { class: "heading" }, dot, heading, stateText), tools),
  problem,
  element("div", { class: "pane" }, frame.root, overlay),
);
overlay.append(loading());
link.send({ type: "pageReady" });

/** Asks the host for something; a refusal is shown above the console, which stays. */
async function ask(type: "reconnect" | "openInBrowser" | "startServer" | "showLog"): Promise<void> {
  setAttributes(problem, { hidden: true });
  try {
    await link.request({ type });
  } catch (error) {
    setText(problem, error instanceof Error ? error.message : String(error));
    setAttributes(problem, { hidden: false });
  }
}

function show({ server, console }: ConsoleChangedEvent): void {
  setText(heading, server?.name ?? t("Console"));
  setText(stateText, server?.stateLabel ?? "");
  dot.className = `dot ${server?.state ?? "unknown"}`;
  setAttributes(tools, { hidden: console.status === "unavailable" || console.status === "failed" });
  setAttributes(scales, { hidden: console.status !== "live" });
  if (console.status === "live") {
    frame.root.hidden = false;
    if (frame.show(console)) overlay.replaceChildren(loading());
    return;
  }
  frame.clear();
  frame.root.hidden = true;
  const why = consoleNotice(server, console, t);
  overlay.replaceChildren(why === undefined ? loading() : noticeOf(why));
}

function loading(): HTMLElement {
  return loadingNotice(t("Opening the console…"));
}

function noticeOf({ actions, ...rest }: ConsoleNotice): HTMLElement {
  return notice({ ...rest, actions: actions.map(actionButton) });
}

function actionButton(action: ConsoleNotice["actions"][number]): ButtonOptions {
  switch (action) {
    case "start":
      return { label: t("Start Server"), icon: "play", run: () => ask("startServer") };
    case "reconnect":
      return { label: t("Try Again"), icon: "refresh", run: () => ask("reconnect") };
    case "log":
      return { label: t("Show Log"), run: () => ask("showLog") };
  }
}
