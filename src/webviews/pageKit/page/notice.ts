import { button, type ButtonOptions } from "./controls";
import { element } from "./dom";
import { icon, type IconName } from "./icons";

export interface NoticeOptions {
  readonly icon: IconName;
  readonly tone?: "plain" | "warning" | "error";
  readonly title: string;
  /** Sentences below the title, each a paragraph. */
  readonly texts?: readonly string[];
  /** The first is the primary one. */
  readonly actions?: readonly ButtonOptions[];
}

/** What stands in the middle of a pane that has nothing to show: why, and what can be done about it. */
export function notice(options: NoticeOptions): HTMLElement {
  const tone = options.tone ?? "plain";
  return element(
    "section",
    { class: `notice ${tone}`, role: tone === "error" ? "alert" : "status" },
    icon(options.icon),
    element("h2", {}, options.title),
    ...(options.texts ?? []).map((text) => element("p", {}, text)),
    element("div", { class: "actions" }, ...(options.actions ?? []).map((action, index) => button({ look: index === 0 ? "primary" : "secondary", ...action }))),
  );
}

/** Shown while something loads; appears only after a moment, so that what is quick does not flicker. */
export function loadingNotice(text: string): HTMLElement {
  return element("section", { class: "notice loading", role: "status" }, element("div", { class: "spinner", "aria-hidden": "true" }), element("p", {}, text));
}
