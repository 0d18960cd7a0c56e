import type { Lockable } from "../cloud/accountLocks";
import type { AccountCloud } from "../cloud/cloud";
import type { DisposableLike } from "../platform/disposable";
import type { ResourceId } from "./accountBranch";

/** Draws again what is locked or unlocked. */
export function followLocks(cloud: AccountCloud, kind: Lockable["kind"], redraw: (ids: readonly ResourceId[], rowOnly?: boolean) => void): DisposableLike {
  return cloud.locks.onDidChange((changed) => redraw(changed.filter((one) => one.kind === kind).map(({ id }) => id), true));
}
