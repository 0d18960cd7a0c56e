import { l10n } from "vscode";
import type { Command } from "../command";
import { resolveServers } from "../resolveServers";

/** Keeps servers at the top of their view. */
export const pinServer: Command = (services, target, selection) => setPinned(services, target, selection, true);

/** Lets servers stand where they would without a pin. */
export const unpinServer: Command = (services, target, selection) => setPinned(services, target, selection, false);

async function setPinned(services: Parameters<Command>[0], target: unknown, selection: readonly unknown[] | undefined, isPinned: boolean): Promise<void> {
  const servers = await resolveServers(services, target, selection, isPinned ? l10n.t("Which server do you want to pin?") : l10n.t("Which server do you want to unpin?"));
  if (servers.length > 0) await services.serverView.setPinned(servers.map(({ cloud, resource }) => ({ accountId: cloud.account.id, serverId: resource.id })), isPinned);
}
