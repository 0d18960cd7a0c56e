import type { Action, DataUsage, Server, ThresholdAlert } from "../../model/contract";
import type { Translate } from "../translate";
import type { SampleWindow } from "../../model/sampleRange";
import type { ChartMark, ChartThreshold, ChartUsage } from "./protocol";

const bytesPerMegabyte = 1024 ** 2;
const bytesPerGigabyte = 1024 ** 3;
const daySeconds = 86_400;

/** Actions that can be seen in what a server uses. */
const marked: Readonly<Record<string, (t: Translate) => string>> = {
  power_on: (t) => t("Started"),
  power_off: (t) => t("Powered off"),
  power_cycle: (t) => t("Power cycled"),
  shutdown: (t) => t("Shut down"),
  reboot: (t) => t("Rebooted"),
  take_backup: (t) => t("Backed up"),
  restore: (t) => t("Restored"),
  rebuild: (t) => t("Rebuilt"),
  resize: (t) => t("Resized"),
};

/** What happened to a server within a window, oldest first. */
export function chartMarks(actions: readonly Pick<Action, "type" | "started_at">[], { startSeconds, endSeconds }: Pick<SampleWindow, "startSeconds" | "endSeconds">, t: Translate): readonly ChartMark[] {
  return actions
    .flatMap(({ type, started_at }): ChartMark[] => {
      const title = Object.hasOwn(marked, type) ? marked[type]?.(t) : undefined;
      const seconds = Date.parse(started_at) / 1000;
      return title !== undefined && seconds >= startSeconds && seconds <= endSeconds ? [{ seconds, title }] : [];
    })
    .sort((one, other) => one.seconds - other.seconds);
}

/** The thresholds that warn, as lines in the charts: in per cent of what the server has, where the API counts so. */
export function chartThresholds(alerts: readonly ThresholdAlert[], { memory, disk }: Pick<Server, "memory" | "disk">): readonly ChartThreshold[] {
  return alerts.filter(({ enabled }) => enabled).flatMap(({ alert_type, value }): ChartThreshold[] => {
    switch (alert_type) {
      case "cpu":
        return [{ metric: "cpuPercent", value }];
      case "memory-used":
        return [{ metric: "memoryBytes", value: (value / 100) * memory * bytesPerMegabyte }];
      case "storage-used":
        return [{ metric: "storageBytes", value: (value / 100) * disk * bytesPerGigabyte }];
      case "storage-requests":
        return [{ metric: "requestsPerSecond", value }];
      case "network-incoming":
        return [{ metric: "incomingKbps", value }];
      case "network-outgoing":
        return [{ metric: "outgoingKbps", value }];
      default:
        return [];
    }
  });
}

type Usage = Pick<DataUsage, "transfer_gigabytes" | "current_transfer_usage_gigabytes" | "transfer_period_end">;

/** The data transfer of a server and of the pool that it shares, with a forecast: at the rate of the period so far, from its second day on.
 * @param all of the account's servers */
export function chartUsage(own: Usage, all: readonly Usage[], nowSeconds: number): ChartUsage {
  const periodEndSeconds = Date.parse(own.transfer_period_end) / 1000;
  const elapsed = nowSeconds - periodStart(periodEndSeconds);
  const span = periodEndSeconds - periodStart(periodEndSeconds);
  const used = own.current_transfer_usage_gigabytes;
  return {
    usedGigabytes: used,
    allowanceGigabytes: own.transfer_gigabytes,
    poolUsedGigabytes: sum(all.map(({ current_transfer_usage_gigabytes }) => current_transfer_usage_gigabytes)),
    poolGigabytes: sum(all.map(({ transfer_gigabytes }) => transfer_gigabytes)),
    forecastGigabytes: elapsed > daySeconds && elapsed <= span ? (used / elapsed) * span : null,
    periodEndSeconds,
  };
}

/** A period is a month long. */
function periodStart(endSeconds: number): number {
  const end = new Date(endSeconds * 1000);
  return Date.UTC(end.getUTCFullYear(), end.getUTCMonth() - 1, end.getUTCDate(), end.getUTCHours(), end.getUTCMinutes()) / 1000;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
