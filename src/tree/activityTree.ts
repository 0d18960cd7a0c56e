import type { Action } from "../model/contract";
import type { ResourceView } from "./accountBranch";
import { ActivityItem } from "./activityItem";

/** The view Activity: the newest actions of an account, redrawn while they run; what begins anywhere comes to its top.
 * @param onError told of a list that could not be asked for again */
export function createActivityView(onError: (error: unknown) => void): ResourceView<Action> {
  return {
    storeOf: (cloud) => cloud.activity,
    idOf: ({ id }) => id,
    compare: (one, other) => other.id - one.id,
    // Whether a server runs is asked by this extension itself, again and again.
    isShown: ({ type }) => type !== "is_running",
    createNode: (cloud, action) => new ActivityItem(cloud, action),
    watch: (cloud, redraw) => {
      let refreshing = false;
      return cloud.actions.onDidChange(() => {
        if (cloud.activity.state.status !== "ready") return;
        const ids = cloud.actions.running.map(({ action }) => action.id);
        redraw(ids);
        if (refreshing || ids.every((id) => cloud.activity.get(id) !== undefined)) return;
        refreshing = true;
        void cloud.activity
          .refresh()
          .catch(onError)
          .finally(() => (refreshing = false));
      });
    },
  };
}
