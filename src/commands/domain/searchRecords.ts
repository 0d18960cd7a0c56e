import { l10n, ThemeIcon, window } from "vscode";
import { openZoneLine } from "../../documents/openZoneLine";
import { HumanError } from "../../platform/humanError";
import type { Command } from "../command";
import { pickAccount } from "../pickAccount";

/** Searches the records of all domains, and opens the line of the one that is chosen. */
export const searchRecords: Command = async (services, target) => {
  const cloud = await pickAccount(services, target);
  if (!cloud) return;
  const loading = cloud.domains.load().then(async (domains) => {
    if (domains.length === 0) throw new HumanError(l10n.t("There are no domains yet."));
    const zones = await Promise.all(domains.map(async ({ name }) => (await cloud.api.domains.listRecords(name)).filter(({ type }) => type !== "SOA").map((record) => ({ domainName: name, record }))));
    return zones.flat().map(({ domainName, record }) => ({
      label: record.name === "@" ? domainName : `${record.name}.${domainName}`,
      description: `${record.type} ${[record.priority, record.weight, record.port, record.data].filter((part) => part !== null && part !== undefined).join(" ")}`,
      iconPath: new ThemeIcon("globe"),
      domainName,
      record,
    }));
  });
  const chosen = await window.showQuickPick(loading, { placeHolder: l10n.t("Name, type or data of a record of any domain"), matchOnDescription: true });
  if (!chosen) return;
  await openZoneLine({ accountId: cloud.account.id, domainName: chosen.domainName }, chosen.record);
};
