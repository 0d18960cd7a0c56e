import type { Action, Invoice } from "../../model/contract";
import type { InvoiceItem, InvoiceLine, InvoiceState, UnpaidInvoice } from "./protocol";

/** Invoices as their panel shows them, the newest first. */
export function invoiceLines(invoices: readonly Invoice[]): readonly InvoiceLine[] {
  return [...invoices].sort((one, other) => timeOf(other) - timeOf(one) || other.invoice_id - one.invoice_id).map(invoiceLine);
}

/** Invoices whose payment failed, each with how much waits for it; the one that is due first comes first.
 * @param running actions that have not ended */
export function unpaidInvoices(invoices: readonly Invoice[], running: readonly Pick<Action, "blocking_invoice_id">[]): readonly UnpaidInvoice[] {
  return [...invoices]
    .sort((one, other) => one.date_due.localeCompare(other.date_due))
    .map((invoice) => ({ ...invoiceLine(invoice), waitingActions: running.filter(({ blocking_invoice_id }) => blocking_invoice_id === invoice.invoice_id).length }));
}

/** What an invoice is for. */
export function invoiceItems({ invoice_items }: Pick<Invoice, "invoice_items">): readonly InvoiceItem[] {
  return invoice_items.map(({ name, amount, amount_includes_tax }) => ({ name, amount, includesTax: amount_includes_tax }));
}

/** Field by field: the link stays behind. */
function invoiceLine(invoice: Invoice): InvoiceLine {
  return {
    id: invoice.invoice_id,
    number: invoice.invoice_number,
    reference: invoice.reference ?? null,
    amount: invoice.amount,
    tax: invoice.tax,
    taxName: invoice.tax_code.name,
    createdAt: invoice.created,
    dueAt: invoice.date_due,
    overdueAt: invoice.date_overdue,
    state: stateOf(invoice),
    failures: invoice.payment_failure_count ?? 0,
    hasDocument: typeof invoice.invoice_download_url === "string" && invoice.invoice_download_url !== "",
  };
}

function stateOf({ paid, refunded, payment_failure_count }: Invoice): InvoiceState {
  if (refunded) return "refunded";
  if (paid) return "paid";
  return (payment_failure_count ?? 0) > 0 ? "failed" : "unpaid";
}

function timeOf({ created }: Invoice): number {
  return Date.parse(created) || 0;
}
