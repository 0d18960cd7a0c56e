import { l10n } from "vscode";
import { HumanError } from "../../platform/humanError";
import type { Command } from "../command";
import { confirmByName } from "../confirmByName";
import { resolveVpc } from "../resolveVpc";
import { working } from "../working";

/** Deletes a VPC that has no members. */
export const deleteVpc: Command = async (services, target) => {
  const picked = await resolveVpc(services, target, l10n.t("Which VPC do you want to delete?"));
  if (!picked) return;
  const { cloud, resource: { id, name } } = picked;
  cloud.locks.refuse({ kind: "vpc", id }, name);
  const members = await cloud.api.vpcs.listMembers(id);
  if (members.length > 0) throw new HumanError(l10n.t("{0} still has members: {1}. Move them out first.", name, members.map((member) => member.name).join(", ")));
  if (!(await confirmByName(l10n.t("Delete {0}?", name), l10n.t("Its routes are deleted with it. It has no members."), l10n.t("Delete"), name))) return;
  await working(l10n.t("Deleting {0}", name), l10n.t("{0} was deleted.", name), async () => {
    await cloud.api.vpcs.delete(id);
    await cloud.vpcs.refresh();
  });
};
