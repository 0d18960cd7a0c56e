import type { Action, ProceedRequest } from "../model/contract";
import type { CallOptions, Operations } from "./operation";

export type ActionsApi = ReturnType<typeof createActionsApi>;

/** What runs and what ran, over the whole account. What an action waits for is answered by `proceed`. */
export function createActionsApi(operations: Operations) {
  return {
    list: (options?: CallOptions): Promise<readonly Action[]> => operations.list("/actions", "actions", {}, options),
    /** The newest ones, a page of them. */
    listNewest: (options?: CallOptions): Promise<readonly Action[]> => operations.listNewest("/actions", "actions", {}, options),
    get: (action_id: number, options?: CallOptions): Promise<Action> => operations.ask("GET", "/actions/{action_id}", "action", { path: { action_id } }, options),
    proceed: (action_id: number, body: ProceedRequest, options?: CallOptions): Promise<void> =>
      operations.tell("POST", "/actions/{action_id}/proceed", { path: { action_id }, body }, options),
  };
}
