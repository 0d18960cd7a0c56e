import { l10n } from "vscode";
import { lock, unlock, type LockSubject } from "../changeLocks";
import type { Command } from "../command";
import type { Picked } from "../pickResource";
import { resolveVpc } from "../resolveVpc";
import type { Vpc } from "../../model/contract";

/** Locks a VPC in this editor: it is not deleted. */
export const lockVpc: Command = async (services, target) => lock(subjects(await resolveVpc(services, target, l10n.t("Which VPC do you want to lock?"))));

/** Unlocks a VPC, after a question. */
export const unlockVpc: Command = async (services, target) => unlock(subjects(await resolveVpc(services, target, l10n.t("Which VPC do you want to unlock?"))));

function subjects(picked: Picked<Vpc> | undefined): readonly LockSubject[] {
  return picked ? [{ cloud: picked.cloud, kind: "vpc", id: picked.resource.id, name: picked.resource.name }] : [];
}
