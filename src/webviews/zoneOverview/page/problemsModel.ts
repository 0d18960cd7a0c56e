import type { Translate } from "../../translate";
import type { Severity, Show, ZoneProblem } from "../protocol";
import type { MarkedRow } from "./recordsModel";

/** What can be done about a problem. */
export type ProblemAction =
  | { readonly kind: "open"; readonly label: string; readonly recordId: number; readonly fix: string | null }
  | { readonly kind: "show"; readonly label: string; readonly show: Show };

export interface ProblemItem {
  readonly severity: Severity;
  /** the record that it is about; empty for the zone */
  readonly where: string;
  readonly text: string;
  /** the first is what choosing the problem does */
  readonly actions: readonly ProblemAction[];
}

/** How many problems are listed one by one; the records of all of them can be shown. */
export const mostProblems = 200;

/** What is wrong with a zone, worst first, each with what can be done about it. */
export function problemItems(problems: readonly ZoneProblem[], rows: readonly MarkedRow[], t: Translate): readonly ProblemItem[] {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const listed = problems.slice(0, mostProblems).map((problem) => problemItem(problem, problem.recordId === null ? undefined : byKey.get(problem.recordId), t));
  const left = problems.length - listed.length;
  return [
    ...listed,
    ...(left > 0 ? [summary("warning", t("{0} more records have problems.", left), "problems", t)] : []),
    ...oneSidedItem(rows.filter(({ isOneSided }) => isOneSided).length, t),
    ...unservedItem(rows.filter(({ isUnserved }) => isUnserved).length, t),
  ];
}

function problemItem({ severity, message, recordId, fix, code }: ZoneProblem, row: MarkedRow | undefined, t: Translate): ProblemItem {
  const open = recordId === null ? [] : [{ kind: "open", label: t("Open Line"), recordId, fix: null } as const];
  const mend = recordId === null || fix === null ? [] : [{ kind: "open", label: fix, recordId, fix: code } as const];
  return { severity, where: row === undefined ? "" : `${row.owner} ${row.type}`, text: message, actions: [...open, ...mend] };
}

function oneSidedItem(count: number, t: Translate): readonly ProblemItem[] {
  if (count === 0) return [];
  return [summary("info", count === 1 ? t("Records and zone file differ in 1 record: one is older than the other.") : t("Records and zone file differ in {0} records: one is older than the other.", count), "oneSided", t)];
}

function unservedItem(count: number, t: Translate): readonly ProblemItem[] {
  if (count === 0) return [];
  return [summary("warning", count === 1 ? t("1 record is not served as it is here.") : t("{0} records are not served as they are here.", count), "unserved", t)];
}

function summary(severity: Severity, text: string, show: Show, t: Translate): ProblemItem {
  return { severity, where: "", text, actions: [{ kind: "show", label: t("Show Them"), show }] };
}
