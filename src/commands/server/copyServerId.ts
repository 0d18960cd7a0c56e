import { l10n } from "vscode";
import type { Command } from "../command";
import { copyText } from "../copyText";
import { resolveServer } from "../resolveServer";

export const copyServerId: Command = async (services, target) => {
  const picked = await resolveServer(services, target, l10n.t("Which server's ID do you want to copy?"));
  if (picked) await copyText(String(picked.resource.id));
};
