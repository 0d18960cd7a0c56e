import type { ServerState } from "../cloud/serverActivity";
import type { RowIcon } from "./row";

/** Icon and colour never stand alone: each state has an icon of its own, so that it can be told without colours. */
export function serverIcon(state: ServerState): RowIcon {
  switch (state) {
    case "running":
      return { id: "vm-running", color: "charts.green" };
    case "off":
      return { id: "vm-outline", color: "disabledForeground" };
    case "starting":
    case "stopping":
    case "restarting":
    case "working":
      return { id: "loading~spin", color: "charts.blue" };
    case "building":
      return { id: "tools", color: "charts.blue" };
    case "waiting":
      return { id: "question", color: "charts.yellow" };
    case "blocked":
      return { id: "credit-card", color: "list.warningForeground" };
    case "cancelled":
      return { id: "circle-slash", color: "disabledForeground" };
    case "suspended":
      return { id: "debug-pause", color: "list.warningForeground" };
    case "unknown":
      return { id: "vm", color: "disabledForeground" };
  }
}
