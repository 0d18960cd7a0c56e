import type { AlertFact, OverviewReady, OverviewServer, PartValues, RecordFact, SampleValue, TransferValue } from "../protocol";
import { joined, partBlock } from "./cardBlocks";
import { commandButton, type CardModel, type Line, type Tone, type Wording } from "./models";

const DAY_MS = 86_400_000;
/** The zones list the rest. */
const MOST_RECORDS = 6;

export function useCard({ server, parts }: OverviewReady, wording: Wording): CardModel {
  const { t, formats } = wording;
  return {
    id: "use",
    title: t("Disks and Use"),
    icon: "chart",
    blocks: [
      partBlock("sample", parts.sample, 3, wording, (sample) => sampleLines(sample, server, wording)),
      partBlock("transfer", parts.transfer, 1, wording, (transfer) => transferLines(transfer, wording)),
      {
        kind: "lines",
        lines: server.disks.map(({ id, description, sizeGigabytes, isPrimary }): Line => ({
          kind: "item",
          key: `disk-${id}`,
          icon: "disk",
          tone: "quiet",
          title: description ?? t("Disk {0}", id),
          detail: joined(formats.gigabytes(sizeGigabytes), isPrimary ? t("the server starts from it") : null),
        })),
      },
    ],
    buttons: [commandButton("showChart", "use", t("Charts"))],
  };
}

function sampleLines(sample: SampleValue | null, server: OverviewServer, { t, formats, nowMs }: Wording): readonly Line[] {
  if (sample === null) return [{ kind: "note", text: t("Nothing was measured yet: a first measurement takes some minutes."), tone: "quiet" }];
  const memory = sample.memoryBytes / 1024 / 1024;
  const storage = sample.storageMegabytes / 1024;
  const use = [
    meter(t("CPU"), formats.percent(sample.cpuPercent / 100), sample.cpuPercent / 100),
    meter(t("Memory"), t("{0} of {1}", formats.gigabytes(memory / 1024), formats.memory(server.memoryMegabytes)), memory / server.memoryMegabytes),
  ];
  return [
    // What a server that is off used when it was on says nothing of it now.
    ...(server.state === "off" ? [] : use),
    meter(t("Storage"), t("{0} of {1}", formats.gigabytes(storage), formats.gigabytes(server.diskGigabytes)), storage / server.diskGigabytes),
    { kind: "note", text: t("Measured {0}", formats.age(sample.measuredAt, nowMs)), tone: "quiet" },
  ];
}

function transferLines(transfer: TransferValue | null, { t, formats, nowMs }: Wording): readonly Line[] {
  if (transfer === null) return [];
  const { usedGigabytes, allowedGigabytes, periodEnd } = transfer;
  const fraction = allowedGigabytes > 0 ? usedGigabytes / allowedGigabytes : 0;
  return [
    meter(t("Data transfer"), t("{0} of {1}", formats.gigabytes(usedGigabytes), formats.gigabytes(allowedGigabytes)), fraction),
    ...(fraction > 1 ? [{ kind: "note", text: t("Above its own allowance: the account's servers share theirs."), tone: "warning" } as const] : []),
    { kind: "note", text: t("The period ends {0}", formats.age(periodEnd, nowMs)), tone: "quiet" },
  ];
}

function meter(label: string, value: string, fraction: number): Line {
  const bounded = Number.isFinite(fraction) ? Math.max(0, Math.min(1, fraction)) : 0;
  return { kind: "meter", label, value, fraction: bounded, tone: fraction >= 0.95 ? "error" : fraction >= 0.8 ? "warning" : "plain" };
}

export function backupCard({ server, parts }: OverviewReady, wording: Wording): CardModel {
  const { t } = wording;
  const isWanted = parts.backups.status === "ready" && isBackupWanted(parts.backups.value, server, wording.nowMs);
  return {
    id: "backups",
    title: t("Backups"),
    icon: "archive",
    ...(isWanted ? { badge: { text: t("needs a backup"), tone: "warning" as const } } : {}),
    blocks: [partBlock("backups", parts.backups, 2, wording, (value) => backupLines(value, server, wording)), { kind: "lines", lines: planLines(server, wording) }],
    buttons: [commandButton("takeBackup", "backups", t("Take a Backup…"), isWanted ? { look: "primary" } : {}), commandButton("changeBackupSchedule", "backups", t("Schedule…"), { description: t("Change the Backup Schedule…") })],
  };
}

/** Whether there is none, or the newest is older than the schedule promises; a week, where there is no schedule. */
export function isBackupWanted({ kept }: PartValues["backups"], { backupPlan }: Pick<OverviewServer, "backupPlan">, nowMs: number): boolean {
  const days = backupPlan.daily > 0 ? 2 : backupPlan.weekly > 0 ? 8 : backupPlan.monthly > 0 ? 32 : 7;
  const newest = Date.parse(kept[0]?.createdAt ?? "");
  return Number.isNaN(newest) || nowMs - newest > days * DAY_MS;
}

