import type { Server } from "../model/contract";
import type { ResourceView } from "./accountBranch";
import { compareNames } from "./compareNames";
import { ServerItem } from "./serverItem";

/** The view Servers: by name, each redrawn when it or an action on it changes. */
export function createServersView(): ResourceView<Server> {
  return {
    storeOf: (cloud) => cloud.servers,
    idOf: (server) => server.id,
    compare: (one, other) => compareNames(one.name, other.name) || one.id - other.id,
    createNode: (cloud, server) => new ServerItem(cloud, server),
    watch: (cloud, redraw) => {
      let busy = new Set<number>();
      const power = cloud.power.onDidChange((id) => redraw([id]));
      const actions = cloud.actions.onDidChange(() => {
        const now = new Set(cloud.actions.running.flatMap(({ action }) => (action.resource_type === "server" ? (action.resource_id ?? []) : [])));
        redraw([...new Set([...busy, ...now])]);
        busy = now;
      });
      return {
        dispose: () => {
          power.dispose();
          actions.dispose();
        },
      };
    },
  };
}
