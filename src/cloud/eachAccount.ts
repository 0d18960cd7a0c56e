import { MutableDisposable, type DisposableLike } from "../platform/disposable";
import type { AccountCloud, Cloud } from "./cloud";

/** Listens to every account that is signed in, for as long as it is. Asks the network for nothing.
 * @param listen called for each account, again for all when one comes or goes
 * @param changed called after that, and first when it is known who is signed in */
export function eachAccount(cloud: Cloud, listen: (part: AccountCloud) => readonly DisposableLike[], changed: () => void = () => undefined): DisposableLike {
  const listening = new MutableDisposable<DisposableLike>();
  let isOver = false;
  const follow = (): void => {
    if (isOver) return;
    const listeners = cloud.accounts.accounts.flatMap(({ id }) => listen(cloud.of(id)));
    listening.value = {
      dispose: () => {
        for (const one of listeners) one.dispose();
      },
    };
    changed();
  };
  const accounts = cloud.accounts.onDidChangeAccounts(follow);
  void cloud.accounts.whenLoaded().then(follow);
  return {
    dispose: () => {
      isOver = true;
      accounts.dispose();
      listening.dispose();
    },
  };
}