function backupLines(value: PartValues["backups"], server: OverviewServer, { t, formats, nowMs }: Wording): readonly Line[] {
  const [newest] = value.kept;
  if (newest === undefined) return [{ kind: "note", text: t("No backup is kept: what is lost is lost for good."), tone: "warning" }];
  const tone: Tone = isBackupWanted(value, server, nowMs) ? "warning" : "plain";
  const age = newest.createdAt === null ? t("of unknown age") : formats.age(newest.createdAt, nowMs);
  const when = newest.createdAt === null ? {} : { detail: formats.moment(newest.createdAt) };
  return [
    { kind: "fact", label: t("Newest"), value: joined(age, newest.slot === null ? null : slotText(newest.slot, t)), tone, ...when },
    { kind: "fact", label: t("Kept"), value: value.kept.length === 1 ? t("1 backup") : t("{0} backups", value.kept.length) },
  ];
}

function planLines({ backupPlan: { daily, weekly, monthly, isOffsite, nextStart, nextEnd } }: OverviewServer, { t, formats }: Wording): readonly Line[] {
  const slots = joined(daily > 0 ? t("{0} daily", daily) : null, weekly > 0 ? t("{0} weekly", weekly) : null, monthly > 0 ? t("{0} monthly", monthly) : null);
  return [
    { kind: "fact", label: t("Slots"), value: slots === "" ? t("none: only temporary backups") : slots },
    ...(nextStart === null ? [] : [{ kind: "fact", label: t("Next"), value: nextEnd === null ? formats.moment(nextStart) : formats.span(nextStart, nextEnd) } as const]),
    { kind: "fact", label: t("Offsite copies"), value: isOffsite ? t("yes") : t("no") },
  ];
}

function slotText(slot: string, t: Wording["t"]): string {
  const words: Readonly<Record<string, string>> = { daily: t("daily"), weekly: t("weekly"), monthly: t("monthly"), temporary: t("temporary") };
  return words[slot] ?? slot;
}

export function alertCard({ parts }: OverviewReady, wording: Wording): CardModel {
  const { t } = wording;
  const exceeded = parts.alerts.status === "ready" ? parts.alerts.value.filter(({ isExceeded }) => isExceeded).length : 0;
  return {
    id: "alerts",
    title: t("Alerts"),
    icon: "bell",
    ...(exceeded > 0 ? { badge: { text: t("{0} exceeded", exceeded), tone: "warning" as const } } : {}),
    blocks: [partBlock("alerts", parts.alerts, 3, wording, (alerts) => alertLines(alerts, wording))],
    buttons: [commandButton("editAlerts", "alerts", t("Edit Alerts")), ...(exceeded > 0 ? [commandButton("showChart", "alerts", t("Charts"))] : [])],
  };
}

function alertLines(alerts: readonly AlertFact[], { t, formats, nowMs }: Wording): readonly Line[] {
  const enabled = alerts.filter(({ isEnabled }) => isEnabled);
  const off = alerts.length - enabled.length;
  const lines = enabled.map((alert): Line => {
    const now = alert.current === null ? t("not measured") : t("now {0}", valueText(alert, alert.current, formats));
    const since = alert.isExceeded && alert.raisedAt !== null ? formats.age(alert.raisedAt, nowMs) : null;
    return { kind: "item", key: `alert-${alert.type}`, icon: alert.isExceeded ? "warning" : "check", tone: alert.isExceeded ? "warning" : "good", title: alert.title, detail: joined(now, t("limit {0}", valueText(alert, alert.threshold, formats)), since) };
  });
  if (lines.length === 0) return [{ kind: "note", text: t("No alert is switched on: nobody is told when it is overloaded."), tone: "quiet" }];
  return off === 0 ? lines : [...lines, { kind: "note", text: off === 1 ? t("1 alert is switched off") : t("{0} alerts are switched off", off), tone: "quiet" }];
}

/** Shares are counted in per cent; what the others count in, the API does not say. */
function valueText({ type }: AlertFact, value: number, formats: Wording["formats"]): string {
  return ["cpu", "memory-used", "storage-used", "data-transfer-used"].includes(type) ? formats.percent(value / 100) : formats.number(value);
}

export function recordCard({ parts }: OverviewReady, wording: Wording): CardModel {
  const { t } = wording;
  return { id: "records", title: t("Records That Point at It"), icon: "globe", blocks: [partBlock("records", parts.records, 3, wording, (records) => recordLines(records, t))], buttons: [] };
}

function recordLines(records: readonly RecordFact[], t: Wording["t"]): readonly Line[] {
  if (records.length === 0) return [{ kind: "note", text: t("No record of the account's domains points at it."), tone: "quiet" }];
  const lines = records.slice(0, MOST_RECORDS).map(({ domainName, name, type, address }): Line => {
    const key = [domainName, name, type, address].join(" ");
    return { kind: "item", key: `record-${key}`, icon: "globe", tone: "quiet", title: name, detail: joined(type, address), link: { key: `open-zone-${key}`, label: name, description: t("Open the zone of {0} for {1}", domainName, name), look: "link", request: { type: "openZone", domainName } } };
  });
  const rest = records.length - lines.length;
  return rest === 0 ? lines : [...lines, { kind: "note", text: t("and {0} more", rest), tone: "quiet" }];
}
