import { l10n } from "vscode";
import type { Command } from "../command";
import { resolveServer } from "../resolveServer";
import { runServerAction } from "./serverAction";

/** Asks a server's operating system to restart. */
export const rebootServer: Command = async (services, target) => {
  const picked = await resolveServer(services, target, l10n.t("Which server do you want to reboot?"));
  if (!picked) return;
  const { name } = picked.resource;
  await runServerAction(picked, { type: "reboot" }, {
    doing: l10n.t("Rebooting {0}", name),
    done: l10n.t("{0} has been rebooted.", name),
    failed: l10n.t("{0} could not be rebooted.", name),
  });
};
