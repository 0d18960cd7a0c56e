import { commands, l10n, window, type Disposable } from "vscode";
import type { Cloud } from "../cloud/cloud";
import { Commands } from "../ids";
import type { Log } from "../platform/log";

/** Opens links to servers: `vscode://PUBLISHER.NAME/server/ID`. Anybody can write such a link, so it does nothing but show, and of what else stands
 * in it nothing counts. */
export function registerLinks({ cloud, log }: { readonly cloud: Cloud; readonly log: Pick<Log, "error"> }): Disposable {
  return window.registerUriHandler({
    handleUri: async ({ path }) => {
      const serverId = Number(/^\/server\/(\d{1,15})$/.exec(path)?.[1]);
      if (Number.isNaN(serverId)) {
        void window.showWarningMessage(l10n.t("This link leads to nothing that Mammoth Cloud knows."));
        return;
      }
      await cloud.accounts.whenLoaded();
      for (const { id } of cloud.accounts.accounts) {
        try {
          await cloud.of(id).servers.load();
        } catch (error) {
          log.error(error);
          continue;
        }
        if (cloud.of(id).servers.get(serverId) === undefined) continue;
        await commands.executeCommand(Commands.showServerOverview, { accountId: id, serverId });
        return;
      }
      void window.showWarningMessage(l10n.t("Server {0} is in none of the accounts that you are signed in to.", serverId));
    },
  });
}
