import { commands, l10n } from "vscode";
import { zoneUri } from "../../documents/zoneUri";
import type { Command } from "../command";
import { resolveDomain } from "../resolveDomain";

/** Shows two zones side by side; the right one can be edited and saved there. */
export const compareZones: Command = async (services, target) => {
  const left = await resolveDomain(services, target, l10n.t("Which domain do you want to compare?"));
  if (!left) return;
  const right = await resolveDomain(services, undefined, l10n.t("With which domain do you want to compare {0}?", left.resource.name));
  if (!right) return;
  const [one, other] = [left, right].map(({ cloud, resource }) => zoneUri({ accountId: cloud.account.id, domainName: resource.name }));
  await commands.executeCommand("vscode.diff", one, other, l10n.t("{0} ↔ {1}", left.resource.name, right.resource.name), { preview: false });
};
