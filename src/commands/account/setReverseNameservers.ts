import { l10n } from "vscode";
import type { Command } from "../command";
import { pickAccount } from "../pickAccount";
import { runWizard } from "../quickDialog";
import { serverNameProblem } from "../server/serverName";
import { working } from "../working";

/** Sets who answers reverse lookups of the account's IPv6 ranges. */
export const setReverseNameservers: Command = async (services, target) => {
  const cloud = await pickAccount(services, target);
  if (!cloud) return;
  const { api, actions } = cloud;
  const now = await api.reverseNames.listIpv6Nameservers();
  const list = (text: string): string[] => text.split(",").map((name) => name.trim().replace(/\.$/, "")).filter((name) => name !== "");
  await runWizard(
    l10n.t("IPv6 Reverse Name Servers"),
    (dialog) => dialog.text({ prompt: l10n.t("Host names, separated by commas; empty for the provider's."), value: now.join(", "), problem: (text) => list(text).map((name) => serverNameProblem(name, l10n.t)).find((found) => found !== undefined), field: "reverse_nameservers" }),
    {
      key: cloud.account.id,
      send: (names) =>
        working(l10n.t("Changing the reverse name servers"), l10n.t("The reverse name servers were changed."), async () => actions.whenSettled(await api.reverseNames.setIpv6Nameservers({ reverse_nameservers: list(names) }))),
    },
  );
};
