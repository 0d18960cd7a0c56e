import { l10n } from "vscode";
import { HumanError } from "../../platform/humanError";
import { confirm } from "../confirm";
import type { Command } from "../command";
import { resolveServers } from "../resolveServers";
import { isLoadBalancerTarget } from "../target";
import { working } from "../working";
import { pickLoadBalancer } from "./pickLoadBalancer";

/** Puts servers behind a load balancer: those that were dropped on it, are selected, or are asked for. Those that are behind it already stay. */
export const addServers: Command = async (services, target, selection) => {
  const onBalancer = isLoadBalancerTarget(target);
  const servers = await resolveServers(services, onBalancer && (selection ?? []).length === 1 ? selection?.[0] : onBalancer ? undefined : target, selection, l10n.t("Which server do you want to put behind a load balancer?"));
  const [first] = servers;
  if (!first) return;
  const { account } = first.cloud;
  const picked = await pickLoadBalancer(services, onBalancer ? target : { accountId: account.id }, l10n.t("Behind which load balancer?"));
  if (!picked) return;
  const { cloud, balancer } = picked;
  if (servers.some((server) => server.cloud.account.id !== cloud.account.id)) throw new HumanError(l10n.t("{0} is in another account than these servers.", balancer.name));
  const added = servers.map(({ resource }) => resource).filter(({ id }) => !balancer.server_ids.includes(id));
  if (added.length === 0) throw new HumanError(l10n.t("They are behind {0} already.", balancer.name));
  const names = added.map(({ name }) => name).join(", ");
  if (!(await confirm(l10n.t("Put {0} behind {1}?", names, balancer.name), l10n.t("{0} sends part of its requests to every server behind it.", balancer.ip), l10n.t("Add")))) return;
  await working(l10n.t("Changing {0}", balancer.name), l10n.t("{0} was changed.", balancer.name), () => cloud.api.loadBalancers.addServers(balancer.id, { server_ids: added.map(({ id }) => id) }));
  await cloud.loadBalancers.refreshOne(balancer.id);
};
