import { l10n } from "vscode";
import type { Command } from "../command";
import { copyText } from "../copyText";
import { resolveVpc } from "../resolveVpc";

export const copyVpcRange: Command = async (services, target) => {
  const picked = await resolveVpc(services, target, l10n.t("Which VPC's address range do you want to copy?"));
  if (picked) await copyText(picked.resource.ip_range);
};
