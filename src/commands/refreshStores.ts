import { window } from "vscode";
import type { AccountCloud } from "../cloud/cloud";
import type { Store } from "../cloud/store";
import type { CommandServices } from "./command";
import { isAccountTarget } from "./target";

/**
 * Asks again for a list of every account, or of the one that the command was invoked on, with progress in the view that shows it.
 * A failure is in the list's state, and so in the view, with its Retry: it is not said a second time.
 */
export async function refreshStores<T>(services: CommandServices, viewId: string, target: unknown, storeOf: (cloud: AccountCloud) => Store<T>, isWanted: (store: Store<T>) => boolean = () => true): Promise<void> {
  const { accounts, cloud, log } = services;
  const ids = isAccountTarget(target) ? [target.accountId] : accounts.accounts.map(({ id }) => id);
  const stores = ids.map((id) => storeOf(cloud.of(id))).filter(isWanted);
  if (stores.length === 0) return;
  await window.withProgress({ location: { viewId } }, async () => {
    for (const outcome of await Promise.allSettled(stores.map((store) => store.refresh()))) {
      if (outcome.status === "rejected") log.error(outcome.reason);
    }
  });
}
