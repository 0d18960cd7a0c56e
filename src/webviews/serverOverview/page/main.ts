import baseStyles from "../../pageKit/page/base.css";
import { connect } from "../../pageKit/page/connection";
import { button, type ButtonOptions } from "../../pageKit/page/controls";
import { addStyles, element, pageRoot, setAttributes, setText } from "../../pageKit/page/dom";
import { notice } from "../../pageKit/page/notice";
import { patchChildren } from "../../pageKit/page/patch";
import { isServerOverviewKeptState, serverOverviewProtocol, type Overview, type OverviewCommand, type OverviewFailed, type OverviewRequest } from "../protocol";
import type { ButtonModel } from "./models";
import styles from "./overview.css";
import { createOverviewFormats } from "./overviewFormats";
import { buttonsOf, overviewModel, type OverviewModel } from "./overviewModel";
import { loadingView, overviewView } from "./overviewView";

/** Ages go on while nothing else happens. */
const AGES_MS = 30_000;
const COPIED_MS = 2000;

const { link, kept, keep, t } = connect(serverOverviewProtocol, isServerOverviewKeptState, {
  overviewChanged: ({ overview, nowMs }) => {
    clockAheadMs = nowMs - Date.now();
    shown = overview;
    render();
  },
});
const formats = createOverviewFormats(document.documentElement.lang);

addStyles(baseStyles, styles);

let shown: Overview = { status: "loading" };
/** By how much the API's clock is ahead of this machine's. */
let clockAheadMs = 0;
let copied: string | null = null;
/** How far it was scrolled, until it is again, or somebody has gone elsewhere. */
let toRestore: number | undefined = kept.scrollTop;
let buttons: ReadonlyMap<string, ButtonModel> = new Map();
const busy = new Set<string>();

const dot = element("span", { class: "dot", "aria-hidden": "true" });
const heading = element("h1", { tabindex: "-1" }, t("Server"));
const state = element("span", { class: "subtitle", role: "status" });
const place = element("span", { class: "subtitle place" });
const refresh = button({ label: t("Refresh"), icon: "refresh", look: "toolbar", run: () => ask({ type: "refresh" }).then(() => undefined) });
const problem = element("p", { class: "problem", role: "alert", hidden: true });
const stale = element("p", { class: "problem", role: "status", hidden: true });
const content = element("div", { class: "content" });
const said = element("p", { class: "visually-hidden", role: "status" });

pageRoot().append(
  element("header", { class: "bar" }, element("div", { class: "heading" }, dot, heading, state, place), element("div", { class: "tools" }, refresh)),
  problem,
  stale,
  content,
  said,
);
content.addEventListener("click", (event) => {
  const pressed = event.target instanceof Element ? event.target.closest("button[data-key]") : null;
  const model = pressed instanceof HTMLElement ? buttons.get(pressed.dataset["key"] ?? "") : undefined;
  if (model !== undefined && !busy.has(model.key)) void press(model);
});
content.addEventListener("scroll", keepPlace, { passive: true });
for (const type of ["wheel", "pointerdown", "keydown"]) content.addEventListener(type, () => (toRestore = undefined), { passive: true });
new ResizeObserver(restoreScroll).observe(content);
setInterval(render, AGES_MS);
render();
link.send({ type: "pageReady" });

async function press({ key, request }: ButtonModel): Promise<void> {
  busy.add(key);
  render();
  const isDone = await ask(request);
  busy.delete(key);
  if (isDone && request.type === "copyAddress") showCopied(request.address);
  render();
}

/** Asks the host for something; a refusal is shown above the overview, which stays.
 * @returns whether it was done */
async function ask(request: OverviewRequest): Promise<boolean> {
  setAttributes(problem, { hidden: true });
  try {
    await send(request);
    return true;
  } catch (error) {
    setText(problem, error instanceof Error ? error.message : String(error));
    setAttributes(problem, { hidden: false });
    return false;
  }
}

function send(request: OverviewRequest): Promise<null> {
  switch (request.type) {
    case "runCommand":
      return link.request(request);
    case "refresh":
      return link.request(request);
    case "retryPart":
      return link.request(request);
    case "copyAddress":
      return link.request(request);
    case "openZone":
      return link.request(request);
    case "showBalancer":
      return link.request(request);
  }
}

function showCopied(address: string): void {
  copied = address;
  setText(said, t("Copied {0}", address));
  setTimeout(() => {
    if (copied !== address) return;
    copied = null;
    setText(said, "");
    render();
  }, COPIED_MS);
}

function render(): void {
  const hadFocus = content.contains(document.activeElement);
  switch (shown.status) {
    case "loading":
      show(loadingView(t), []);
      break;
    case "failed":
      showFailure(shown);
      break;
    case "ready": {
      const model = overviewModel(shown, copied, { t, formats, nowMs: Date.now() + clockAheadMs });
      showBar(model);
      setText(stale, shown.staleReason === null ? "" : t("Not refreshed: {0}", shown.staleReason));
      show(overviewView(model, { busy, t }), buttonsOf(model));
      restoreScroll();
    }
  }
  setAttributes(stale, { hidden: shown.status !== "ready" || shown.staleReason === null });
  // What had the focus may be gone, a start button by starting: the next Tab goes on from the top of the page, not from nowhere.
  if (hadFocus && document.activeElement === document.body) heading.focus({ preventScroll: true });
}

function showBar({ header }: OverviewModel): void {
  setText(heading, header.name);
  setText(state, header.state);
  setText(place, header.place);
  dot.className = `dot ${header.dot}`;
}

function show(view: HTMLElement, known: Iterable<readonly [string, ButtonModel]>): void {
  buttons = new Map(known);
  const wanted = element("div");
  wanted.append(view);
  if (content.firstElementChild?.className !== "overview") content.replaceChildren();
  patchChildren(content, wanted);
}

function showFailure({ reason, message }: OverviewFailed): void {
  setText(state, "");
  setText(place, "");
  dot.className = "dot";
  const tryAgain: ButtonOptions = { label: t("Try Again"), icon: "refresh", run: () => ask({ type: "refresh" }).then(() => undefined) };
  const command = (label: string, word: OverviewCommand): ButtonOptions => ({ label, run: () => ask({ type: "runCommand", command: word }).then(() => undefined) });
  const title = reason === "gone" ? t("This server is gone") : reason === "signedOut" ? t("You are signed out") : t("The server could not be loaded");
  const actions = reason === "signedOut" ? [command(t("Sign In…"), "signIn"), tryAgain] : [tryAgain, command(t("Show Log"), "showLog")];
  content.replaceChildren(notice({ icon: reason === "gone" ? "question" : "error", tone: reason === "gone" ? "warning" : "error", title, texts: [message], actions }));
}

function keepPlace(): void {
  if (toRestore === undefined) keep({ ...kept, scrollTop: Math.round(content.scrollTop) });
}

/** A page that has just been built may not have its pane's size yet, and no room to scroll. */
function restoreScroll(): void {
  if (toRestore === undefined || shown.status !== "ready") return;
  content.scrollTop = toRestore;
  if (Math.abs(content.scrollTop - toRestore) < 2) toRestore = undefined;
}
