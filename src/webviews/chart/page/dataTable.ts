import { element } from "../../pageKit/page/dom";
import type { TableModel } from "./chartWords";

/** The measurements as a table that scrolls below its head.
 * @param note stands below it */
export function dataTable(model: TableModel, caption: string, note?: string): HTMLElement {
  const rows = model.rows.map(([time = "", ...values]) =>
    element("tr", {}, element("th", { scope: "row" }, time), ...values.map((value) => element("td", {}, value))),
  );
  return element(
    "div",
    { class: "table", tabindex: "0", role: "region", "aria-label": caption },
    element(
      "table",
      {},
      element("caption", { class: "visually-hidden" }, caption),
      element("thead", {}, element("tr", {}, ...model.columns.map((column) => element("th", { scope: "col" }, column)))),
      element("tbody", {}, ...rows),
    ),
    note === undefined ? null : element("p", { class: "note" }, note),
  );
}
