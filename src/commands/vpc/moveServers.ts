import { l10n } from "vscode";
import { HumanError } from "../../platform/humanError";
import { confirm } from "../confirm";
import type { Command } from "../command";
import { resolveServers } from "../resolveServers";
import { resolveVpc } from "../resolveVpc";
import { runOnServers } from "../server/rollingAction";
import { withoutLocked } from "../server/withoutLocked";
import { isVpcTarget } from "../target";

/** Moves servers into a VPC: those that were dropped on it, are selected, or are asked for; a few at a time. */
export const moveServers: Command = async (services, target, selection) => {
  const onVpc = isVpcTarget(target);
  const servers = await resolveServers(services, onVpc && (selection ?? []).length === 1 ? selection?.[0] : onVpc ? undefined : target, selection, l10n.t("Which server do you want to move into a VPC?"));
  if (servers.length === 0) return;
  const picked = await resolveVpc(services, onVpc ? target : undefined, l10n.t("Into which VPC?"));
  if (!picked) return;
  const { cloud, resource: vpc } = picked;
  if (servers.some((server) => server.cloud.account.id !== cloud.account.id)) throw new HumanError(l10n.t("{0} is in another account than these servers.", vpc.name));
  const moved = servers.filter(({ resource }) => resource.vpc_id !== vpc.id);
  if (moved.length === 0) throw new HumanError(l10n.t("They are in {0} already.", vpc.name));
  const { free, leftOut } = withoutLocked(moved, "change_network");
  const names = free.map(({ resource }) => resource.name).join(", ");
  const agreed = await confirm(l10n.t("Move {0} into {1}?", names, vpc.name), [l10n.t("Connections break while the network changes, and private addresses become others, out of {0}.", vpc.ip_range), ...leftOut].join("\n"), l10n.t("Move"));
  if (!agreed) return;
  await runOnServers(services, free, { type: "change_network", vpc_id: vpc.id }, {
    one: (name) => ({ doing: l10n.t("Moving {0} into {1}", name, vpc.name), done: l10n.t("{0} is in {1}.", name, vpc.name), failed: l10n.t("{0} could not be moved.", name) }),
    many: (count) => l10n.t("Moving {0} servers into {1}", count, vpc.name),
  });
};
