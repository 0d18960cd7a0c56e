import { l10n } from "vscode";
import type { Command } from "../command";
import { runDialog } from "../quickDialog";
import { resolveImage } from "../resolveImage";
import { working } from "../working";

/** Renames a backup, or protects it from being replaced. */
export const editImage: Command = async (services, target) => {
  const picked = await resolveImage(services, target, l10n.t("Which backup do you want to change?"));
  if (!picked) return;
  const { cloud, resource } = picked;
  const image = await cloud.api.images.get(resource.id);
  const body = await runDialog(image.name, async (dialog) => ({
    name: await dialog.text({ prompt: l10n.t("A name for it."), value: image.name, problem: (text) => (text === "" ? l10n.t("A name is needed.") : undefined) }),
    locked: await dialog.pick(l10n.t("May it be replaced by a later backup?"), [
      { label: l10n.t("Yes"), value: false, isCurrent: image.backup_info?.locked !== true },
      { label: l10n.t("No, lock it"), value: true, isCurrent: image.backup_info?.locked === true },
    ]),
  }));
  if (!body) return;
  await working(l10n.t("Changing {0}", image.name), l10n.t("{0} was changed.", image.name), async () => {
    await cloud.api.images.update(image.id, body);
    await cloud.images.refresh();
  });
};
