import { dataUsageOf } from "./billing";
import { minuteMs, timestampOrNull } from "./clock";
import { sampleSet } from "./samples";
import type { Schemas, ServerRecord } from "./state";
import type { World } from "./world";

const fiveMinutesMs = 5 * minuteMs;

/** The last full five minutes' values, in the units of the alerts; null where nothing was measured. */
function currentValue(world: World, server: ServerRecord, type: Schemas["ThresholdAlertType"], at: number): number | null {
  if (type === "data-transfer-used") {
    const usage = dataUsageOf(world, server);
    return Math.round((usage.current_transfer_usage_gigabytes / Math.max(1, usage.transfer_gigabytes)) * 100);
  }
  if (!server.running) return null;
  const { average } = sampleSet(server, "five-minute", at);
  switch (type) {
    case "cpu":
      return Math.round(average.cpu_usage_percent);
    case "storage-requests":
      return Math.round(average.storage_read_requests_per_second + average.storage_write_requests_per_second);
    case "network-incoming":
      return Math.round(average.network_incoming_kbps);
    case "network-outgoing":
      return Math.round(average.network_outgoing_kbps);
    case "storage-used":
      return Math.round((average.storage_usage_megabytes / 1024 / server.options.disk) * 100);
    case "memory-used":
      return Math.round((average.memory_usage_bytes / 1024 / 1024 / server.options.memory) * 100);
  }
}

/** A server's alerts, with what was measured last. */
export function thresholdAlerts(world: World, server: ServerRecord): Schemas["ThresholdAlert"][] {
  const now = world.clock.now();
  const period = now - (now % fiveMinutesMs) - fiveMinutesMs;
  return server.threshold_alerts.map((alert) => {
    const current = currentValue(world, server, alert.alert_type, period);
    const raised = alert.enabled && current !== null && current > alert.value;
    return { ...alert, current_value: current, last_raised: timestampOrNull(raised ? period + fiveMinutesMs : null), last_cleared: null };
  });
}

export function exceedsAlert(world: World, server: ServerRecord): boolean {
  return thresholdAlerts(world, server).some((alert) => alert.last_raised !== null);
}
