import { l10n } from "vscode";
import type { AccountCloud } from "../../cloud/cloud";
import { pointingRecords } from "../../cloud/pointingRecords";
import type { Server } from "../../model/contract";
import { dayText } from "../../tree/moments";

const dayMs = 86_400_000;

/** Who would miss a server, a sentence each: records that point at it, load balancers, failover addresses, its partner; and how old its newest
 * backup is.
 * @param areBackupsDeleted whether its backups go with it */
export async function impactOf(cloud: AccountCloud, server: Server, areBackupsDeleted: boolean): Promise<readonly string[]> {
  const { api, servers } = cloud;
  const addresses = [...server.networks.v4, ...server.networks.v6].map(({ ip_address }) => ip_address);
  const [pointing, balancers, backups] = await Promise.all([pointingRecords(cloud, addresses), api.loadBalancers.list(), api.servers.listBackups(server.id)]);
  const serving = balancers.filter(({ server_ids }) => server_ids.includes(server.id));
  const { partner_id } = server;
  return [
    ...(pointing.length > 0 ? [l10n.t("Records that point at it: {0}.", pointing.map(({ name, type }) => `${name} ${type}`).join(", "))] : []),
    ...(serving.length > 0 ? [l10n.t("Load balancers that use it: {0}.", serving.map(({ name }) => name).join(", "))] : []),
    ...(server.failover_ips.length > 0 ? [l10n.t("Failover addresses: {0}.", server.failover_ips.join(", "))] : []),
    ...(typeof partner_id === "number" ? [l10n.t("Its partner is {0}.", servers.get(partner_id)?.name ?? String(partner_id))] : []),
    backupSentence(backups.map(({ created_at }) => created_at ?? "").sort().at(-1), areBackupsDeleted),
  ];
}

function backupSentence(newest: string | undefined, isDeleted: boolean): string {
  if (newest === undefined || newest === "") return l10n.t("It has no backup.");
  const days = Math.floor((Date.now() - Date.parse(newest)) / dayMs);
  const age = days <= 0 ? l10n.t("less than a day old") : days === 1 ? l10n.t("1 day old") : l10n.t("{0} days old", days);
  return isDeleted ? l10n.t("Its newest backup is of {0} ({1}), and is deleted too.", dayText(newest), age) : l10n.t("Its newest backup is of {0} ({1}).", dayText(newest), age);
}
