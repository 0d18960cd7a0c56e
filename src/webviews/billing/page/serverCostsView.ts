import { element } from "../../pageKit/page/dom";
import { icon } from "../../pageKit/page/icons";
import type { Translate } from "../../translate";
import type { LoadServerCostsResponse, ServerCost } from "../protocol";
import type { BillingFormats } from "./billingFormats";
import { offNote, serverNotes, serverState } from "./billingViewModel";
import { moreButton, shortList } from "./moreButton";

export interface ServerCostsOptions {
  readonly showsAll: boolean;
  readonly showAll: () => void;
  readonly openServer: (serverId: number) => void;
}

/** What each server costs now, and what it is made of. */
export function serverCostsView(costs: LoadServerCostsResponse, formats: BillingFormats, options: ServerCostsOptions, t: Translate): HTMLElement {
  const { servers, monthly } = costs;
  if (servers.length === 0) return element("p", { class: "quiet" }, t("There is no server, so there is nothing to pay for one."));
  const shown = options.showsAll ? servers : servers.slice(0, shortList);
  const off = offNote(servers, formats, t);
  return element(
    "div",
    {},
    off === undefined ? null : element("p", { class: "remark" }, icon("power"), element("span", {}, off)),
    element(
      "table",
      {},
      element("caption", { class: "visually-hidden" }, t("What each server costs a month, in Australian dollars")),
      element("thead", {}, element("tr", {}, head(t("Server")), head(t("State")), head(t("Size"), "detail"), head(t("Size price"), "detail number"), head(t("Options"), "detail number"), head(t("Licences"), "detail number"), head(t("A month"), "number"))),
      element("tbody", {}, ...shown.map((cost) => row(cost, formats, options, t))),
      element("tfoot", {}, element("tr", {}, element("th", { scope: "row" }, t("Total")), element("td"), ...["", "", "", ""].map(() => element("td", { class: "detail" })), element("td", { class: "number" }, formats.money(monthly)))),
    ),
    moreButton(servers.length, shown.length, t("Show All {0} Servers", servers.length), options.showAll),
    ...serverNotes(costs, formats, t).map((note) => element("p", { class: "quiet note" }, note)),
  );
}

function head(text: string, look = ""): HTMLElement {
  return element("th", { scope: "col", ...(look === "" ? {} : { class: look }) }, text);
}

function row(cost: ServerCost, formats: BillingFormats, { openServer }: ServerCostsOptions, t: Translate): HTMLElement {
  const { text, tone } = serverState(cost, t);
  const isCancelled = cost.state === "cancelled";
  const open = element("button", { type: "button", class: "link", "data-key": `server-${cost.serverId}`, title: t("Show the overview of {0}", cost.name) }, cost.name);
  open.addEventListener("click", () => openServer(cost.serverId));
  const amount = (value: number): string => (value === 0 ? "–" : formats.money(value));
  return element(
    "tr",
    { class: isCancelled ? "faint" : null },
    element("th", { scope: "row" }, open),
    element("td", {}, element("span", { class: `tag ${tone}` }, text)),
    element("td", { class: "detail" }, cost.size),
    element("td", { class: "detail number" }, isCancelled ? "–" : formats.money(cost.sizePrice)),
    element("td", { class: "detail number" }, isCancelled ? "–" : amount(cost.options)),
    element("td", { class: "detail number" }, isCancelled ? "–" : cost.licences === null ? t("not known") : amount(cost.licences)),
    element("td", { class: "number" }, isCancelled ? t("nothing more") : formats.money(cost.monthly)),
  );
}
