import { l10n } from "vscode";
import type { Command } from "../command";
import { resolveServers } from "../resolveServers";
import { runOnServers } from "./rollingAction";

/** Asks servers' operating systems to restart. */
export const rebootServer: Command = async (services, target, selection) => {
  const picked = await resolveServers(services, target, selection, l10n.t("Which server do you want to reboot?"));
  if (picked.length === 0) return;
  await runOnServers(services, picked, { type: "reboot" }, {
    one: (name) => ({ doing: l10n.t("Rebooting {0}", name), done: l10n.t("{0} has been rebooted.", name), failed: l10n.t("{0} could not be rebooted.", name) }),
    many: (count) => l10n.t("Rebooting {0} servers", count),
  });
};
