import { l10n } from "vscode";
import { showJson } from "../../documents/readOnlyDocuments";
import type { Command } from "../command";
import { pickAccount } from "../pickAccount";

/** Opens balance, invoices and data usage as a read-only document. Links to invoices let in whoever has them, and are left out. */
export const showBillingDocument: Command = async (services, target) => {
  const cloud = await pickAccount(services, target);
  if (!cloud) return;
  const { api, account } = cloud;
  const [profile, balance, invoices, unpaid, usages, discounts, levels] = await Promise.all([
    api.account.get(), api.billing.getBalance(), api.billing.listInvoices(), api.billing.listUnpaidFailedInvoices(), api.dataUsages.listCurrent(), api.sizes.getPaymentFrequencyDiscounts(), api.sizes.listServiceLevels(),
  ]);
  const newest = invoices[0] && (await api.billing.getInvoice(invoices[0].invoice_id));
  const withoutLinks = (value: object): unknown => JSON.parse(JSON.stringify(value, (key, part: unknown) => (/url|download/i.test(key) ? undefined : part)));
  await showJson(`${account.id}/${l10n.t("Billing")}`, withoutLinks({ account: profile, balance, unpaid_failed_invoices: unpaid, newest_invoice: newest ?? null, invoices, data_usages: usages, payment_frequency_discounts: discounts, service_levels: levels }));
};
