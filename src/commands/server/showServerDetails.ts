import { l10n } from "vscode";
import { ApiError } from "../../api/apiError";
import { showJson } from "../../documents/readOnlyDocuments";
import type { Command } from "../command";
import { resolveServer } from "../resolveServer";

/** Opens everything that the API tells about a server, as one read-only document. User data is in it, console addresses are not. */
export const showServerDetails: Command = async (services, target) => {
  const picked = await resolveServer(services, target, l10n.t("Of which server do you want to see all details?"));
  if (!picked) return;
  const { cloud: { api, account }, resource: { id, name } } = picked;
  const [server, alerts, firewall_rules, software, snapshots, backups, user_data, data_usage, failover_ips, available_failover_ips, latest_sample, exceeded] = await Promise.all([
    api.servers.get(id),
    api.servers.getThresholdAlerts(id),
    api.servers.getAdvancedFirewallRules(id),
    api.servers.listSoftware(id),
    api.servers.listSnapshots(id),
    api.servers.listBackups(id),
    ifThere(api.servers.getUserData(id)),
    ifThere(api.dataUsages.getCurrent(id)),
    api.failoverIps.list(id),
    api.failoverIps.listAvailable(id),
    ifThere(api.sampleSets.getLatest(id)),
    api.servers.listExceededThresholdAlerts(),
  ]);
  await showJson(`${account.id}/servers/${id}/${name}`, { server, threshold_alerts: alerts, exceeds_a_threshold: exceeded.includes(id), firewall_rules, software, snapshots, backups, user_data, data_usage, failover_ips, available_failover_ips, latest_sample });
};

/** Null for what a server does not have. */
async function ifThere<T>(loading: Promise<T>): Promise<T | null> {
  try {
    return await loading;
  } catch (error) {
    if (error instanceof ApiError && (error.kind === "not-found" || error.kind === "invalid")) return null;
    throw error;
  }
}
