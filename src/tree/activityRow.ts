import { actionTitle } from "../cloud/actionTitle";
import { standingOf, type ActionStanding } from "../cloud/actionTracker";
import type { Action } from "../model/contract";
import { minuteText } from "./moments";
import { contextValue, joinParts, speakParts, type Row, type RowIcon, type Translate } from "./row";

const icons: Readonly<Record<ActionStanding, RowIcon>> = {
  running: { id: "loading~spin" },
  completed: { id: "pass" },
  errored: { id: "error", color: "list.errorForeground" },
  asks: { id: "question", color: "charts.yellow" },
  blocked: { id: "credit-card", color: "list.warningForeground" },
};

/** An action in a list: what it does, to what, and how far it is. */
export function activityRow(action: Action, resourceName: string | undefined, t: Translate): Row {
  const standing = standingOf(action);
  const words: Readonly<Record<ActionStanding, string>> = { running: `${action.progress.percent_complete}%`, completed: t("done"), errored: t("failed"), asks: t("waits for an answer"), blocked: t("waits for an unpaid invoice") };
  const label = actionTitle(action.type, t);
  const when = minuteText(action.completed_at ?? action.started_at);
  return {
    label,
    description: joinParts([resourceName, words[standing], standing === "running" ? action.progress.current_step : when]),
    icon: icons[standing],
    accessibleLabel: speakParts([label, resourceName, words[standing], when]),
    contextValue: contextValue("activity", standing),
    facts: [
      { name: t("Started"), value: minuteText(action.started_at) },
      ...(action.completed_at ? [{ name: t("Ended"), value: minuteText(action.completed_at) }] : []),
      { name: t("ID"), value: String(action.id) },
    ],
  };
}

/** What an action has done, what it is doing, and what came of it: a line each. */
export function activitySteps(action: Action, t: Translate): readonly Row[] {
  const { completed_steps, current_step, current_step_detail } = action.progress;
  const standing = standingOf(action);
  const line = (noun: string, label: string, description: string | undefined, icon: RowIcon): Row => ({
    label, description: description ?? "", icon, accessibleLabel: speakParts([label, description]), contextValue: contextValue(noun), facts: description === undefined ? [] : [{ name: label, value: description }],
  });
  const result = typeof action.result_data === "string" && action.result_data !== "" ? [line("result", t("Result"), action.result_data, { id: "output" })] : [];
  const steps = completed_steps.map((step) => line("step", step, undefined, { id: "check" }));
  const current = typeof current_step === "string" && current_step !== "" && standing !== "completed" ? [line("step", current_step, current_step_detail ?? undefined, icons[standing])] : [];
  const lines = [...steps, ...current, ...result];
  return lines.length > 0 ? lines : [line("step", t("No steps are told"), undefined, { id: "dash" })];
}
