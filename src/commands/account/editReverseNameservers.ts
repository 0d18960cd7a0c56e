import { l10n } from "vscode";
import { openList } from "../../documents/lists/openList";
import type { Command } from "../command";
import { pickAccount } from "../pickAccount";

/** Opens the name servers for reverse lookups of the account's IPv6 addresses as a document. */
export const editReverseNameservers: Command = async (services, target) => {
  const cloud = await pickAccount(services, target);
  if (cloud) await openList({ accountId: cloud.account.id, kind: "ipv6-reverse-nameservers", resourceId: 0, name: l10n.t("account") });
};
