import type { AdvancedFirewallRule } from "../../../model/contract";
import type { Translate } from "../../../tree/row";
import type { Dialog } from "../../dialog";
import { lengthProblem } from "../../lengthProblem";
import { rangeProblem } from "./addressRules";
import { askOptional } from "./questions";

/** The whole list of rules with one change: order is meaning, so every change is made by position. */
export async function askFirewallRules(dialog: Dialog, rules: readonly AdvancedFirewallRule[], t: Translate): Promise<AdvancedFirewallRule[]> {
  const what = await dialog.pick(t("The first rule that matches decides; what none matches is let through."), [
    { label: t("Add a Rule…"), value: "add" as const },
    ...(rules.length > 0 ? [{ label: t("Remove a Rule…"), value: "remove" as const }, { label: t("Remove All Rules"), value: "clear" as const }] : []),
  ]);
  if (what === "clear") return [];
  if (what === "remove") {
    dialog.expect(2);
    const gone = await dialog.pick(t("Which rule is removed?"), rules.map((rule, value) => ({ label: ruleText(rule), description: `${value + 1}.`, detail: rule.description ?? "", value })));
    return rules.filter((_, index) => index !== gone);
  }
  dialog.expect(8);
  const position = await dialog.pick(t("Where does it stand?"), [...rules.map((other, value) => ({ label: t("Before {0}", ruleText(other)), value })), { label: t("At the end"), value: rules.length, isDefault: true }]);
  const rule = await askRule(dialog, `firewall_rules[${position}]`, t);
  return [...rules.slice(0, position), rule, ...rules.slice(position)];
}

/** @param place where the API says what is wrong with it */
async function askRule(dialog: Dialog, place: string, t: Translate): Promise<AdvancedFirewallRule> {
  const action = await dialog.pick(t("What does it do?"), [{ label: t("Accept"), value: "accept" as const }, { label: t("Drop"), value: "drop" as const }], { field: `${place}.action` });
  const protocol = await dialog.pick(t("Which protocol?"), (["tcp", "udp", "icmp", "all"] as const).map((value) => ({ label: value, value })), { field: `${place}.protocol` });
  const hasPorts = protocol === "tcp" || protocol === "udp";
  if (!hasPorts) dialog.expect(7);
  const problem = (text: string): string | undefined => (list(text).length === 0 ? t("At least one is needed; 0.0.0.0/0 stands for all.") : firstProblem(text, (one) => rangeProblem(one, t)));
  const source = await dialog.text({ prompt: t("Source addresses or ranges, separated by commas."), value: "0.0.0.0/0", problem, field: `${place}.source_addresses` });
  const destination = await dialog.text({ prompt: t("Destination addresses or ranges, separated by commas."), value: "0.0.0.0/0", problem, field: `${place}.destination_addresses` });
  const ports = hasPorts ? await askOptional(dialog, t("Destination ports like 22, 8000-8080; empty for all."), (text) => firstProblem(text, (one) => portProblem(one, t)), "", `${place}.destination_ports`) : null;
  const description = await askOptional(dialog, t("A description; may be empty."), (text) => lengthProblem(text, 250, t), "", `${place}.description`);
  return { action, protocol, source_addresses: list(source), destination_addresses: list(destination), destination_ports: ports === null ? null : list(ports).map((one) => one.replace("-", ":")), description };
}

function firstProblem(text: string, problem: (one: string) => string | undefined): string | undefined {
  return list(text).map(problem).find((found) => found !== undefined);
}

/** A rule in a line. */
export function ruleText({ action, protocol, source_addresses, destination_addresses, destination_ports }: AdvancedFirewallRule): string {
  const ports = destination_ports && destination_ports.length > 0 ? ` ${destination_ports.join(", ")}` : "";
  return `${action} ${protocol}${ports}: ${source_addresses.join(", ")} → ${destination_addresses.join(", ")}`;
}

function list(text: string): string[] {
  return text.split(",").map((part) => part.trim()).filter((part) => part !== "");
}

function portProblem(text: string, t: Translate): string | undefined {
  const [first = "", last = first, ...more] = text.split(/[-:]/);
  const isPort = (port: string): boolean => /^\d{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65_535;
  return isPort(first) && isPort(last) && Number(first) <= Number(last) && more.length === 0 ? undefined : t("“{0}” is no port or range of ports (like 22 or 8000-8080).", text);
}
