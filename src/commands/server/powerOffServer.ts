import { l10n } from "vscode";
import { confirm } from "../confirm";
import type { Command } from "../command";
import { resolveServer } from "../resolveServer";
import { runServerAction } from "./serverAction";

/** Cuts the power of a server, after a question: what it has not written to disk is lost. */
export const powerOffServer: Command = async (services, target) => {
  const picked = await resolveServer(services, target, l10n.t("Which server do you want to power off?"));
  if (!picked) return;
  const { name } = picked.resource;
  const agreed = await confirm(
    l10n.t("Power off {0}?", name),
    l10n.t("This is like pulling the plug: what the server has not written to disk is lost. “Shut Down” is the gentle way. It stays billed while it is off."),
    l10n.t("Power Off"),
  );
  if (!agreed) return;
  await runServerAction(picked, { type: "power_off" }, {
    doing: l10n.t("Powering off {0}", name),
    done: l10n.t("{0} is off.", name),
    failed: l10n.t("{0} could not be powered off.", name),
  });
};
