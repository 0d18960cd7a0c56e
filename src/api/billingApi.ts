import type { Balance, Invoice } from "../model/contract";
import type { CallOptions, Operations } from "./operation";

export type BillingApi = ReturnType<typeof createBillingApi>;

/** What was paid, and what is to be paid; amounts in AU$. */
export function createBillingApi(operations: Operations) {
  return {
    getBalance: (options?: CallOptions): Promise<Balance> => operations.ask("GET", "/customers/my/balance", "balance", {}, options),
    listInvoices: (options?: CallOptions): Promise<readonly Invoice[]> => operations.list("/customers/my/invoices", "invoices", {}, options),
    getInvoice: (invoice_id: number, options?: CallOptions): Promise<Invoice> =>
      operations.ask("GET", "/customers/my/invoices/{invoice_id}", "invoice", { path: { invoice_id } }, options),
    listUnpaidFailedInvoices: (options?: CallOptions): Promise<readonly Invoice[]> =>
      operations.ask("GET", "/customers/my/unpaid-payment-failed-invoices", "invoices", {}, options),
  };
}
