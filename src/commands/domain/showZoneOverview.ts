import { l10n } from "vscode";
import { showZoneOverviewPanel } from "../../webviews/zoneOverview/panel";
import type { Command } from "../command";
import { resolveDomain } from "../resolveDomain";

/** Shows a zone: its records beside its file, who is asked for it and what they answer, and what is wrong with it. */
export const showZoneOverview: Command = async (services, target) => {
  const picked = await resolveDomain(services, target, l10n.t("Which domain's zone do you want to see?"));
  if (picked) showZoneOverviewPanel(services, { accountId: picked.cloud.account.id, domainName: picked.resource.name });
};
