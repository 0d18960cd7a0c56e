import { element } from "../../pageKit/page/dom";
import type { Figure } from "./billingViewModel";

/** The figures that matter most, side by side. */
export function overviewView(figures: readonly Figure[]): HTMLElement {
  return element(
    "dl",
    { class: "figures" },
    ...figures.map(({ label, value, hint, tone }) => element("div", { class: `figure ${tone}` }, element("dt", {}, label), element("dd", { class: "value" }, value), hint === "" ? null : element("dd", { class: "hint" }, hint))),
  );
}
