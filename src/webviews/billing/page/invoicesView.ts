import { button } from "../../pageKit/page/controls";
import { element } from "../../pageKit/page/dom";
import type { Translate } from "../../translate";
import type { InvoiceItem, InvoiceLine, LoadInvoicesResponse } from "../protocol";
import type { BillingFormats } from "./billingFormats";
import { invoiceState, invoiceTotals } from "./billingViewModel";
import { disclosure } from "./disclosure";
import { moreButton, shortList } from "./moreButton";

export interface InvoicesOptions {
  readonly expanded: ReadonlySet<number>;
  readonly onToggle: (invoiceId: number, expanded: boolean) => void;
  readonly loadItems: (invoiceId: number) => Promise<readonly InvoiceItem[]>;
  /** Items that were loaded before. */
  readonly itemsOf: (invoiceId: number) => readonly InvoiceItem[] | undefined;
  readonly openInvoice: (invoiceId: number) => Promise<void>;
  readonly showsAll: boolean;
  readonly showAll: () => void;
}

/** Invoices, the newest first; each can be opened to see what it is for. */
export function invoicesView({ invoices, nowMs }: LoadInvoicesResponse, formats: BillingFormats, options: InvoicesOptions, t: Translate): HTMLElement {
  if (invoices.length === 0) return element("p", { class: "quiet" }, t("There is no invoice yet. The first one comes when something was used for a month."));
  const shown = invoices.filter(({ id }, index) => options.showsAll || index < shortList || options.expanded.has(id));
  return element(
    "div",
    {},
    element(
      "table",
      {},
      element("caption", { class: "visually-hidden" }, t("Invoices, newest first")),
      element(
        "thead",
        {},
        element("tr", {}, element("th", { scope: "col" }, t("Invoice")), element("th", { scope: "col" }, t("Date")), element("th", { scope: "col", class: "detail" }, t("For")), element("th", { scope: "col" }, t("State")), element("th", { scope: "col", class: "number" }, t("Amount")), element("th", { scope: "col", class: "action" }, element("span", { class: "visually-hidden" }, t("Document")))),
      ),
      ...shown.flatMap((invoice) => invoiceRows(invoice, nowMs, formats, options, t)),
    ),
    moreButton(invoices.length, shown.length, t("Show All {0} Invoices", invoices.length), options.showAll),
  );
}

function invoiceRows(invoice: InvoiceLine, nowMs: number, formats: BillingFormats, options: InvoicesOptions, t: Translate): readonly HTMLElement[] {
  const { id, number } = invoice;
  const { text, tone } = invoiceState(invoice, nowMs, t);
  const itemsId = `items-${id}`;
  const isExpanded = options.expanded.has(id);
  const cell = element("td", { colspan: "6" });
  const items = element("tbody", { id: itemsId, class: "items", hidden: !isExpanded }, element("tr", {}, cell));
  const show = (): void => void fill(cell, invoice, formats, options, t);
  const toggle = disclosure({
    key: `invoice-${id}`, label: number, controls: itemsId, expanded: isExpanded,
    onToggle: (expanded) => {
      items.hidden = !expanded;
      options.onToggle(id, expanded);
      if (expanded) show();
    },
  });
  if (isExpanded) show();
  return [
    element(
      "tbody",
      {},
      element(
        "tr",
        {},
        element("th", { scope: "row" }, toggle),
        element("td", { class: "day" }, formats.day(invoice.createdAt)),
        element("td", { class: "detail reference" }, invoice.reference ?? ""),
        element("td", {}, element("span", { class: `tag ${tone}` }, text)),
        element("td", { class: "number" }, formats.money(invoice.amount)),
        element("td", { class: "action" }, invoice.hasDocument ? downloadButton(invoice, options, t) : null),
      ),
    ),
    items,
  ];
}

function downloadButton({ id, number }: InvoiceLine, { openInvoice }: InvoicesOptions, t: Translate): HTMLElement {
  const made = button({ label: t("Download"), icon: "download", look: "toolbar", run: () => openInvoice(id) });
  made.setAttribute("aria-label", t("Download {0}", number));
  made.dataset["key"] = `download-${id}`;
  return made;
}

/** Loads the items when they are first looked at; a failure stands in their place, with another try. */
async function fill(cell: HTMLElement, invoice: InvoiceLine, formats: BillingFormats, options: InvoicesOptions, t: Translate): Promise<void> {
  const known = options.itemsOf(invoice.id);
  if (known !== undefined) {
    cell.replaceChildren(itemsTable(invoice, known, formats, t));
    return;
  }
  cell.replaceChildren(element("p", { class: "quiet", role: "status" }, t("Loading the items…")));
  try {
    cell.replaceChildren(itemsTable(invoice, await options.loadItems(invoice.id), formats, t));
  } catch (error) {
    const retry = button({ label: t("Try Again"), icon: "refresh", run: () => fill(cell, invoice, formats, options, t) });
    cell.replaceChildren(element("div", { class: "failure", role: "alert" }, element("p", {}, error instanceof Error ? error.message : String(error)), retry));
  }
}

function itemsTable(invoice: InvoiceLine, items: readonly InvoiceItem[], formats: BillingFormats, t: Translate): HTMLElement {
  const mixed = items.some(({ includesTax }) => includesTax) && items.some(({ includesTax }) => !includesTax);
  return element(
    "table",
    {},
    element("caption", { class: "visually-hidden" }, t("What invoice {0} is for", invoice.number)),
    element("thead", { class: "visually-hidden" }, element("tr", {}, element("th", { scope: "col" }, t("Item")), element("th", { scope: "col" }, t("Amount")))),
    element(
      "tbody",
      {},
      ...items.map(({ name, amount, includesTax }) => element("tr", {}, element("td", {}, name, mixed && !includesTax ? element("span", { class: "quiet" }, ` ${t("(without tax)")}`) : null), element("td", { class: "number" }, formats.money(amount)))),
    ),
    element("tfoot", {}, ...invoiceTotals(invoice, items, formats, t).map(([label, amount]) => element("tr", {}, element("th", { scope: "row" }, label), element("td", { class: "number" }, amount)))),
  );
}
