import { l10n } from "vscode";
import { showServerOverviewPanel } from "../../webviews/serverOverview/panel";
import type { Command } from "../command";
import { resolveServer } from "../resolveServer";

/** Shows what a person wants to know of a server on one page, with what to do next. */
export const showServerOverview: Command = async (services, target) => {
  const picked = await resolveServer(services, target, l10n.t("Which server do you want to see?"));
  if (picked) showServerOverviewPanel(services, { accountId: picked.cloud.account.id, serverId: picked.resource.id }, picked.resource.name);
};
