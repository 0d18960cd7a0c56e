import { l10n } from "vscode";
import { showZoneFilePanel } from "../../webviews/zoneFile/panel";
import type { Command } from "../command";
import { resolveDomain } from "../resolveDomain";

/** Shows a zone as the provider serves it, beside who is asked for it. */
export const showZoneFile: Command = async (services, target) => {
  const picked = await resolveDomain(services, target, l10n.t("Which domain's zone file do you want to see?"));
  if (picked) showZoneFilePanel(services, { accountId: picked.cloud.account.id, domainName: picked.resource.name });
};
