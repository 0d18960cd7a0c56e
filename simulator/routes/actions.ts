import { toAction } from "../actionTimeline";
import { paginate } from "../paging";
import { found } from "../problem";
import { route } from "../route";
import type { ActionRecord, State } from "../state";
import { serverOf } from "./servers";

function actionOf(state: State, id: number): ActionRecord {
  return found(state.actions.get(id), `Action ${id}`);
}

export const actionRoutes = [
  route("GET /actions", ({ query }, { world, url }) => {
    const newestFirst = world.state.actions.values().reverse();
    const { meta, links, page } = paginate(newestFirst, query, url, (action) => toAction(action, world.clock.now()));
    return { status: 200, body: { meta, links, actions: page } };
  }),

  route("GET /actions/{action_id}", ({ path }, { world }) => ({
    status: 200,
    body: { action: toAction(actionOf(world.state, path.action_id), world.clock.now()) },
  })),

  route("POST /actions/{action_id}/proceed", ({ path, body }, { world, actions }) => {
    actions.proceed(actionOf(world.state, path.action_id), body.proceed);
    return { status: 204 };
  }),

  route("GET /servers/{server_id}/actions", ({ path, query }, { world, url }) => {
    const server = serverOf(world.state, path.server_id);
    const newestFirst = world.state.actions.filter((action) => action.resource_type === "server" && action.resource_id === server.id).reverse();
    const { meta, links, page } = paginate(newestFirst, query, url, (action) => toAction(action, world.clock.now()));
    return { status: 200, body: { meta, links, actions: page } };
  }),

  route("GET /servers/{server_id}/actions/{action_id}", ({ path }, { world }) => {
    const server = serverOf(world.state, path.server_id);
    const action = actionOf(world.state, path.action_id);
    const own = action.resource_type === "server" && action.resource_id === server.id ? action : undefined;
    return { status: 200, body: { action: toAction(found(own, `Action ${path.action_id}`), world.clock.now()) } };
  }),
];
