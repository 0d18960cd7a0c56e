import { l10n } from "vscode";
import type { Command } from "../command";
import { pickAccount } from "../pickAccount";
import { working } from "../working";

/** Has the provider look up anew through which name servers the domains resolve. */
export const refreshNameservers: Command = async (services, target) => {
  const cloud = await pickAccount(services, target);
  if (!cloud) return;
  await working(l10n.t("Looking up the delegation of all domains"), l10n.t("The delegation of all domains was looked up."), async () => {
    await cloud.api.domains.refreshNameserverCache();
    await cloud.domains.refresh();
  });
};
