import { l10n } from "vscode";
import type { Command } from "../command";
import { resolveServers } from "../resolveServers";
import { runOnServers } from "./rollingAction";

/** Asks servers' operating systems to shut down. */
export const shutDownServer: Command = async (services, target, selection) => {
  const picked = await resolveServers(services, target, selection, l10n.t("Which server do you want to shut down?"));
  if (picked.length === 0) return;
  await runOnServers(services, picked, { type: "shutdown" }, {
    one: (name) => ({ doing: l10n.t("Shutting down {0}", name), done: l10n.t("{0} is off.", name), failed: l10n.t("{0} could not be shut down.", name) }),
    many: (count) => l10n.t("Shutting down {0} servers", count),
  });
};
