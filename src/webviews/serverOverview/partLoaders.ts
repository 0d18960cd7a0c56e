import { ApiError } from "../../api/apiError";
import { actionTitle } from "../../cloud/actionTitle";
import { isQuestion, standingOf } from "../../cloud/actionTracker";
import { pointingRecords } from "../../cloud/pointingRecords";
import { alertTitle, isExceeded } from "../../cloud/thresholdAlerts";
import type { Action, Image, Server, ThresholdAlert } from "../../model/contract";
import type { Translate } from "../translate";
import type { PanelAccount } from "../webviewServices";
import { overviewAddresses } from "./overviewServer";
import type { ActionFact, AlertFact, BackupFact, NetworkValue, PartName, PartValues } from "./protocol";

/** How each part of an overview is asked for. */
export type PartLoaders = { readonly [K in PartName]: () => Promise<PartValues[K]> };

/** More of the past is in the server's own list. */
const MOST_ACTIONS = 8;

/** @param account what is asked, each time: an account may have been left and come back
 * @param server as it was last seen
 * @returns loaders that throw what asking failed with */
export function partLoaders(account: () => PanelAccount, server: () => Server, t: Translate): PartLoaders {
  const id = (): number => server().id;
  return {
    licences: async () => {
      const all = await account().api.servers.listSoftware(id());
      return {
        count: all.reduce((sum, { licence_count }) => sum + licence_count, 0),
        monthlyPrice: all.reduce((sum, { licence_count, software }) => sum + licence_count * software.cost_per_licence_per_month, 0),
      };
    },
    sample: async () => {
      const sample = await ifThere(account().api.sampleSets.getLatest(id()));
      if (sample === null) return null;
      const { average, period } = sample;
      return { cpuPercent: average.cpu_usage_percent, memoryBytes: average.memory_usage_bytes, storageMegabytes: average.storage_usage_megabytes, measuredAt: period.end };
    },
    transfer: async () => {
      const usage = await ifThere(account().api.dataUsages.getCurrent(id()));
      return usage === null ? null : { usedGigabytes: usage.current_transfer_usage_gigabytes, allowedGigabytes: usage.transfer_gigabytes, periodEnd: usage.transfer_period_end };
    },
    backups: async () => ({ kept: backupFacts(await account().api.servers.listBackups(id())) }),
    alerts: async () => alertFacts(await account().api.servers.getThresholdAlerts(id()), t),
    firewall: async () => (await account().api.servers.getAdvancedFirewallRules(id())).length,
    network: () => loadNetwork(account(), server()),
    records: () => pointingRecords(account(), overviewAddresses(server()).map(({ address }) => address)),
    actions: async () => actionFacts(await account().api.servers.listActions(id()), t),
  };
}

async function loadNetwork({ vpcs, loadBalancers }: PanelAccount, { id, vpc_id }: Server): Promise<NetworkValue> {
  const [allVpcs, balancers] = await Promise.all([typeof vpc_id === "number" ? vpcs.load() : [], loadBalancers.load()]);
  const vpc = allVpcs.find((one) => one.id === vpc_id);
  return {
    vpcName: typeof vpc_id === "number" ? (vpc?.name ?? String(vpc_id)) : null,
    vpcRange: vpc?.ip_range ?? null,
    balancers: balancers.filter(({ server_ids }) => server_ids.includes(id)).map((one) => ({ id: one.id, name: one.name, ip: one.ip })),
  };
}

/** The newest first; one without a date may be of any age. */
export function backupFacts(backups: readonly Image[]): readonly BackupFact[] {
  return backups
    .map(({ full_name, name, backup_info, created_at }) => ({ name: name === "" ? (full_name ?? "") : name, slot: backup_info?.type ?? null, createdAt: created_at ?? null }))
    .sort((one, other) => (other.createdAt ?? "").localeCompare(one.createdAt ?? ""));
}

/** What is exceeded first, what is switched off last. */
export function alertFacts(alerts: readonly ThresholdAlert[], t: Translate): readonly AlertFact[] {
  const rank = ({ isEnabled, isExceeded: over }: AlertFact): number => (over ? 0 : isEnabled ? 1 : 2);
  return alerts
    .map((alert) => ({
      type: alert.alert_type,
      title: alertTitle(alert.alert_type, t),
      isEnabled: alert.enabled,
      isExceeded: isExceeded(alert),
      threshold: alert.value,
      current: alert.current_value ?? null,
      raisedAt: alert.last_raised ?? null,
    }))
    .sort((one, other) => rank(one) - rank(other));
}

/** The newest actions. What only asked something is left out. */
export function actionFacts(actions: readonly Action[], t: Translate): readonly ActionFact[] {
  return newest(actions.filter((action) => !isQuestion(action)).map((action) => actionFact(action, t)));
}

/** The newest actions, with newer states of some, and those that were not listed yet. */
export function withFollowed(listed: readonly ActionFact[], followed: readonly Action[], t: Translate): readonly ActionFact[] {
  const byId = new Map([...listed, ...actionFacts(followed, t)].map((fact) => [fact.id, fact]));
  return newest([...byId.values()]);
}

function newest(facts: readonly ActionFact[]): readonly ActionFact[] {
  return [...facts].sort((one, other) => other.id - one.id).slice(0, MOST_ACTIONS);
}

function actionFact(action: Action, t: Translate): ActionFact {
  const { percent_complete, current_step } = action.progress;
  return {
    id: action.id,
    title: actionTitle(action.type, t),
    standing: standingOf(action),
    percent: percent_complete,
    step: current_step ?? null,
    startedAt: action.started_at,
    completedAt: action.completed_at ?? null,
  };
}

/** Null for what a server does not have: one that was never on has no measurements. */
async function ifThere<T>(loading: Promise<T>): Promise<T | null> {
  try {
    return (await loading) ?? null;
  } catch (error) {
    if (error instanceof ApiError && error.kind === "not-found") return null;
    throw error;
  }
}
