import { standingOf } from "../../cloud/actionTracker";
import type { PowerState } from "../../cloud/powerStates";
import { isCancelled, serverActivity, serverStateLabel, type ServerState } from "../../cloud/serverActivity";
import type { Action, Server } from "../../model/contract";
import type { Translate } from "../translate";
import type { ConsoleNeed, ConsoleServer } from "./protocol";

/** A server as the bar above its console shows it: what it is doing now, and what can be switched when that is done.
 * @param actions on the server that have not ended
 * @param power whether it runs, if it was asked: its status does not tell */
export function consoleServer(server: Pick<Server, "name" | "status" | "cancelled_at">, actions: readonly Action[], power: PowerState | undefined, t: Translate): ConsoleServer {
  const { state, action } = serverActivity(server, actions, power);
  const label = serverStateLabel(state, server.status, t);
  return {
    name: server.name,
    power: powerOf(serverActivity(server, [], power).state),
    activity: state === "waiting" || state === "blocked" ? "waiting" : action !== undefined || state === "building" ? "busy" : "settled",
    stateLabel: isCancelled(server) && state !== "cancelled" ? `${label} · ${t("cancelled")}` : label,
    percent: percentOf(action),
    need: needOf(action, t),
  };
}

function powerOf(settled: ServerState): ConsoleServer["power"] {
  switch (settled) {
    case "running":
      return "on";
    case "off":
      return "off";
    case "building":
    case "cancelled":
    case "suspended":
      return "none";
    default:
      return "unknown";
  }
}

function percentOf(action: Action | undefined): number | null {
  if (action === undefined || standingOf(action) !== "running") return null;
  const percent = action.progress.percent_complete;
  return percent > 0 && percent < 100 ? Math.round(percent) : null;
}

function needOf(action: Action | undefined, t: Translate): ConsoleNeed | null {
  switch (action === undefined ? "running" : standingOf(action)) {
    case "asks":
      return { kind: "answer", text: questionText(action?.user_interaction_required?.interaction_type ?? "", t) };
    case "blocked":
      return { kind: "invoice", text: t("It waits until invoice {0} is paid.", String(action?.blocking_invoice_id ?? "")) };
    default:
      return null;
  }
}

/** @param asked what the API asks: a word that is not known here is shown as it is */
function questionText(asked: string, t: Translate): string {
  switch (asked) {
    case "allow-unclean-power-off":
      return t("It did not shut down. Switch it off hard?");
    case "continue-after-ping-failure":
      return t("It does not answer a ping. Does the build count as good?");
    default:
      return t("It waits for an answer: {0}", asked);
  }
}
