import { l10n } from "vscode";
import type { Command } from "../command";
import { nameProblem } from "../nameProblem";
import { runWizard } from "../quickDialog";
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
  await runWizard(
    name,
    async (dialog) => {
      dialog.expect(2);
      return {
        name: await dialog.text({ prompt: l10n.t("A name for it."), value: name, problem: (text) => nameProblem(text, l10n.t), field: "name" }),
        default: await askSwitch(dialog, l10n.t, l10n.t("Install it on new servers by default?"), key.default, "default"),
      };
    },
    {
      key: `${cloud.account.id}/keys/${key.id}`,
      send: async (body) => {
        const changed = await working(l10n.t("Changing {0}", name), l10n.t("{0} was changed.", name), () => cloud.api.keys.update(key.id, body));
        if (changed) await redrawAccount(cloud);
        return changed;
      },
    },
  );
};
