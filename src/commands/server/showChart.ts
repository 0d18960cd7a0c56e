import { l10n } from "vscode";
import { showChartPanel } from "../../webviews/chart/panel";
import type { Command } from "../command";
import { resolveServer } from "../resolveServer";

/** Shows what a server did: processor, memory and network. */
export const showChart: Command = async (services, target) => {
  const picked = await resolveServer(services, target, l10n.t("Which server's charts do you want to see?"));
  if (picked) showChartPanel(services, { accountId: picked.cloud.account.id, serverId: picked.resource.id });
};
