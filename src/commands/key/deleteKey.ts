import { l10n } from "vscode";
import { confirm } from "../confirm";
import type { Command } from "../command";
import { redrawAccount } from "../redrawAccount";
import { working } from "../working";
import { keyName, pickKey } from "./pickKey";

/** Takes an SSH key out of the account. */
export const deleteKey: Command = async (services, target) => {
  const picked = await pickKey(services, target, l10n.t("Which SSH key do you want to delete?"));
  if (!picked) return;
  const { cloud, key } = picked;
  const name = keyName(key);
  if (!(await confirm(l10n.t("Delete {0}?", name), l10n.t("New servers do not get it any more. Servers that have it keep it."), l10n.t("Delete")))) return;
  await working(l10n.t("Deleting {0}", name), l10n.t("{0} was deleted.", name), () => cloud.api.keys.delete(key.id));
  await redrawAccount(cloud);
};
