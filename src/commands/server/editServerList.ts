import { l10n, window } from "vscode";
import { openList } from "../../documents/lists/openList";
import type { ListKind } from "../../documents/lists/listUri";
import type { Command } from "../command";
import { resolveServer } from "../resolveServer";
import { targetList } from "../target";

interface ListItem {
  readonly label: string;
  readonly detail: string;
  readonly list: ListKind;
}

/** Opens one of a server's lists as a document: order is meaning in some of them, and all of it is seen at once.
 * Which one is asked, unless the target names it. */
export const editServerList: Command = async (services, target) => {
  const picked = await resolveServer(services, target, l10n.t("Of which server do you want to edit a list?"));
  if (!picked) return;
  const { cloud, resource: { id, name } } = picked;
  const items: readonly ListItem[] = [
    { label: l10n.t("Firewall Rules"), detail: l10n.t("The first rule that matches decides; what none matches is let through."), list: "firewall-rules" },
    { label: l10n.t("Threshold Alerts"), detail: l10n.t("When a warning is sent."), list: "threshold-alerts" },
    { label: l10n.t("Reverse Names"), detail: l10n.t("What a lookup of each public address gives."), list: "reverse-names" },
    { label: l10n.t("Failover Addresses"), detail: l10n.t("Addresses that can be moved between the servers of a region."), list: "failover-addresses" },
  ];
  const meant = targetList(target);
  const chosen = items.find(({ list }) => list === meant) ?? await pickItem(items, name);
  if (chosen) await openList({ accountId: cloud.account.id, kind: chosen.list, resourceId: id, name });
};

function pickItem(items: readonly ListItem[], name: string): Thenable<ListItem | undefined> {
  return window.showQuickPick(items, { title: name, placeHolder: l10n.t("Which list?") });
}
