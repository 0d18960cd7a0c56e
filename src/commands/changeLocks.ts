import { l10n, window } from "vscode";
import type { Lockable } from "../cloud/accountLocks";
import type { AccountCloud } from "../cloud/cloud";
import { confirm } from "./confirm";

/** Something to lock or to unlock. */
export interface LockSubject extends Lockable {
  readonly cloud: AccountCloud;
  readonly name: string;
}

/** Locks things in this editor: nothing that destroys or interrupts them is sent until they are unlocked. */
export async function lock(subjects: readonly LockSubject[]): Promise<void> {
  if (subjects.length === 0) return;
  await setLocked(subjects, true);
  window.setStatusBarMessage(l10n.t("Locked: {0}", namesOf(subjects)), 5000);
}

/** Unlocks things, after a question. */
export async function unlock(subjects: readonly LockSubject[]): Promise<void> {
  const locked = subjects.filter(({ cloud, kind, id }) => cloud.locks.isLocked({ kind, id }));
  if (locked.length === 0) {
    if (subjects.length > 0) void window.showInformationMessage(l10n.t("Not locked: {0}", namesOf(subjects)));
    return;
  }
  if (!(await confirm(l10n.t("Unlock {0}?", namesOf(locked)), l10n.t("What destroys or interrupts can be done from this editor again, each after a question of its own."), l10n.t("Unlock")))) return;
  await setLocked(locked, false);
  window.setStatusBarMessage(l10n.t("Unlocked: {0}", namesOf(locked)), 5000);
}

async function setLocked(subjects: readonly LockSubject[], isLocked: boolean): Promise<void> {
  for (const cloud of new Set(subjects.map((one) => one.cloud))) {
    await cloud.locks.setLocked(subjects.filter((one) => one.cloud === cloud).map(({ kind, id }) => ({ kind, id })), isLocked);
  }
}

function namesOf(subjects: readonly LockSubject[]): string {
  return subjects.map(({ name }) => name).join(", ");
}
