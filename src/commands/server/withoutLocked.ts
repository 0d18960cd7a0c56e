import { l10n } from "vscode";
import { LockedError } from "../../cloud/accountLocks";
import { stoppedByLock } from "../../cloud/stoppedByLock";
import type { Server, ServerActionBody } from "../../model/contract";
import type { Picked } from "../pickResource";

/** Leaves out the servers that are locked against an action, before anything is asked.
 * @returns those on which it can be run, and a sentence about the others, where there are any
 * @throws {LockedError} where none is left */
export function withoutLocked(picked: readonly Picked<Server>[], type: ServerActionBody["type"]): { readonly free: readonly Picked<Server>[]; readonly leftOut: readonly string[] } {
  if (!stoppedByLock.has(type)) return { free: picked, leftOut: [] };
  const isLocked = ({ cloud, resource: { id } }: Picked<Server>): boolean => cloud.locks.isLocked({ kind: "server", id });
  const [free, locked] = [picked.filter((one) => !isLocked(one)), picked.filter(isLocked)];
  const [first] = locked;
  if (!first) return { free, leftOut: [] };
  const names = locked.map(({ resource }) => resource.name).join(", ");
  if (free.length === 0) throw new LockedError(first.cloud.account.id, { kind: "server", id: first.resource.id }, names);
  return { free, leftOut: [l10n.t("Locked, and left out: {0}.", names)] };
}
