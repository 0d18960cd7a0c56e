import { ApiError } from "../api/apiError";
import type { MammothApi } from "../api/mammothApi";
import type { Action, ServerActionBody } from "../model/contract";
import type { ActionTracker } from "./actionTracker";
import { OutcomeUnknownError } from "./createOnce";

export interface StartOptions {
  readonly api: Pick<MammothApi, "servers">;
  readonly actions: ActionTracker;
  readonly serverId: number;
  readonly body: ServerActionBody;
}

/** Starts an action on a server, and follows it. It is sent once: where the answer is lost or does not name the action (202), the action
 * is looked for among those that the server began since.
 * @returns undefined where the API has taken it in and began nothing that could be followed
 * @throws {OutcomeUnknownError} when the answer was lost and nothing was found
 * @throws {ApiError} when it was refused, or never sent */
export async function startServerAction({ api, actions, serverId, body }: StartOptions): Promise<Action | undefined> {
  // Ids only grow: what is above is new.
  const newestBefore = actions.newestId ?? (await newestOf(api, serverId));
  try {
    const started = await api.servers.performAction(serverId, body);
    if (!started) return await actions.findStarted(serverId, body.type, newestBefore);
    actions.track(started);
    return started;
  } catch (error) {
    if (!(error instanceof ApiError) || error.outcome !== "unknown" || !error.operation.startsWith("POST ")) throw error;
    const found = await actions.findStarted(serverId, body.type, newestBefore).catch((failure: unknown) => {
      if (failure instanceof ApiError) return undefined;
      throw failure;
    });
    if (found) return found;
    throw new OutcomeUnknownError(error);
  }
}

async function newestOf(api: StartOptions["api"], serverId: number): Promise<number> {
  return (await api.servers.listActions(serverId)).reduce((newest, { id }) => Math.max(newest, id), 0);
}
