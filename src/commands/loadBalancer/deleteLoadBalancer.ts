import { l10n } from "vscode";
import type { Command } from "../command";
import { confirmByName } from "../confirmByName";
import { working } from "../working";
import { pickLoadBalancer } from "./pickLoadBalancer";

/** Deletes a load balancer; its servers stay. */
export const deleteLoadBalancer: Command = async (services, target) => {
  const picked = await pickLoadBalancer(services, target, l10n.t("Which load balancer do you want to delete?"));
  if (!picked) return;
  const { cloud, balancer: { id, name, ip } } = picked;
  cloud.locks.refuse({ kind: "loadBalancer", id }, name);
  if (!(await confirmByName(l10n.t("Delete {0}?", name), l10n.t("Its address {0} is given up: names that point to it lead nowhere. Its servers stay.", ip), l10n.t("Delete"), name))) return;
  await working(l10n.t("Deleting {0}", name), l10n.t("{0} was deleted.", name), () => cloud.api.loadBalancers.delete(id));
  await cloud.loadBalancers.refreshOne(id);
};
