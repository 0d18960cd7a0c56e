import type { Server } from "../model/contract";
import { l10n } from "vscode";
import type { CommandServices } from "./command";
import { findResource, type Picked } from "./pickResource";
import { resolveServer } from "./resolveServer";
import { isServerTarget } from "./target";

/** The servers that a command is about: those that are selected, the one that it was invoked on, else one that is asked for.
 * @returns none when the question was dismissed
 * @throws HumanError when one is no longer there */
export async function resolveServers(services: CommandServices, target: unknown, selection: readonly unknown[] | undefined, placeholder: string): Promise<readonly Picked<Server>[]> {
  const selected = (selection ?? []).filter(isServerTarget);
  if (selected.length < 2) {
    const one = await resolveServer(services, target, placeholder);
    return one ? [one] : [];
  }
  return Promise.all(
    selected.map(({ accountId, serverId }) => {
      const cloud = services.cloud.of(accountId);
      return findResource(cloud, cloud.servers, serverId, l10n.t("Server {0} is not in this account any more.", serverId));
    }),
  );
}
