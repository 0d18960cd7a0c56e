import { element } from "../../pageKit/page/dom";
import type { Translate } from "../../translate";
import type { ChartMark } from "../protocol";
import type { ChartFormats } from "./chartFormats";

/** What happened in the time that is shown, newest first; choosing one puts the cursor there. */
export function marksCard(marks: readonly ChartMark[], formats: ChartFormats, t: Translate, onChoose: (mark: ChartMark) => void): HTMLElement {
  const items = [...marks].reverse().map((mark) => {
    const chosen = element("button", { type: "button", class: "mark" }, element("span", { class: "when" }, formats.moment(mark.seconds)), mark.title);
    chosen.addEventListener("click", () => onChoose(mark));
    return element("li", {}, chosen);
  });
  return element("section", { class: "card marks", "aria-labelledby": "chart-marks" }, element("header", {}, element("h2", { id: "chart-marks" }, t("What Happened"))), element("ul", {}, ...items));
}
