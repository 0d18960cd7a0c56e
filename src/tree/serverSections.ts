import { l10n } from "vscode";
import type { AccountCloud } from "../cloud/cloud";
import type { Server } from "../model/contract";
import type { HeadingItem } from "./headingItem";
import { imageRow } from "./imageRow";
import { actionRow, alertRow, diskRow, firewallRuleRow, softwareRow } from "./lineRows";
import { section, type SectionPlace } from "./section";

const newestActions = 20;

/** What a server opens to besides its facts: lists that are asked for when they are opened. */
export function serverSections(cloud: AccountCloud, server: Server, place: SectionPlace): readonly HeadingItem[] {
  const { servers } = cloud.api;
  const { t } = l10n;
  return [
    section(place, {
      key: "disks", label: t("Disks"), description: String(server.disks.length), icon: "database", none: t("No disks"),
      load: () => server.disks.map((disk) => ({ key: String(disk.id), row: diskRow(disk, t) })),
    }),
    section(place, {
      key: "backups", label: t("Stored backups"), icon: "history", none: t("No backups"),
      load: async () => (await servers.listBackups(server.id)).map((image) => ({ key: String(image.id), row: imageRow(image, server.name, t), reference: { imageId: image.id } })),
    }),
    section(place, {
      key: "software", label: t("Licensed software"), icon: "verified", none: t("No licensed software"),
      load: async () => (await servers.listSoftware(server.id)).map((one) => ({ key: String(one.software.id), row: softwareRow(one, t) })),
    }),
    section(place, {
      key: "alerts", label: t("Alerts"), icon: "bell", none: t("No alerts"),
      load: async () => (await servers.getThresholdAlerts(server.id)).map((alert) => ({ key: alert.alert_type, row: alertRow(alert, t) })),
    }),
    section(place, {
      key: "firewall", label: t("Firewall"), icon: "shield", none: t("No rules: all traffic passes"),
      load: async () => (await servers.getAdvancedFirewallRules(server.id)).map((rule, index) => ({ key: String(index), row: firewallRuleRow(rule, index + 1, t) })),
    }),
    section(place, {
      key: "actions", label: t("Past actions"), icon: "list-ordered", none: t("No actions"),
      load: async () => {
        const actions = [...(await servers.listActions(server.id))].sort((one, other) => other.id - one.id);
        return actions.slice(0, newestActions).map((action) => ({ key: String(action.id), row: actionRow(action, t) }));
      },
    }),
  ];
}
