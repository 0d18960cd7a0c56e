import { l10n } from "vscode";
import type { Command } from "../command";
import { lengthProblem } from "../lengthProblem";
import { runWizard } from "../quickDialog";
import { resolveImage } from "../resolveImage";
import { working } from "../working";

/** Renames a backup, or protects it from being replaced. */
export const editImage: Command = async (services, target) => {
  const picked = await resolveImage(services, target, l10n.t("Which backup do you want to change?"));
  if (!picked) return;
  const { cloud, resource } = picked;
  const image = await cloud.api.images.get(resource.id);
  await runWizard(
    image.name,
    async (dialog) => {
      dialog.expect(2);
      return {
        name: await dialog.text({ prompt: l10n.t("A label for it; may be empty."), value: image.name, problem: (text) => lengthProblem(text, 250, l10n.t), field: "name" }),
        locked: await dialog.pick(l10n.t("May it be replaced by a later backup?"), [
          { label: l10n.t("Yes"), value: false, isCurrent: image.backup_info?.locked !== true },
          { label: l10n.t("No, lock it"), value: true, isCurrent: image.backup_info?.locked === true },
        ], { field: "locked" }),
      };
    },
    {
      key: `${cloud.account.id}/images/${image.id}`,
      send: (body) =>
        working(l10n.t("Changing {0}", image.name), l10n.t("{0} was changed.", image.name), async () => {
          await cloud.api.images.update(image.id, body);
          await cloud.images.refresh();
          return true;
        }),
    },
  );
};
