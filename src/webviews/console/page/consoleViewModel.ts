import type { IconName } from "../../pageKit/page/icons";
import type { Translate } from "../../translate";
import type { ConsoleServer, ConsoleStatus } from "../protocol";

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
    case "off":
      return server?.state === "busy"
        ? { icon: "power", tone: "plain", title: `${name}: ${server.stateLabel}`, texts: [t("Its console opens here when the server is up.")], actions: [] }
        : { icon: "power", tone: "plain", title: t("{0} is off", name), texts: [t("A server has a console while it is on."), ...detail], actions: ["start", "reconnect"] };
    case "building":
      return { icon: "build", tone: "plain", title: t("{0} is being built", name), texts: [t("Its console opens here when the server is ready."), ...detail], actions: ["reconnect"] };
    case "cancelled":
      return { icon: "warning", tone: "warning", title: t("{0} is cancelled", name), texts: [t("A cancelled server has no console."), ...detail], actions: [] };
    case "refused":
      return { icon: "warning", tone: "warning", title: t("{0} has no console now", name), texts: detail, actions: ["reconnect", "log"] };
  }
}
