import { button } from "../../pageKit/page/controls";
import { element } from "../../pageKit/page/dom";
import { icon } from "../../pageKit/page/icons";
import type { Translate } from "../../translate";
import type { LoadUnpaidResponse } from "../protocol";
import type { BillingFormats } from "./billingFormats";
import { unpaidHeading, unpaidText } from "./billingViewModel";

export interface UnpaidActions {
  readonly openInvoice: (invoiceId: number) => Promise<void>;
  readonly showItems: (invoiceId: number) => void;
  readonly openWebPanel: () => Promise<void>;
}

/** What keeps things from going on, before anything else: invoices whose payment failed, and what can be done.
 * @returns null when there is none */
export function unpaidView({ invoices, nowMs, hasWebPanel }: LoadUnpaidResponse, formats: BillingFormats, actions: UnpaidActions, t: Translate): HTMLElement | null {
  if (invoices.length === 0) return null;
  const items = invoices.map((invoice) => {
    const { title, text } = unpaidText(invoice, nowMs, formats, t);
    const open = invoice.hasDocument
      ? button({ label: t("Open Invoice"), icon: "browser", run: () => actions.openInvoice(invoice.id) })
      : button({ label: t("Show Items"), icon: "file", run: () => actions.showItems(invoice.id) });
    open.setAttribute("aria-label", t("{0} {1}", open.textContent, invoice.number));
    open.dataset["key"] = `open-${invoice.id}`;
    return element("li", {}, element("div", {}, element("strong", {}, title), element("p", {}, text)), open);
  });
  return element(
    "div",
    { class: "unpaid-box", role: "status" },
    icon("warning"),
    element("div", { class: "unpaid-text" }, element("h2", {}, unpaidHeading(invoices.length, t)), element("p", {}, t("Until it is paid, what is new or renewed may wait.")), element("ul", {}, ...items)),
    hasWebPanel ? button({ label: t("Open Web Panel to Pay"), look: "primary", run: () => actions.openWebPanel() }) : null,
  );
}
