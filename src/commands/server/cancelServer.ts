import { l10n } from "vscode";
import type { AccountCloud } from "../../cloud/cloud";
import type { Server } from "../../model/contract";
import type { Command } from "../command";
import { confirmByName } from "../confirmByName";
import { resolveServer } from "../resolveServer";
import { working } from "../working";

/** Cancels a server, after listing what depends on it. */
export const cancelServer: Command = async (services, target) => {
  const picked = await resolveServer(services, target, l10n.t("Which server do you want to cancel?"));
  if (!picked) return;
  const { cloud, resource: server } = picked;
  const impact = await working(l10n.t("Looking what depends on {0}", server.name), "", () => impactOf(cloud, server));
  if (!impact) return;
  const consequence = [l10n.t("It runs on for a day, then it is suspended, then it is deleted with its disks and backups. Until it is suspended you can take the cancellation back."), ...impact].join("\n");
  if (!(await confirmByName(l10n.t("Cancel {0}?", server.name), consequence, l10n.t("Give Up the Server"), server.name))) return;
  await working(l10n.t("Cancelling {0}", server.name), l10n.t("{0} is cancelled.", server.name), async () => {
    await cloud.api.servers.cancel(server.id);
    await cloud.servers.refreshOne(server.id);
  });
};

/** What would miss a server: records that point at it, load balancers, failover addresses, its partner; and how old its newest backup is. */
async function impactOf({ api, domains }: AccountCloud, server: Server): Promise<readonly string[]> {
  const addresses = new Set([...server.networks.v4, ...server.networks.v6].map(({ ip_address }) => ip_address));
  const [records, balancers, backups] = await Promise.all([
    Promise.all((await domains.load()).map(async ({ name }) => (await api.domains.listRecords(name)).filter(({ data }) => typeof data === "string" && addresses.has(data)).map((record) => `${record.name === "@" ? "" : `${record.name}.`}${name} ${record.type}`))),
    api.loadBalancers.list(),
    api.servers.listBackups(server.id),
  ]);
  const pointing = records.flat();
  const serving = balancers.filter(({ server_ids }) => server_ids.includes(server.id));
  const newest = backups.map(({ created_at }) => created_at ?? "").sort().at(-1);
  return [
    ...(pointing.length > 0 ? [l10n.t("Records that point at it: {0}.", pointing.join(", "))] : []),
    ...(serving.length > 0 ? [l10n.t("Load balancers that use it: {0}.", serving.map(({ name }) => name).join(", "))] : []),
    ...(server.failover_ips.length > 0 ? [l10n.t("Failover addresses: {0}.", server.failover_ips.join(", "))] : []),
    ...(typeof server.partner_id === "number" ? [l10n.t("It has a partner.")] : []),
    newest === undefined || newest === "" ? l10n.t("It has no backup.") : l10n.t("Its newest backup is of {0}, and is deleted too.", newest.slice(0, 10)),
  ];
}
