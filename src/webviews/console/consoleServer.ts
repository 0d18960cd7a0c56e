import { isQuestion } from "../../cloud/actionTracker";
import type { Action, Server } from "../../model/contract";
import type { Translate } from "../translate";
import type { ConsoleServer } from "./protocol";

/** A server as the bar above its console shows it. Busy while an action runs on it, else what its status says.
 * @param running actions on the server that have not ended */
export function consoleServer(server: Pick<Server, "name" | "status">, running: readonly Pick<Action, "type">[], t: Translate): ConsoleServer {
  const action = running.find(({ type }) => !isQuestion({ type }));
  if (action !== undefined) return { name: server.name, state: "busy", stateLabel: busyLabel(action.type, t) };
  switch (server.status) {
    case "active":
      return { name: server.name, state: "running", stateLabel: t("running") };
    case "off":
      return { name: server.name, state: "off", stateLabel: t("off") };
    case "new":
      return { name: server.name, state: "busy", stateLabel: t("building…") };
    default:
      // A word of the API that is not known here is shown as it is.
      return { name: server.name, state: "unknown", stateLabel: server.status };
  }
}

function busyLabel(type: string, t: Translate): string {
  switch (type) {
    case "power_on":
      return t("starting…");
    case "power_off":
    case "shutdown":
      return t("stopping…");
    case "reboot":
    case "power_cycle":
      return t("restarting…");
    default:
      return t("working…");
  }
}
