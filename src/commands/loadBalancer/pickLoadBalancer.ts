import { l10n } from "vscode";
import type { AccountCloud } from "../../cloud/cloud";
import type { LoadBalancer } from "../../model/contract";
import { HumanError } from "../../platform/humanError";
import type { CommandServices } from "../command";
import { pickAccount } from "../pickAccount";
import { runDialog } from "../quickDialog";
import { isLoadBalancerTarget } from "../target";

/** The load balancer that a command was invoked on, else one that is asked for; as it is now.
 * @throws HumanError when there is none */
export async function pickLoadBalancer(services: CommandServices, target: unknown, placeholder: string): Promise<{ readonly cloud: AccountCloud; readonly balancer: LoadBalancer } | undefined> {
  const cloud = await pickAccount(services, target);
  if (!cloud) return undefined;
  if (isLoadBalancerTarget(target)) return { cloud, balancer: await cloud.api.loadBalancers.get(target.loadBalancerId) };
  const all = await cloud.api.loadBalancers.list();
  if (all.length === 0) throw new HumanError(l10n.t("There are no load balancers yet."));
  const balancer = await runDialog(l10n.t("Load Balancers"), (dialog) => dialog.pick(placeholder, all.map((one) => ({ label: one.name, description: [one.status, one.ip].join(" · "), value: one }))));
  return balancer && { cloud, balancer };
}
