import { element } from "../../pageKit/page/dom";
import { icon } from "../../pageKit/page/icons";
import { toolkitButton, toolkitTag } from "../../toolkit/page/toolkit";
import type { Translate } from "../../translate";
import type { LoadOverviewResponse } from "../protocol";
import { checkSentence, delegationNotice, nameserverRows, type Tag } from "./nameserverModel";
import type { ProblemAction, ProblemItem } from "./problemsModel";

/** Whether the zone reaches anybody, and what is to be done where it does not. */
export function delegationBanner(zone: LoadOverviewResponse, copyNameservers: () => Promise<void>, t: Translate): HTMLElement {
  const { tone, icon: name, title, text, isToSet } = delegationNotice(zone, t);
  return element(
    "section",
    { class: `banner ${tone}`, role: "status" },
    icon(name),
    element("div", { class: "words" }, element("h2", {}, title), element("p", {}, text)),
    isToSet ? toolkitButton({ label: t("Copy Name Servers"), icon: "copy", run: copyNameservers }) : null,
  );
}

/** What is wrong, worst first; choosing a problem opens its line. */
export function problemsPane(items: readonly ProblemItem[], run: (action: ProblemAction) => void, t: Translate): HTMLElement {
  const list = items.length === 0 ? element("p", { class: "empty" }, icon("check"), element("span", {}, t("No problems were found in this zone."))) : element("ul", {}, ...items.map((item) => problemItem(item, run, t)));
  return element("section", { class: "problems", "aria-labelledby": "problems-title" }, element("header", { class: "caption" }, element("h2", { id: "problems-title" }, t("Problems"), " ", element("span", { class: "count" }, String(items.length)))), list);
}

function problemItem({ severity, where, text, actions }: ProblemItem, run: (action: ProblemAction) => void, t: Translate): HTMLElement {
  const [first, ...others] = actions;
  const severityWord = severity === "error" ? t("Error") : severity === "warning" ? t("Warning") : t("Hint");
  const words = [element("span", { class: "visually-hidden" }, `${severityWord}: `), where === "" ? null : element("strong", { dir: "ltr" }, where), element("span", {}, text)];
  return element(
    "li",
    { class: severity },
    icon(severity),
    first === undefined ? element("div", { class: "what" }, ...words) : clickable("what", first, run, ...words),
    ...others.map((action) => clickable("button secondary", action, run, action.label)),
  );
}

function clickable(name: string, action: ProblemAction, run: (action: ProblemAction) => void, ...content: readonly (Node | string | null)[]): HTMLElement {
  const made = element("button", { type: "button", class: name, title: action.label }, ...content);
  made.addEventListener("click", () => run(action));
  return made;
}

/** Every name server of the domain: whether it is in use, and what it answered. */
export function nameserversPane(zone: LoadOverviewResponse, t: Translate): HTMLElement {
  const rows = nameserverRows(zone, t);
  const tag = (one: Tag | null): HTMLElement | null => (one === null ? null : toolkitTag(one.text, one.tone));
  const table = element(
    "table",
    {},
    element("thead", {}, element("tr", {}, ...[t("Name Server"), t("Delegation"), t("Answers")].map((label) => element("th", { scope: "col" }, label)))),
    element("tbody", {}, ...rows.map(({ name, use, answer }) => element("tr", {}, element("th", { scope: "row", dir: "ltr" }, name), element("td", {}, tag(use)), element("td", {}, tag(answer) ?? (zone.check.status === "done" ? element("span", { class: "unasked" }, t("not asked")) : null))))),
  );
  return element(
    "section",
    { class: "nameservers", "aria-labelledby": "nameservers-title" },
    element("header", { class: "caption" }, element("h2", { id: "nameservers-title" }, t("Name Servers"))),
    element("p", { class: "check", role: "status" }, checkSentence(zone.check, t)),
    rows.length === 0 ? element("p", { class: "empty" }, t("No name servers were found.")) : table,
  );
}
