import { l10n } from "vscode";
import { HumanError } from "../../platform/humanError";
import { primaryAddress } from "../../model/serverAddress";
import type { Command } from "../command";
import { copyText } from "../copyText";
import { resolveServer } from "../resolveServer";
import { targetAddress } from "../target";

/** Copies the address of a row that shows one, else the address that a server is best reached at. */
export const copyServerAddress: Command = async (services, target) => {
  const shown = targetAddress(target);
  if (shown !== undefined) return copyText(shown);
  const picked = await resolveServer(services, target, l10n.t("Which server's address do you want to copy?"));
  if (!picked) return;
  const address = primaryAddress(picked.resource);
  if (address === undefined) throw new HumanError(l10n.t("{0} has no address.", picked.resource.name));
  await copyText(address);
};
