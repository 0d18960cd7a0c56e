import { l10n } from "vscode";
import { HumanError } from "../../platform/humanError";
import { copyText } from "../copyText";
import type { Command } from "../command";
import { resolveServer } from "../resolveServer";

/** Copies the two words by which some regions name a server for good. */
export const copyPermalink: Command = async (services, target) => {
  const picked = await resolveServer(services, target, l10n.t("Whose permalink do you want to copy?"));
  if (!picked) return;
  const { name, permalink, region } = picked.resource;
  if (typeof permalink !== "string" || permalink === "") throw new HumanError(l10n.t("{0} has no permalink: {1} gives none. “Copy Link to Server” opens it in an editor.", name, region.name));
  await copyText(permalink);
};
