import type { ThresholdAlert } from "../model/contract";
import type { Translate } from "../platform/translate";

/** An alert is exceeded from when it was raised until it is cleared. */
export function isExceeded({ enabled, last_raised, last_cleared }: Pick<ThresholdAlert, "enabled" | "last_raised" | "last_cleared">): boolean {
  if (!enabled || typeof last_raised !== "string") return false;
  return typeof last_cleared !== "string" || Date.parse(last_cleared) < Date.parse(last_raised);
}

/** What is measured, in words; a word of the API that is not known is shown as it is. */
export function alertTitle(type: string, t: Translate): string {
  const titles: Readonly<Record<string, string>> = {
    cpu: t("CPU"),
    "storage-requests": t("Storage requests"),
    "network-incoming": t("Network in"),
    "network-outgoing": t("Network out"),
    "data-transfer-used": t("Data transfer used"),
    "storage-used": t("Storage used"),
    "memory-used": t("Memory used"),
  };
  return titles[type] ?? type;
}
