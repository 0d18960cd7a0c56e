import { l10n } from "vscode";
import { confirm } from "../confirm";
import type { Command } from "../command";
import { resolveServers } from "../resolveServers";
import { runOnServers } from "./rollingAction";
import { withoutLocked } from "./withoutLocked";

/** Cuts the power of servers and gives it back, after a question: what they have not written to disk is lost. */
export const powerCycleServer: Command = async (services, target, selection) => {
  const picked = await resolveServers(services, target, selection, l10n.t("Which server do you want to power cycle?"));
  if (picked.length === 0) return;
  const { free, leftOut } = withoutLocked(picked, "power_cycle");
  const names = free.map(({ resource }) => resource.name).join(", ");
  const agreed = await confirm(
    l10n.t("Power cycle {0}?", names),
    [l10n.t("This is like pulling the plug and putting it back: what the server has not written to disk is lost. “Reboot” is the gentle way."), ...leftOut].join("\n"),
    l10n.t("Power Cycle"),
  );
  if (!agreed) return;
  await runOnServers(services, free, { type: "power_cycle" }, {
    one: (name) => ({ doing: l10n.t("Power cycling {0}", name), done: l10n.t("{0} has been restarted.", name), failed: l10n.t("{0} could not be power cycled.", name) }),
    many: (count) => l10n.t("Power cycling {0} servers", count),
  });
};
