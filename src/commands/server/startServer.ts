import { l10n } from "vscode";
import type { Command } from "../command";
import { resolveServers } from "../resolveServers";
import { runOnServers } from "./rollingAction";

/** Switches servers on. */
export const startServer: Command = async (services, target, selection) => {
  const picked = await resolveServers(services, target, selection, l10n.t("Which server do you want to start?"));
  if (picked.length === 0) return;
  await runOnServers(services, picked, { type: "power_on" }, {
    one: (name) => ({ doing: l10n.t("Starting {0}", name), done: l10n.t("{0} runs.", name), failed: l10n.t("{0} could not be started.", name) }),
    many: (count) => l10n.t("Starting {0} servers", count),
  });
};
