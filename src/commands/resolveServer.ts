import { l10n } from "vscode";
import type { AccountCloud } from "../cloud/cloud";
import { serverActivity } from "../cloud/serverActivity";
import type { Server } from "../model/contract";
import { primaryAddress } from "../model/serverAddress";
import { compareNames } from "../tree/compareNames";
import { lockedRow } from "../tree/lockedRow";
import { joinParts, type Row } from "../tree/row";
import { serverRow, serverStatusText } from "../tree/serverRow";
import type { CommandServices } from "./command";
import { findResource, pickResource, type Picked } from "./pickResource";
import { isServerTarget } from "./target";

/**
 * The server that a command is about: the one that it was invoked on, else one that is asked for.
 *
 * @returns undefined when the question was dismissed.
 * @throws HumanError when the server is no longer there.
 */
export async function resolveServer(services: CommandServices, target: unknown, placeholder: string): Promise<Picked<Server> | undefined> {
  if (isServerTarget(target)) {
    const cloud = services.cloud.of(target.accountId);
    return findResource(cloud, cloud.servers, target.serverId, l10n.t("Server {0} is not in this account any more.", target.serverId));
  }
  return pickResource(services, {
    placeholder,
    noneText: l10n.t("There are no servers yet."),
    storeOf: (cloud) => cloud.servers,
    rowOf: serverChoice,
    compare: (one, other) => compareNames(one.name, other.name),
  });
}

/** Where a choice has to be made, the state is always said. */
function serverChoice(server: Server, cloud: AccountCloud): Row {
  const actions = cloud.actions.runningOn("server", server.id);
  const power = cloud.power.get(server.id);
  const status = serverStatusText(server, serverActivity(server, actions, power), l10n.t);
  const row = { ...serverRow(server, actions, l10n.t, power), description: joinParts([status, primaryAddress(server), server.region.name]) };
  return lockedRow(row, cloud.locks.isLocked({ kind: "server", id: server.id }), l10n.t);
}
