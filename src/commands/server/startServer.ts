import { l10n } from "vscode";
import type { Command } from "../command";
import { resolveServer } from "../resolveServer";
import { runServerAction } from "./serverAction";

/** Switches a server on. */
export const startServer: Command = async (services, target) => {
  const picked = await resolveServer(services, target, l10n.t("Which server do you want to start?"));
  if (!picked) return;
  const { name } = picked.resource;
  await runServerAction(picked, { type: "power_on" }, {
    doing: l10n.t("Starting {0}", name),
    done: l10n.t("{0} runs.", name),
    failed: l10n.t("{0} could not be started.", name),
  });
};
