import { l10n } from "vscode";
import type { Command } from "../command";
import { runDialog } from "../quickDialog";
import { askSwitch } from "../server/actions/questions";
import { redrawAccount } from "../redrawAccount";
import { working } from "../working";
import { keyName, pickKey } from "./pickKey";

/** Renames an SSH key, and chooses whether new servers get it. */
export const editKey: Command = async (services, target) => {
  const picked = await pickKey(services, target, l10n.t("Which SSH key do you want to change?"));
  if (!picked) return;
  const { cloud, key } = picked;
  const name = keyName(key);
  const body = await runDialog(name, async (dialog) => ({
    name: await dialog.text({ prompt: l10n.t("A name for it."), value: name, problem: (text) => (text === "" ? l10n.t("A name is needed.") : undefined) }),
    default: await askSwitch(dialog, l10n.t, l10n.t("Install it on new servers by default?"), key.default),
  }));
  if (!body) return;
  await working(l10n.t("Changing {0}", name), l10n.t("{0} was changed.", name), () => cloud.api.keys.update(key.id, body));
  await redrawAccount(cloud);
};
