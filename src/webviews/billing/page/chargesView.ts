import { element } from "../../pageKit/page/dom";
import type { Translate } from "../../translate";
import type { Charge, ChargeGroup, LoadBalanceResponse } from "../protocol";
import type { BillingFormats } from "./billingFormats";
import { disclosure } from "./disclosure";

export interface ChargesOptions {
  /** Names of the groups that stand open; the empty one for what is no server. */
  readonly expanded: Set<string>;
}

/** What is on no invoice yet, by server. */
export function chargesView({ groups, unbilledTotal }: LoadBalanceResponse, formats: BillingFormats, { expanded }: ChargesOptions, t: Translate): HTMLElement {
  if (groups.length === 0) return element("p", { class: "quiet" }, t("Nothing was charged since the last invoice."));
  const rows = groups.flatMap((group, index) => groupRows(group, `charges-${index}`, formats, expanded, t));
  return element(
    "table",
    {},
    element("caption", { class: "visually-hidden" }, t("Charges that are on no invoice yet, by server")),
    element("thead", {}, element("tr", {}, element("th", { scope: "col" }, t("For")), element("th", { scope: "col", class: "detail" }, t("Since")), element("th", { scope: "col", class: "number" }, t("So far")))),
    ...rows,
    element("tfoot", {}, element("tr", {}, element("th", { scope: "row" }, t("Total")), element("td", { class: "detail" }), element("td", { class: "number" }, formats.money(unbilledTotal)))),
  );
}

/** One charge stands in a line; several stand below their sum. */
function groupRows({ name, total, charges }: ChargeGroup, id: string, formats: BillingFormats, expanded: Set<string>, t: Translate): readonly HTMLElement[] {
  const [only, ...others] = charges;
  if (only !== undefined && others.length === 0) return [element("tbody", {}, chargeRow(only, name ?? only.description, "", formats, t))];
  const key = name ?? "";
  const label = name ?? t("Everything else");
  const details = element("tbody", { id, hidden: !expanded.has(key) }, ...charges.map((charge) => chargeRow(charge, withoutName(charge.description, name), "inner", formats, t)));
  const toggle = disclosure({
    key: id, label, controls: id, expanded: expanded.has(key),
    onToggle: (open) => {
      details.hidden = !open;
      if (open) expanded.add(key);
      else expanded.delete(key);
    },
  });
  const since = charges.map(({ createdAt }) => createdAt).sort()[0] ?? "";
  return [element("tbody", {}, element("tr", {}, element("th", { scope: "row" }, toggle), element("td", { class: "detail" }, formats.day(since)), element("td", { class: "number" }, formats.money(total)))), details];
}

function chargeRow({ total, createdAt, ongoing }: Charge, label: string, look: string, formats: BillingFormats, t: Translate): HTMLElement {
  return element(
    "tr",
    { class: look === "" ? null : look },
    element("th", { scope: "row" }, element("span", { class: "indented" }, label, ongoing ? null : element("span", { class: "quiet" }, ` ${t("(ended)")}`))),
    element("td", { class: "detail" }, formats.day(createdAt)),
    element("td", { class: "number" }, formats.money(total)),
  );
}

/** Below a server's name, a charge need not begin with it once more. */
function withoutName(description: string, name: string | null): string {
  if (name === null || !description.startsWith(name)) return description;
  const rest = description.slice(name.length).replace(/^[\s:–-]+/, "").replace(/^\(([^()]*)\)$/, "$1");
  return rest === "" ? description : rest;
}
