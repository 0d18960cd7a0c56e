import { l10n } from "vscode";
import { openZoneDocument as open } from "../../documents/openZoneDocument";
import type { Command } from "../command";
import { resolveDomain } from "../resolveDomain";

/** Opens a domain's records as a zone file that can be edited and saved. */
export const openZoneDocument: Command = async (services, target) => {
  const picked = await resolveDomain(services, target, l10n.t("Which domain's zone do you want to edit?"));
  if (picked) await open(picked.cloud.account.id, picked.resource.name);
};
