import { l10n } from "vscode";
import type { Command } from "../command";
import { copyText } from "../copyText";
import { resolveImage } from "../resolveImage";

export const copyImageId: Command = async (services, target) => {
  const picked = await resolveImage(services, target, l10n.t("Which image's ID do you want to copy?"));
  if (picked) await copyText(String(picked.resource.id));
};
