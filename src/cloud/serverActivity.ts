import type { Action, Server } from "../model/contract";
import type { Translate } from "../platform/translate";
import { isQuestion } from "./actionTracker";
import type { PowerState } from "./powerStates";

/** What a person would say that a server is doing. A facet of its row's context value too. */
export type ServerState =
  | "running"
  | "off"
  | "starting"
  | "stopping"
  | "restarting"
  | "working"
  | "waiting"
  | "blocked"
  | "building"
  | "cancelled"
  | "suspended"
  | "unknown";

/** What a server is while nothing runs on it. */
export type SettledState = Extract<ServerState, "running" | "off" | "building" | "cancelled" | "suspended" | "unknown">;

export interface ServerActivity {
  readonly state: ServerState;
  /** The action that the state is derived from, if any. */
  readonly action?: Action;
}

const STATE_OF_ACTION: Readonly<Record<string, ServerState>> = {
  power_on: "starting",
  power_off: "stopping",
  shutdown: "stopping",
  reboot: "restarting",
  power_cycle: "restarting",
};

/**
 * The state of a server, from its status and from what runs on it now. "Starting" and its kin are derived from a running action and
 * nothing else, so they end with it. An action that waits for an answer or for an invoice stays `in-progress` for ever: it is told apart.
 */
export function serverActivity(server: Pick<Server, "status" | "cancelled_at">, actions: readonly Action[], power?: PowerState): ServerActivity {
  const running = actions.filter((action) => action.status === "in-progress" && !isQuestion(action));
  const waiting = running.find((action) => action.user_interaction_required !== undefined && action.user_interaction_required !== null);
  if (waiting) return { state: "waiting", action: waiting };
  const blocked = running.find((action) => action.blocking_invoice_id !== undefined && action.blocking_invoice_id !== null);
  if (blocked) return { state: "blocked", action: blocked };
  const newest = running.reduce<Action | undefined>((found, action) => (found && found.id > action.id ? found : action), undefined);
  if (newest) return { state: STATE_OF_ACTION[newest.type] ?? (server.status === "new" ? "building" : "working"), action: newest };
  return { state: settledState(server, power) };
}

/** "active" is no power state: a server that was halted from inside is active too. */
export function settledState(server: Pick<Server, "status" | "cancelled_at">, power: PowerState | undefined): SettledState {
  switch (server.status) {
    case "active":
      return power === "off" ? "off" : "running";
    case "off":
      return "off";
    case "new":
      return "building";
    case "archive":
      return isCancelled(server) ? "cancelled" : "suspended";
    default:
      return "unknown";
  }
}

export function isCancelled(server: Pick<Server, "cancelled_at">): boolean {
  return typeof server.cancelled_at === "string";
}

/**
 * The state in words, as a person would say it.
 *
 * @param status The API's own word, shown as it is when it is none that is known.
 */
export function serverStateLabel(state: ServerState, status: string, t: Translate): string {
  switch (state) {
    case "running":
      return t("running");
    case "off":
      return t("off");
    case "starting":
      return t("starting…");
    case "stopping":
      return t("stopping…");
    case "restarting":
      return t("restarting…");
    case "working":
      return t("working…");
    case "building":
      return t("building…");
    case "waiting":
      return t("waits for an answer");
    case "blocked":
      return t("waits for an unpaid invoice");
    case "cancelled":
      return t("cancelled");
    case "suspended":
      return t("suspended");
    case "unknown":
      return status;
  }
}
