import { l10n } from "vscode";
import type { Command } from "../command";
import { resolveServer } from "../resolveServer";
import { runServerAction } from "./serverAction";

/** Asks a server's operating system to shut down. */
export const shutDownServer: Command = async (services, target) => {
  const picked = await resolveServer(services, target, l10n.t("Which server do you want to shut down?"));
  if (!picked) return;
  const { name } = picked.resource;
  await runServerAction(picked, { type: "shutdown" }, {
    doing: l10n.t("Shutting down {0}", name),
    done: l10n.t("{0} is off.", name),
    failed: l10n.t("{0} could not be shut down.", name),
  });
};
