import { l10n } from "vscode";
import { confirm } from "../confirm";
import type { Command } from "../command";
import { resolveServers } from "../resolveServers";
import { runOnServers } from "./rollingAction";
import { withoutLocked } from "./withoutLocked";

/** Cuts the power of servers, after a question: what they have not written to disk is lost. */
export const powerOffServer: Command = async (services, target, selection) => {
  const picked = await resolveServers(services, target, selection, l10n.t("Which server do you want to power off?"));
  if (picked.length === 0) return;
  const { free, leftOut } = withoutLocked(picked, "power_off");
  const names = free.map(({ resource }) => resource.name).join(", ");
  const agreed = await confirm(
    l10n.t("Power off {0}?", names),
    [l10n.t("This is like pulling the plug: what the server has not written to disk is lost. “Shut Down” is the gentle way. It stays billed while it is off."), ...leftOut].join("\n"),
    l10n.t("Power Off"),
  );
  if (!agreed) return;
  await runOnServers(services, free, { type: "power_off" }, {
    one: (name) => ({ doing: l10n.t("Powering off {0}", name), done: l10n.t("{0} is off.", name), failed: l10n.t("{0} could not be powered off.", name) }),
    many: (count) => l10n.t("Powering off {0} servers", count),
  });
};
