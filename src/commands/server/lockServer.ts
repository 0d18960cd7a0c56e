import { l10n } from "vscode";
import { lock, unlock, type LockSubject } from "../changeLocks";
import type { Command } from "../command";
import type { Picked } from "../pickResource";
import { resolveServers } from "../resolveServers";
import type { Server } from "../../model/contract";

/** Locks servers in this editor. */
export const lockServer: Command = async (services, target, selection) => lock(subjects(await resolveServers(services, target, selection, l10n.t("Which server do you want to lock?"))));

/** Unlocks servers, after a question. */
export const unlockServer: Command = async (services, target, selection) => unlock(subjects(await resolveServers(services, target, selection, l10n.t("Which server do you want to unlock?"))));

function subjects(picked: readonly Picked<Server>[]): readonly LockSubject[] {
  return picked.map(({ cloud, resource: { id, name } }) => ({ cloud, kind: "server", id, name }));
}
