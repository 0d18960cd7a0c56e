import { l10n } from "vscode";
import { pointingRecords } from "../../cloud/pointingRecords";
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
  const pointing = await working(l10n.t("Looking what depends on {0}", name), "", () => pointingRecords(cloud, [ip]));
  if (!pointing) return;
  const consequence = [
    l10n.t("Its address {0} is given up: names that point to it lead nowhere. Its servers stay.", ip),
    ...(pointing.length > 0 ? [l10n.t("Records that point at it: {0}.", pointing.map((record) => `${record.name} ${record.type}`).join(", "))] : []),
  ].join("\n");
  if (!(await confirmByName(l10n.t("Delete {0}?", name), consequence, l10n.t("Delete"), name))) return;
  await working(l10n.t("Deleting {0}", name), l10n.t("{0} was deleted.", name), () => cloud.api.loadBalancers.delete(id));
  await cloud.loadBalancers.refreshOne(id);
};
