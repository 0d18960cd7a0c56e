import { timestamp, timestampOrNull } from "./clock";
import { regionOf } from "./catalogue/regions";
import type { ActionRecord, Schemas, Step } from "./state";

/** No action takes longer than this in life-like time; at the default speed of 20 that is 7.5 s. */
export const longestActionMs = 150_000;
export const defaultSpeed = 20;

/** Turns life-like seconds into the steps of an action at some speed. */
export function stepsOf(speed: number, ...lifelike: readonly (readonly [name: string, seconds: number])[]): Step[] {
  return lifelike.map(([name, seconds]) => ({ name, durationMs: Math.max(20, Math.round((seconds * 1000) / speed)) }));
}

function totalMs(steps: readonly Step[]): number {
  return steps.reduce((sum, step) => sum + step.durationMs, 0);
}

/** Work done so far, in ms of its steps. */
export function spentMs(action: ActionRecord, now: number): number {
  const running = action.resumed_at === null ? 0 : Math.max(0, now - action.resumed_at);
  return Math.min(action.spentMs + running, totalMs(action.steps));
}

/** When an action next ends or asks, if nobody intervenes; undefined while it waits or when it has ended. */
export function nextEventAt(action: ActionRecord): number | undefined {
  if (action.status !== "in-progress" || action.resumed_at === null) return undefined;
  const until = action.question ? totalMs(action.steps.slice(0, action.question.afterSteps)) : totalMs(action.steps);
  return action.resumed_at + Math.max(0, until - action.spentMs);
}

function progressOf(action: ActionRecord, now: number): Schemas["ActionProgress"] {
  const names = action.steps.map((step) => step.name);
  if (action.status === "completed") return { percent_complete: 100, current_step: null, current_step_detail: null, completed_steps: names };
  const spent = spentMs(action, now);
  const total = totalMs(action.steps);
  const completed: string[] = [];
  let current: string | null = null;
  let passed = 0;
  for (const step of action.steps) {
    passed += step.durationMs;
    if (spent >= passed && (action.status === "in-progress" || passed < total)) completed.push(step.name);
    else {
      current = step.name;
      break;
    }
  }
  const percent = total === 0 ? 0 : Math.min(99, Math.floor((spent / total) * 100));
  return { percent_complete: percent, current_step: current, current_step_detail: detailOf(action), completed_steps: completed };
}

function detailOf(action: ActionRecord): string | null {
  if (action.blocking_invoice_id !== null) return "Waiting for the payment of an invoice.";
  if (action.user_interaction_required !== null) return "Waiting for an answer.";
  return action.status === "errored" ? action.error_message : null;
}

/** An action as the API shows it at a moment. */
export function toAction(action: ActionRecord, now: number): Schemas["Action"] & { error_message?: string } {
  return {
    id: action.id,
    status: action.status,
    type: action.type,
    started_at: timestamp(action.started_at),
    completed_at: timestampOrNull(action.completed_at),
    resource_type: action.resource_type,
    resource_id: action.resource_id,
    region: action.region === null ? null : regionOf(action.region),
    region_slug: action.region,
    progress: progressOf(action, now),
    // An errored action has an empty string here, not null.
    result_data: action.status === "errored" ? "" : action.result_data,
    blocking_invoice_id: action.blocking_invoice_id,
    user_interaction_required: action.user_interaction_required === null ? null : { interaction_type: action.user_interaction_required },
    // Not in the contract, and sent all the same.
    ...(action.status === "errored" && action.error_message !== null ? { error_message: action.error_message } : {}),
  };
}
