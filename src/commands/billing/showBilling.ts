import { showBillingPanel } from "../../webviews/billing/panel";
import type { Command } from "../command";
import { pickAccount } from "../pickAccount";
import { isInvoiceTarget } from "../target";

/** Shows what an account owes, what its servers cost and its invoices; the one that it was invoked on stands open. */
export const showBilling: Command = async (services, target) => {
  const cloud = await pickAccount(services, target);
  if (cloud) showBillingPanel(services, { accountId: cloud.account.id, ...(isInvoiceTarget(target) ? { invoiceId: target.invoiceId } : {}) });
};
