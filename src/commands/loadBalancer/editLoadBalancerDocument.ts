import { l10n } from "vscode";
import { openList } from "../../documents/lists/openList";
import type { Command } from "../command";
import { pickLoadBalancer } from "./pickLoadBalancer";

/** Opens all settings of a load balancer as a document. */
export const editLoadBalancerDocument: Command = async (services, target) => {
  const picked = await pickLoadBalancer(services, target, l10n.t("Which load balancer do you want to change?"));
  if (picked) await openList({ accountId: picked.cloud.account.id, kind: "load-balancer", resourceId: picked.balancer.id, name: picked.balancer.name });
};
