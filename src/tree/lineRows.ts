import { actionTitle } from "../cloud/actionTitle";
import { alertTitle, isExceeded } from "../cloud/thresholdAlerts";
import type { Action, AdvancedFirewallRule, ChargeInformation, Disk, Invoice, LicensedSoftware, LoadBalancer, SshKey, ThresholdAlert } from "../model/contract";
import { moneyText } from "../model/moneyText";
import { dayText, minuteText } from "./moments";
import { contextValue, joinParts, speakParts, type Fact, type Row, type RowIcon, type Translate } from "./row";

/** Lines under servers, load balancers and accounts: what they say, before any of it is VS Code's. */
function line(noun: string, label: string, description: string, icon: RowIcon, facts: readonly Fact[], ...facets: readonly (string | false)[]): Row {
  return { label, description, icon, accessibleLabel: speakParts([label, description]), contextValue: contextValue(noun, ...facets), facts };
}

export function diskRow(disk: Disk, t: Translate): Row {
  const size = `${disk.size_gigabytes} GB`;
  return line("disk", disk.description ?? t("Disk {0}", disk.id), joinParts([size, disk.primary ? t("the server starts from it") : undefined]), { id: "database" }, [
    { name: t("Size"), value: size },
    { name: t("ID"), value: String(disk.id) },
  ]);
}

export function softwareRow({ software, licence_count }: LicensedSoftware, t: Translate): Row {
  const price = t("{0} a month for each licence", moneyText(software.cost_per_licence_per_month));
  return line("software", software.name, licence_count === 1 ? t("1 licence") : t("{0} licences", licence_count), { id: "verified" }, [{ name: t("Price"), value: price }, { name: t("Description"), value: software.description }]);
}

export function alertRow(alert: ThresholdAlert, t: Translate): Row {
  const exceeded = isExceeded(alert);
  const state = !alert.enabled ? t("off") : exceeded ? t("exceeded") : undefined;
  return line("alert", alertTitle(alert.alert_type, t), joinParts([state, t("above {0}", alert.value)]), exceeded ? { id: "warning", color: "list.warningForeground" } : { id: alert.enabled ? "bell" : "bell-slash" }, [
    ...(typeof alert.current_value === "number" ? [{ name: t("Now"), value: String(alert.current_value) }] : []),
    ...(alert.last_raised ? [{ name: t("Last raised"), value: minuteText(alert.last_raised) }] : []),
    ...(alert.last_cleared ? [{ name: t("Last cleared"), value: minuteText(alert.last_cleared) }] : []),
  ], exceeded && "exceeded");
}

export function firewallRuleRow(rule: AdvancedFirewallRule, position: number, t: Translate): Row {
  const ports = rule.destination_ports && rule.destination_ports.length > 0 ? rule.destination_ports.join(", ") : t("all ports");
  const from = rule.source_addresses.join(", ");
  const drops = rule.action === "drop";
  const word = drops ? t("drop") : rule.action === "accept" ? t("accept") : rule.action;
  return line("firewallRule", `${position}. ${word}`, joinParts([rule.protocol, ports, t("from {0}", from), rule.description]), { id: drops ? "circle-slash" : "pass" }, [
    { name: t("From"), value: from },
    { name: t("To"), value: rule.destination_addresses.join(", ") },
    { name: t("Ports"), value: ports },
    ...(rule.description ? [{ name: t("Description"), value: rule.description }] : []),
  ]);
}

export function actionRow(action: Action, t: Translate): Row {
  const icons: Readonly<Record<string, RowIcon>> = { completed: { id: "pass" }, errored: { id: "error", color: "list.errorForeground" }, "in-progress": { id: "loading~spin" } };
  const words: Readonly<Record<string, string>> = { completed: t("done"), errored: t("failed"), "in-progress": t("in progress") };
  return line("pastAction", actionTitle(action.type, t), joinParts([words[action.status] ?? action.status, minuteText(action.started_at)]), icons[action.status] ?? { id: "circle-outline" }, [
    { name: t("Started"), value: minuteText(action.started_at) },
    ...(action.completed_at ? [{ name: t("Ended"), value: minuteText(action.completed_at) }] : []),
    ...(action.result_data ? [{ name: t("Result"), value: action.result_data }] : []),
    { name: t("ID"), value: String(action.id) },
  ]);
}

export function loadBalancerRow(balancer: LoadBalancer, t: Translate): Row {
  const state = balancer.status === "active" ? undefined : balancer.status;
  const count = balancer.server_ids.length === 1 ? t("1 server") : t("{0} servers", balancer.server_ids.length);
  return line("loadBalancer", balancer.name, joinParts([state, balancer.ip, balancer.region?.name, count]), state === undefined ? { id: "split-horizontal" } : { id: "loading~spin" }, [
    { name: t("Address"), value: balancer.ip },
    { name: t("Servers"), value: String(balancer.server_ids.length) },
    { name: t("ID"), value: String(balancer.id) },
  ]);
}

export function keyRow(key: SshKey, t: Translate): Row {
  return line("key", key.name ?? key.fingerprint, joinParts([key.default ? t("on new servers") : undefined, key.name === undefined || key.name === null ? undefined : key.fingerprint]), { id: "key" }, [{ name: t("Fingerprint"), value: key.fingerprint }, { name: t("ID"), value: String(key.id) }]);
}

export function invoiceRow(invoice: Invoice, t: Translate): Row {
  const failed = (invoice.payment_failure_count ?? 0) > 0;
  const state = invoice.refunded ? t("refunded") : invoice.paid ? t("paid") : failed ? t("payment failed") : t("due {0}", dayText(invoice.date_due));
  const icon = invoice.paid || invoice.refunded ? { id: "pass" } : failed ? { id: "error", color: "list.errorForeground" } : { id: "credit-card", color: "list.warningForeground" };
  return line("invoice", invoice.invoice_number, joinParts([moneyText(invoice.amount), state]), icon, [
    { name: t("Created"), value: dayText(invoice.created) },
    { name: t("Due"), value: dayText(invoice.date_due) },
    { name: t("Tax"), value: moneyText(invoice.tax) },
    ...invoice.invoice_items.map(({ name, amount }) => ({ name, value: moneyText(amount) })),
  ], !invoice.paid && !invoice.refunded && "unpaid");
}

export function chargeRow(charge: ChargeInformation, t: Translate): Row {
  return line("charge", charge.description, joinParts([moneyText(charge.total), charge.ongoing ? t("goes on") : undefined]), { id: "arrow-small-right" }, [{ name: t("Since"), value: dayText(charge.created) }]);
}

export function plainRow(noun: string, label: string, description: string, icon: string): Row {
  return line(noun, label, description, { id: icon }, []);
}
