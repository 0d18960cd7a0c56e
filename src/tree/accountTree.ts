import { l10n } from "vscode";
import type { AccountCloud } from "../cloud/cloud";
import { Commands } from "../ids";
import type { Account } from "../model/contract";
import { moneyText } from "../model/moneyText";
import type { ResourceView } from "./accountBranch";
import type { HeadingItem } from "./headingItem";
import { chargeRow, invoiceRow, keyRow, plainRow } from "./lineRows";
import { ProfileItem } from "./profileItem";
import { section, type SectionLine } from "./section";
import { serverRow } from "./serverRow";
import type { TreeNode } from "./treeNode";

const newestInvoices = 24;

/** The view Account: who it is, what is to be paid, its SSH keys, and servers over their thresholds. */
export function createAccountView(): ResourceView<Account> {
  return {
    storeOf: (cloud) => cloud.profile,
    idOf: ({ email }) => email,
    compare: () => 0,
    createNode: (cloud, profile) => new ProfileItem(cloud, profile),
    arrange: (profiles, nodeOf, parent, cloud, redraw) => [...profiles.map((profile) => nodeOf(profile, parent)), ...accountSections(cloud, parent, redraw)],
  };
}

function accountSections(cloud: AccountCloud, parent: TreeNode | undefined, redraw: (node: TreeNode) => void): readonly HeadingItem[] {
  const { api } = cloud;
  const { t } = l10n;
  const place = { id: `${cloud.account.id}/account`, accountId: cloud.account.id, parent, redraw };
  return [
    section(place, { key: "balance", label: t("Balance"), icon: "credit-card", none: t("No charges"), load: () => balanceLines(cloud) }),
    section(place, {
      key: "invoices", label: t("Invoices"), icon: "file-text", none: t("No invoices"),
      load: async () => {
        const invoices = [...(await api.billing.listInvoices())].sort((one, other) => Date.parse(other.created) - Date.parse(one.created));
        return invoices.slice(0, newestInvoices).map((invoice) => ({ key: String(invoice.invoice_id), row: invoiceRow(invoice, t), reference: { invoiceId: invoice.invoice_id }, opens: Commands.showBilling }));
      },
    }),
    section(place, {
      key: "keys", label: t("SSH keys"), icon: "key", none: t("No SSH keys"),
      load: async () => (await api.keys.list()).map((key) => ({ key: String(key.id), row: keyRow(key, t), reference: { keyId: key.id } })),
    }),
    section(place, { key: "alerts", label: t("Alerts"), icon: "bell", none: t("No server is over a threshold"), load: () => alertLines(cloud) }),
    section(place, {
      key: "reverseNameservers", label: t("IPv6 reverse name servers"), icon: "references", none: t("None: those of Mammoth Cloud"),
      load: async () => (await api.reverseNames.listIpv6Nameservers()).map((name, index) => ({ key: String(index), row: plainRow("nameserver", name, "", "globe") })),
    }),
  ];
}

async function balanceLines({ api }: AccountCloud): Promise<readonly SectionLine[]> {
  const { t } = l10n;
  const opens = Commands.showBilling;
  const { unbilled_total, available_credit, charges } = await api.billing.getBalance();
  return [
    { key: "unbilled", row: plainRow("balance", t("Not billed yet"), moneyText(unbilled_total), "graph"), opens },
    { key: "credit", row: plainRow("balance", t("Credit"), moneyText(available_credit), "gift"), opens },
    ...charges.map((charge, index) => ({ key: `charge-${index}`, row: chargeRow(charge, t), opens })),
  ];
}

async function alertLines(cloud: AccountCloud): Promise<readonly SectionLine[]> {
  const [ids] = await Promise.all([cloud.api.servers.listExceededThresholdAlerts(), cloud.servers.load()]);
  return ids.map((id) => {
    const server = cloud.servers.get(id);
    const row = server ? serverRow(server, [], l10n.t) : plainRow("member", l10n.t("Server {0}", id), "", "vm");
    return { key: String(id), row: { ...row, icon: { id: "warning", color: "list.warningForeground" }, contextValue: "member;server" }, reference: { serverId: id } };
  });
}
