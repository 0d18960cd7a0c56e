import type { IconName } from "../../pageKit/page/icons";
import type { Translate } from "../../translate";
import type { LoadOverviewResponse, Show, UnservedSet, ZoneProblem, ZoneRow } from "../protocol";

/** What is to be known about a record beside what it says. */
export interface RowMark {
  readonly tone: "good" | "warning" | "error" | "info";
  readonly icon: IconName;
  readonly label: string;
}

export interface MarkedRow extends ZoneRow {
  readonly mark: RowMark | null;
  /** everything that is to be said, a sentence each */
  readonly sentences: readonly string[];
  readonly hasProblem: boolean;
  readonly isUnserved: boolean;
  /** only the records have it, only the zone file, or they differ in its TTL */
  readonly isOneSided: boolean;
}

export interface RowFilter {
  readonly text: string;
  /** empty for every type */
  readonly recordType: string;
  readonly show: Show;
}

/** Every record with what checks, zone file and name servers say about it. */
export function markRows({ rows, problems, check }: Pick<LoadOverviewResponse, "rows" | "problems" | "check">, t: Translate): readonly MarkedRow[] {
  const problemsOf = grouped(problems, ({ recordId }) => (recordId === null ? [] : [recordId]));
  const unservedOf = grouped(check.status === "done" ? check.unserved : [], ({ recordIds }) => recordIds);
  const isChecked = check.status === "done" && check.nameservers.some(({ state }) => state === "all" || state === "differs");
  return rows.map((row) => {
    const own = problemsOf.get(row.key) ?? [];
    const unserved = unservedOf.get(row.key) ?? [];
    const isOneSided = row.line === null || row.key < 0 || row.otherTtl !== null;
    // Name servers are not asked about the provider's own record, nor about names with escapes.
    const isServed = isChecked && unserved.length === 0 && row.key > 0 && row.type !== "SOA" && !row.owner.includes("\\");
    return {
      ...row,
      mark: markOf(row, own, unserved, isServed, t),
      sentences: [...own.map(({ message }) => message), ...oneSided(row, t), ...unserved.map((one) => unservedSentence(one, t)), ...(isServed ? [t("Every name server that answered serves it.")] : [])],
      hasProblem: own.length > 0,
      isUnserved: unserved.length > 0,
      isOneSided,
    };
  });
}

function markOf(row: ZoneRow, problems: readonly ZoneProblem[], unserved: readonly UnservedSet[], isServed: boolean, t: Translate): RowMark | null {
  const worst = problems[0]?.severity;
  if (worst === "error" || worst === "warning") return { tone: worst, icon: worst, label: worst === "error" ? t("Error") : t("Warning") };
  if (row.key < 0) return { tone: "warning", icon: "warning", label: t("Only in zone file") };
  if (row.line === null) return { tone: "warning", icon: "warning", label: t("Not in zone file") };
  if (unserved.length > 0) return { tone: "warning", icon: "globe", label: unserved.every(({ otherTtl }) => otherTtl !== null) ? t("Other TTL served") : t("Not served") };
  if (row.otherTtl !== null) return { tone: "info", icon: "info", label: t("Other TTL in file") };
  if (worst === "info") return { tone: "info", icon: worst, label: t("Hint") };
  return isServed ? { tone: "good", icon: "check", label: t("Served") } : null;
}

function oneSided({ key, line, otherTtl }: ZoneRow, t: Translate): readonly string[] {
  if (key < 0) return [t("The zone file has this, and the records do not: it is older or newer than they are.")];
  if (line === null) return [t("The records have this, and the zone file does not: it is older than they are.")];
  return otherTtl === null ? [] : [t("In the zone file its TTL is {0}.", otherTtl)];
}

function unservedSentence({ nameserver, served, otherTtl }: UnservedSet, t: Translate): string {
  if (otherTtl !== null) return t("{0} serves this with the TTL {1}.", nameserver, otherTtl);
  return served.length === 0 ? t("{0} does not serve this yet.", nameserver) : t("{0} serves something else: {1}", nameserver, served.join(", "));
}

/** The rows that are asked for. Texts are looked for in names, types and values, whatever their case. */
export function filterRows(rows: readonly MarkedRow[], { text, recordType, show }: RowFilter): readonly MarkedRow[] {
  const wanted = text.trim().toLowerCase().split(/\s+/).filter((word) => word !== "");
  if (wanted.length === 0 && recordType === "" && show === "all") return rows;
  return rows.filter((row) => {
    if (recordType !== "" && row.type !== recordType) return false;
    if (!isShown(row, show)) return false;
    const line = `${row.owner} ${row.ttl} ${row.type} ${row.value}`.toLowerCase();
    return wanted.every((word) => line.includes(word));
  });
}

function isShown(row: MarkedRow, show: Show): boolean {
  switch (show) {
    case "all":
      return true;
    case "problems":
      return row.hasProblem;
    case "unserved":
      return row.isUnserved;
    case "oneSided":
      return row.isOneSided;
  }
}

/** The types that there are. */
export function recordTypesOf(rows: readonly ZoneRow[]): readonly string[] {
  return [...new Set(rows.map(({ type }) => type))].sort();
}

/** How much there is, in words. */
export function overviewSubtitle({ rows, defaultTtlSeconds }: Pick<LoadOverviewResponse, "rows" | "defaultTtlSeconds">, t: Translate): string {
  const count = rows.filter(({ key }) => key > 0).length;
  const records = count === 1 ? t("1 record") : t("{0} records", count);
  return defaultTtlSeconds === null ? records : `${records} · ${t("TTL {0} s", defaultTtlSeconds)}`;
}

/** How many of them are shown, in words. */
export function countText(shown: number, all: number, t: Translate): string {
  return shown === all ? String(all) : t("{0} of {1}", shown, all);
}

function grouped<T>(items: readonly T[], keysOf: (item: T) => readonly number[]): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const found = groups.get(key);
      if (found) found.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
