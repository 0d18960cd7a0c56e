import type { Translate } from "../../../tree/row";
import { serverNameProblem } from "../serverName";
import type { ActionTable } from "./actionKind";
import { ipv4Problem, isInRange } from "./addressRules";
import { askFirewallRules } from "./firewallRules";
import { askOptional, askOtherServer, askOwnAddress, askSwitch } from "./questions";
import { numberProblem } from "./sizeRules";

type NetworkTypes =
  | "change_network" | "change_vpc_ipv4" | "change_separate_private_network_interface" | "change_source_and_destination_check" | "change_ipv6" | "enable_ipv6" | "change_ipv6_reverse_nameservers" | "change_reverse_name" | "change_port_blocking" | "change_advanced_firewall_rules" | "change_threshold_alerts" | "change_partner" | "rename";

/** What fits into the API's integers. */
const mostInt32 = 2_147_483_647;

const loses = (t: Translate): string => t("Connections to it break while its network changes.");

/** How a server is reached, and how it is called. */
export const networkActions = (t: Translate): Pick<ActionTable, NetworkTypes> => ({
  change_network: {
    type: "change_network", title: t("Move into or out of a VPC…"), detail: t("Chooses the VPC that the server is in."), group: "network", suitsMany: true,
    danger: { consequence: `${loses(t)} ${t("Its private address changes.")}`, ask: "click" },
    ask: async (dialog, { server, vpcs, t }) => ({
      type: "change_network",
      vpc_id: await dialog.pick(t("Which network?"), vpcs().then((all) => [
        { label: t("Public network of the region"), value: null, isCurrent: typeof server.vpc_id !== "number" },
        ...all.map(({ id, name, ip_range }) => ({ label: name, description: ip_range, value: id, isCurrent: id === server.vpc_id })),
      ]), { field: "vpc_id" }),
    }),
  },
  change_vpc_ipv4: {
    type: "change_vpc_ipv4", title: t("Change a Private Address…"), detail: t("Changes an address inside its VPC."), group: "network", questions: 2,
    danger: { consequence: loses(t), ask: "click" },
    ask: async (dialog, context) => {
      const { server, t } = context;
      const range = (await context.vpcs()).find(({ id }) => id === server.vpc_id)?.ip_range;
      const current_ipv4_address = await askOwnAddress(dialog, context, t("Which address?"), "private", "current_ipv4_address");
      const problem = (text: string): string | undefined => ipv4Problem(text, t) ?? (range === undefined || isInRange(text, range) ? undefined : t("{0} is not inside of {1}, the range of the VPC.", text, range));
      return { type: "change_vpc_ipv4", current_ipv4_address, new_ipv4_address: await dialog.text({ prompt: range === undefined ? t("The new address, inside the range of the VPC.") : t("The new address, inside of {0}.", range), value: current_ipv4_address, problem, field: "new_ipv4_address" }) };
    },
  },
  change_separate_private_network_interface: {
    type: "change_separate_private_network_interface", title: t("Separate Private Interface…"), detail: t("Gives traffic inside the VPC an interface of its own."), group: "network", suitsMany: true,
    ask: async (dialog, { server, t }) => ({ type: "change_separate_private_network_interface", enabled: await askSwitch(dialog, t, t("An interface of its own for the VPC?"), server.networks.separate_private_network_interface ?? undefined, "enabled") }),
  },
  change_source_and_destination_check: {
    type: "change_source_and_destination_check", title: t("Source and Destination Check…"), detail: t("Drops packets that are neither from nor to it. Routers, VPN and NAT servers need them."), group: "network", suitsMany: true,
    ask: async (dialog, { server, t }) => ({ type: "change_source_and_destination_check", enabled: await askSwitch(dialog, t, t("Check source and destination?"), server.networks.source_and_destination_check ?? undefined, "enabled") }),
  },
  change_ipv6: {
    type: "change_ipv6", title: t("Switch IPv6…"), detail: t("Switches IPv6 on or off."), group: "network", suitsMany: true,
    danger: { consequence: `${loses(t)} ${t("Records that point to its IPv6 address stay.")}`, ask: "click" },
    ask: async (dialog, { server, t }) => ({ type: "change_ipv6", enabled: await askSwitch(dialog, t, t("IPv6?"), server.networks.v6.length > 0, "enabled") }),
  },
  enable_ipv6: { type: "enable_ipv6", title: t("Enable IPv6"), detail: t("Switches IPv6 on."), group: "network", suitsMany: true, ask: () => Promise.resolve({ type: "enable_ipv6" }) },
  change_ipv6_reverse_nameservers: {
    type: "change_ipv6_reverse_nameservers", title: t("IPv6 Reverse Name Servers…"), detail: t("Who answers reverse lookups of its IPv6 range."), group: "network", suitsMany: true,
    ask: async (dialog, { server, t }) => ({
      type: "change_ipv6_reverse_nameservers",
      ipv6_reverse_nameservers: hosts(await dialog.text({ prompt: t("Host names, separated by commas; empty for the provider's."), value: (server.networks.ipv6_reverse_nameservers ?? []).join(", "), problem: (text) => hosts(text).map((name) => serverNameProblem(name, t)).find((found) => found !== undefined), field: "ipv6_reverse_nameservers" })),
    }),
  },
  change_reverse_name: {
    type: "change_reverse_name", title: t("Change a Reverse Name…"), detail: t("The name that a reverse lookup of an address gives."), group: "network", questions: 2,
    ask: async (dialog, context) => {
      const { server, t } = context;
      const ipv4_address = await askOwnAddress(dialog, context, t("Of which address?"), "public", "ipv4_address");
      const now = server.networks.v4.find(({ ip_address }) => ip_address === ipv4_address)?.reverse_name;
      return { type: "change_reverse_name", ipv4_address, reverse_name: await askOptional(dialog, t("The host name; empty for none."), (text) => serverNameProblem(text.replace(/\.$/, ""), t), now ?? server.name, "reverse_name") };
    },
  },
  change_port_blocking: {
    type: "change_port_blocking", title: t("Port Blocking…"), detail: t("Blocks outgoing mail, SSH and Remote Desktop (TCP ports 22, 25 and 3389)."), group: "network", suitsMany: true,
    ask: async (dialog, { server, t }) => ({ type: "change_port_blocking", enabled: await askSwitch(dialog, t, t("Block these ports?"), server.networks.port_blocking, "enabled") }),
  },
  change_advanced_firewall_rules: {
    type: "change_advanced_firewall_rules", title: t("Firewall Rules…"), detail: t("Rules of the firewall in front of the server."), group: "network",
    danger: { consequence: t("A rule that drops too much locks you out of everything but the console."), ask: "click" },
    ask: async (dialog, { server, api, t }) => ({ type: "change_advanced_firewall_rules", firewall_rules: await askFirewallRules(dialog, await api.servers.getAdvancedFirewallRules(server.id), t) }),
  },
  change_threshold_alerts: {
    type: "change_threshold_alerts", title: t("Threshold Alerts…"), detail: t("When a warning is sent."), group: "settings",
    ask: async (dialog, { server, api, t }) => {
      const alerts = api.servers.getThresholdAlerts(server.id);
      const alert = await dialog.pick(t("Which alert?"), alerts.then((all) => all.map((one) => ({ label: one.alert_type, description: one.enabled ? t("above {0}", one.value) : t("off"), value: one }))));
      dialog.expect(2);
      const enabled = await askSwitch(dialog, t, t("Warn?"), alert.enabled, "threshold_alerts[0].enabled");
      if (enabled) dialog.expect(3);
      const value = enabled ? Number(await dialog.text({ prompt: t("Above which value?"), value: String(alert.value), problem: (text) => numberProblem(text, 0, mostInt32, t), field: "threshold_alerts[0].value" })) : null;
      return { type: "change_threshold_alerts", threshold_alerts: [{ alert_type: alert.alert_type, enabled, value }] };
    },
  },
  change_partner: {
    type: "change_partner", title: t("Change the Partner…"), detail: t("A server that is never on the same physical machine."), group: "settings",
    ask: async (dialog, context) => {
      const { server, t } = context;
      const wants = await askSwitch(dialog, t, t("A partner?"), typeof server.partner_id === "number");
      if (wants) dialog.expect(2);
      return { type: "change_partner", partner_server_id: wants ? (await askOtherServer(dialog, context, t("Which server, of the same region?"), "partner_server_id", ({ region }) => region.slug === server.region.slug)).id : null };
    },
  },
  rename: {
    type: "rename", title: t("Rename…"), detail: t("Its operating system keeps its own name, and DNS records stay."), group: "settings",
    ask: async (dialog, { server, t }) => ({ type: "rename", name: await dialog.text({ prompt: t("The new host name."), value: server.name, problem: (text) => serverNameProblem(text, t), field: "name" }) }),
  },
});

function hosts(text: string): string[] {
  return text.split(",").map((name) => name.trim().replace(/\.$/, "")).filter((name) => name !== "");
}
