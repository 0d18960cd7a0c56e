import baseStyles from "../../pageKit/page/base.css";
import { connect } from "../../pageKit/page/connection";
import { button, choiceGroup, type ButtonOptions } from "../../pageKit/page/controls";
import { addStyles, element, pageRoot, setAttributes, setText } from "../../pageKit/page/dom";
import { icon } from "../../pageKit/page/icons";
import { loadingNotice, notice } from "../../pageKit/page/notice";
import { consoleProtocol, isConsoleKeptState, type ConsoleChangedEvent, type ConsoleNeed, type ConsoleScale, type HostAnswers } from "../protocol";
import styles from "./console.css";
import { createConsoleFrame } from "./consoleFrame";
import { consoleNotice, stateMark, type ConsoleNotice } from "./consoleViewModel";
import { createPowerControls } from "./powerControls";

const { link, kept, keep, t } = connect(consoleProtocol, isConsoleKeptState, { consoleChanged: show, leaveConsole: leave });

addStyles(baseStyles, styles);

const mark = element("span", { class: "mark", "aria-hidden": "true" });
const heading = element("h1");
const stateText = element("span", { role: "status" });
// Not read out at every step.
const percentText = element("span", { "aria-hidden": "true" });
const power = createPowerControls(t, (command) => ask({ type: "power", command }));
const need = element("section", { class: "need", "aria-label": t("What it waits for"), hidden: true });
const problem = element("p", { class: "problem", role: "alert", hidden: true });
const overlay = element("div", { class: "overlay" });
/** The words of the notice that stands over the console's place. */
let said: string | undefined;
const frame = createConsoleFrame(t, kept.scale, () => stand(element("p", { class: "visually-hidden", role: "status" }, t("The console is open."))));

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
const reconnect = button({ label: t("Reconnect"), icon: "plug", look: "toolbar", run: () => ask({ type: "reconnect" }) });
const openInBrowser = button({ label: t("Open in Browser"), icon: "browser", look: "toolbar", run: () => ask({ type: "openInBrowser" }) });
const view = element("div", { class: "view" }, scales, reconnect, openInBrowser);
const tools = element("div", { class: "tools", role: "toolbar", "aria-label": t("Console") }, power.root, view);

pageRoot().append(
  element("header", { class: "bar" }, element("div", { class: "heading" }, mark, heading, element("span", { class: "subtitle" }, stateText, percentText)), tools),
  need,
  problem,
  element("div", { class: "pane" }, frame.root, overlay),
);
stand(loading());
// Whoever comes into the panel, by whatever way, wants to type into the console.
window.addEventListener("focus", () => frame.enter());
link.send({ type: "pageReady" });

type Asked = Extract<Parameters<typeof link.request>[0], { readonly type: keyof HostAnswers }>;

/** Asks the host for something; a refusal is shown above the console, which stays. */
async function ask(request: Asked): Promise<void> {
  setAttributes(problem, { hidden: true });
  try {
    await link.request(request);
  } catch (error) {
    setText(problem, error instanceof Error ? error.message : String(error));
    setAttributes(problem, { hidden: false });
  }
}

function show({ server, console, active }: ConsoleChangedEvent): void {
  setText(heading, server?.name ?? t("Console"));
  setAttributes(heading, { title: server?.name ?? null });
  setText(stateText, server?.stateLabel ?? "");
  setText(percentText, typeof server?.percent === "number" ? ` ${server.percent}%` : "");
  mark.className = `mark ${stateMark(server)}`;
  power.show(server);
  showNeed(server?.need ?? null);
  setAttributes(view, { hidden: console.status === "unavailable" || console.status === "failed" });
  setAttributes(scales, { hidden: console.status !== "live" });
  if (console.status === "live") {
    frame.root.hidden = false;
    if (frame.show(console, active)) stand(loading());
    return;
  }
  frame.clear();
  frame.root.hidden = true;
  const why = consoleNotice(server, console, t);
  const next = JSON.stringify(why);
  // What stands there already keeps the focus, and is not read out again.
  if (why === undefined) stand(loading());
  else if (said !== next) stand(noticeOf(why), next);
}

/** Shows something over the place of the console. */
function stand(what: HTMLElement, words?: string): void {
  said = words;
  overlay.replaceChildren(what);
}

function showNeed(wanted: ConsoleNeed | null): void {
  setAttributes(need, { hidden: wanted === null });
  if (wanted === null) {
    need.replaceChildren();
    return;
  }
  if (need.dataset["kind"] === wanted.kind && need.querySelector("p")?.textContent === wanted.text) return;
  const answer = wanted.kind === "answer";
  need.replaceChildren(
    icon(answer ? "question" : "coins"),
    element("p", { role: "status" }, wanted.text),
    button({ label: answer ? t("Answer…") : t("Show Billing"), run: () => ask({ type: "meetNeed" }) }),
  );
  setAttributes(need, { "data-kind": wanted.kind });
}

/** To the first thing in the bar that can be pressed. */
function leave(): void {
  if (document.activeElement instanceof HTMLIFrameElement) tools.querySelector<HTMLElement>("button:not([aria-disabled])")?.focus();
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
      return { label: t("Start Server"), icon: "play", run: () => ask({ type: "power", command: "start" }) };
    case "reconnect":
      return { label: t("Try Again"), icon: "refresh", run: () => ask({ type: "reconnect" }) };
    case "log":
      return { label: t("Show Log"), run: () => ask({ type: "showLog" }) };
  }
}
