import { l10n } from "vscode";
import type { Command } from "../command";
import { copyText } from "../copyText";
import { resolveDomain } from "../resolveDomain";

export const copyDomainName: Command = async (services, target) => {
  const picked = await resolveDomain(services, target, l10n.t("Which domain's name do you want to copy?"));
  if (picked) await copyText(picked.resource.name);
};
