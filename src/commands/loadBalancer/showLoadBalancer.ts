import { l10n } from "vscode";
import { showJson } from "../../documents/readOnlyDocuments";
import type { Command } from "../command";
import { pickLoadBalancer } from "./pickLoadBalancer";

/** Opens everything that the API tells about a load balancer, as a read-only document. */
export const showLoadBalancer: Command = async (services, target) => {
  const picked = await pickLoadBalancer(services, target, l10n.t("Which load balancer do you want to see?"));
  if (!picked) return;
  const { cloud: { account, api }, balancer: { id, name } } = picked;
  await showJson(`${account.id}/load_balancers/${id}/${name}`, await api.loadBalancers.get(id));
};
