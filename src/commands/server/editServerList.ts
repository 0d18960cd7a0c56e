import { l10n, window } from "vscode";
import { openList } from "../../documents/lists/openList";
import type { ListKind } from "../../documents/lists/listUri";
import type { Command } from "../command";
import { resolveServer } from "../resolveServer";

/** Opens one of a server's lists as a document: order is meaning in some of them, and all of it is seen at once. */
export const editServerList: Command = async (services, target) => {
  const picked = await resolveServer(services, target, l10n.t("Of which server do you want to edit a list?"));
  if (!picked) return;
  const { cloud, resource: { id, name } } = picked;
  const items: readonly { readonly label: string; readonly detail: string; readonly kind: ListKind }[] = [
    { label: l10n.t("Firewall Rules"), detail: l10n.t("The first rule that matches decides; what none matches is let through."), kind: "firewall-rules" },
    { label: l10n.t("Threshold Alerts"), detail: l10n.t("When a warning is sent."), kind: "threshold-alerts" },
    { label: l10n.t("Reverse Names"), detail: l10n.t("What a lookup of each public address gives."), kind: "reverse-names" },
    { label: l10n.t("Failover Addresses"), detail: l10n.t("Addresses that can be moved between the servers of a region."), kind: "failover-addresses" },
  ];
  const chosen = await window.showQuickPick(items.map(({ kind, ...item }) => ({ ...item, list: kind })), { title: name, placeHolder: l10n.t("Which list?") });
  if (chosen) await openList({ accountId: cloud.account.id, kind: chosen.list, resourceId: id, name });
};
