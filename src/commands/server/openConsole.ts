import { l10n } from "vscode";
import { showConsolePanel } from "../../webviews/console/panel";
import type { Command } from "../command";
import { resolveServer } from "../resolveServer";

/** Opens a server's console in an editor pane. */
export const openConsole: Command = async (services, target) => {
  const picked = await resolveServer(services, target, l10n.t("Which server's console do you want to open?"));
  if (picked) showConsolePanel(services, { accountId: picked.cloud.account.id, serverId: picked.resource.id });
};
