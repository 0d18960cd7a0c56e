import { l10n } from "vscode";
import { confirm } from "../confirm";
import type { Command } from "../command";
import { resolveServer } from "../resolveServer";
import { runServerAction } from "./serverAction";

/** Cuts the power of a server and gives it back, after a question: what it has not written to disk is lost. */
export const powerCycleServer: Command = async (services, target) => {
  const picked = await resolveServer(services, target, l10n.t("Which server do you want to power cycle?"));
  if (!picked) return;
  const { name } = picked.resource;
  const agreed = await confirm(
    l10n.t("Power cycle {0}?", name),
    l10n.t("This is like pulling the plug and putting it back: what the server has not written to disk is lost. “Reboot” is the gentle way."),
    l10n.t("Power Cycle"),
  );
  if (!agreed) return;
  await runServerAction(picked, { type: "power_cycle" }, {
    doing: l10n.t("Power cycling {0}", name),
    done: l10n.t("{0} has been restarted.", name),
    failed: l10n.t("{0} could not be power cycled.", name),
  });
};
