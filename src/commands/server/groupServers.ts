import { l10n, window } from "vscode";
import type { ServerGrouping } from "../../tree/serverArrangement";
import type { Command } from "../command";

/** Puts servers under headings. */
export const groupServers: Command = async ({ serverView, cloud, accounts }) => {
  const items: readonly { readonly label: string; readonly grouping: ServerGrouping }[] = [
    { label: l10n.t("None"), grouping: "none" },
    { label: l10n.t("Region"), grouping: "region" },
    { label: l10n.t("VPC"), grouping: "vpc" },
    { label: l10n.t("State"), grouping: "state" },
  ];
  const now = l10n.t("now");
  const chosen = await window.showQuickPick(items.map((item) => ({ ...item, description: item.grouping === serverView.grouping ? now : "" })), { placeHolder: l10n.t("By what do you want to group the servers?") });
  if (!chosen) return;
  // Headings want names.
  if (chosen.grouping === "vpc") await Promise.all(accounts.accounts.map(({ id }) => cloud.of(id).vpcs.load()));
  await serverView.setGrouping(chosen.grouping);
};
