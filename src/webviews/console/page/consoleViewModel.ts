import type { IconName } from "../../pageKit/page/icons";
import type { Translate } from "../../translate";
import type { ConsoleServer, ConsoleStatus, PowerCommand } from "../protocol";

/** What stands in place of a console. */
export interface ConsoleNotice {
  readonly icon: IconName;
  readonly tone: "plain" | "warning" | "error";
  readonly title: string;
  readonly texts: readonly string[];
  /** Buttons, the most useful one first. */
  readonly actions: readonly ("start" | "reconnect" | "log")[];
}

/** Why there is no console and what can be done about it; undefined while there is one or it is on its way. */
export function consoleNotice(server: ConsoleServer | null, console: ConsoleStatus, t: Translate): ConsoleNotice | undefined {
  if (console.status === "opening" || console.status === "live") return undefined;
  const name = server?.name ?? t("The server");
  if (console.status === "failed") {
    return { icon: "error", tone: "error", title: t("The console could not be opened"), texts: [console.message], actions: ["reconnect", "log"] };
  }
  const detail = console.detail === null ? [] : [console.detail];
  switch (console.reason) {
    // Of these the API says less than is known here: that there is no console, or that the server is off.
    case "off":
      return server?.activity === "busy"
        ? { icon: "power", tone: "plain", title: `${name}: ${server.stateLabel}`, texts: [t("Its console opens here when the server is up.")], actions: [] }
        : { icon: "power", tone: "plain", title: t("{0} is off", name), texts: [t("A server has a console while it is on.")], actions: server?.activity === "waiting" ? ["reconnect"] : ["start", "reconnect"] };
    case "building":
      return { icon: "build", tone: "plain", title: t("{0} is being built", name), texts: [t("Its console opens here when the server is ready.")], actions: ["reconnect"] };
    case "cancelled":
      return { icon: "warning", tone: "warning", title: t("{0} is cancelled", name), texts: [t("A cancelled server has no console.")], actions: [] };
    case "suspended":
      return { icon: "warning", tone: "warning", title: t("{0} is suspended", name), texts: [t("A suspended server has no console."), ...detail], actions: ["reconnect"] };
    case "refused":
      return { icon: "warning", tone: "warning", title: t("{0} has no console now", name), texts: console.detail === null ? [t("Mammoth Cloud did not say why.")] : detail, actions: ["reconnect", "log"] };
  }
}

/** The power buttons of a server. */
export interface PowerButtons {
  readonly shown: readonly PowerCommand[];
  /** in the menu: what does harm, or is seldom wanted */
  readonly more: readonly PowerCommand[];
  /** not while something runs on the server: the API would refuse it */
  readonly enabled: boolean;
}

export function powerButtons(server: ConsoleServer | null): PowerButtons {
  const enabled = server?.activity === "settled";
  switch (server?.power ?? "none") {
    case "on":
      return { shown: ["shutDown", "reboot"], more: ["powerCycle", "powerOff"], enabled };
    case "off":
      return { shown: ["start"], more: [], enabled };
    case "unknown":
      return { shown: ["start", "shutDown"], more: ["reboot", "powerCycle", "powerOff"], enabled };
    case "none":
      return { shown: [], more: [], enabled };
  }
}

export type StateMark = "on" | "off" | "busy" | "waiting" | "unknown";

/** What the mark beside the server's name shows. Each looks different without colours, and the state stands beside it in words. */
export function stateMark(server: ConsoleServer | null): StateMark {
  if (server === null) return "unknown";
  if (server.activity !== "settled") return server.activity;
  return server.power === "none" ? "unknown" : server.power;
}
