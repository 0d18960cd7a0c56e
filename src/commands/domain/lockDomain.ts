import { l10n } from "vscode";
import { lock, unlock, type LockSubject } from "../changeLocks";
import type { Command } from "../command";
import type { Picked } from "../pickResource";
import { resolveDomain } from "../resolveDomain";
import type { Domain } from "../../model/contract";

/** Locks a domain in this editor: neither it nor any of its records is deleted. */
export const lockDomain: Command = async (services, target) => lock(subjects(await resolveDomain(services, target, l10n.t("Which domain do you want to lock?"))));

/** Unlocks a domain, after a question. */
export const unlockDomain: Command = async (services, target) => unlock(subjects(await resolveDomain(services, target, l10n.t("Which domain do you want to unlock?"))));

function subjects(picked: Picked<Domain> | undefined): readonly LockSubject[] {
  return picked ? [{ cloud: picked.cloud, kind: "domain", id: picked.resource.name, name: picked.resource.name }] : [];
}
