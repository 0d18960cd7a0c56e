import { toAction } from "../actionTimeline";
import { advancedFeatures, kernelsFor, machineTypes, processorModels } from "../catalogue/kernels";
import { findSoftware } from "../catalogue/software";
import { backupsOf } from "../backups";
import { consoleLink } from "../consoleLinks";
import { toBackupImage } from "../imageAnswer";
import { paginate } from "../paging";
import { found, invalid } from "../problem";
import { route } from "../route";
import { toServer } from "../serverAnswer";
import { serverActionKind } from "../serverActions/table";
import { backupUpload, orderServer, serverBuild } from "../serverBuild";
import type { ServerRecord, State } from "../state";

export function serverOf(state: State, id: number): ServerRecord {
  return found(state.servers.get(id), `Server ${id}`);
}

export const serverRoutes = [
  route("GET /servers", ({ query }, { world, url }) => {
    const hostname = query.hostname?.toLowerCase();
    const servers = hostname === undefined ? world.state.servers.values() : world.state.servers.filter((server) => server.name.toLowerCase() === hostname).slice(0, 1);
    const { meta, links, page } = paginate(servers, query, url, (server) => toServer(world, server));
    return { status: 200, body: { meta, links, servers: page } };
  }),

  route("POST /servers", ({ body }, { world, actions }) => {
    const server = orderServer(world, body);
    const action = actions.start(serverBuild(world, server));
    return {
      status: 200,
      body: {
        server: toServer(world, server),
        links: { actions: [{ id: action.id, rel: "create", href: `${world.origin()}/v2/actions/${action.id}` }] },
      },
    };
  }),

  route("GET /servers/{server_id}", ({ path }, { world }) => ({
    status: 200,
    body: { server: toServer(world, serverOf(world.state, path.server_id)) },
  })),

  route("DELETE /servers/{server_id}", ({ path }, { world, cancellations }) => {
    cancellations.cancel(serverOf(world.state, path.server_id));
    return { status: 204 };
  }),

  route("POST /servers/{server_id}/actions", ({ path, body }, { world, actions }) => {
    const server = serverOf(world.state, path.server_id);
    const kind = serverActionKind(body.type);
    if (!kind) throw invalid({ type: `${body.type} is not a type of server action.` });
    const busy = actions.runningOn("server", server.id).some((action) => !serverActionKind(action.type)?.looksOnly);
    const action = actions.start(kind.prepare(world, server, body, busy));
    return { status: 200, body: { action: toAction(action, world.clock.now()) } };
  }),

  route("GET /servers/{server_id}/backups", ({ path, query }, { world, url }) => {
    const { meta, links, page } = paginate(backupsOf(world.state, serverOf(world.state, path.server_id)), query, url, toBackupImage);
    return { status: 200, body: { meta, links, backups: page } };
  }),

  route("POST /servers/{server_id}/backups", ({ path, body }, { world, actions }) => {
    const action = actions.start(backupUpload(world, serverOf(world.state, path.server_id), body));
    return { status: 200, body: { action: toAction(action, world.clock.now()) } };
  }),

  // Snapshots are not implemented: there are none, ever.
  route("GET /servers/{server_id}/snapshots", ({ path, query }, { world, url }) => {
    serverOf(world.state, path.server_id);
    const { meta, links } = paginate([], query, url, (nothing) => nothing);
    return { status: 200, body: { meta, links, snapshots: [] } };
  }),

  route("GET /servers/{server_id}/kernels", ({ path, query }, { world, url }) => {
    const { meta, links, page } = paginate(kernelsFor(serverOf(world.state, path.server_id).image), query, url, (kernel) => kernel);
    return { status: 200, body: { meta, links, kernels: page } };
  }),

  route("GET /servers/{server_id}/software", ({ path, query }, { world, url }) => {
    const server = serverOf(world.state, path.server_id);
    const { meta, links, page } = paginate(server.licences, query, url, (licence) => ({
      software: found(findSoftware(licence.software_id), `Software ${licence.software_id}`),
      licence_count: licence.count,
    }));
    return { status: 200, body: { meta, links, licensed_software: page } };
  }),

  route("GET /servers/{server_id}/advanced_firewall_rules", ({ path }, { world }) => ({
    status: 200,
    body: { firewall_rules: serverOf(world.state, path.server_id).firewall_rules },
  })),

  route("GET /servers/{server_id}/available_advanced_features", ({ path }, { world }) => {
    serverOf(world.state, path.server_id);
    return {
      status: 200,
      body: {
        available_advanced_server_features: {
          processor_models: [...processorModels],
          machine_types: [...machineTypes],
          advanced_features: [...advancedFeatures],
        },
      },
    };
  }),

  route("GET /servers/{server_id}/user_data", ({ path }, { world }) => ({
    status: 200,
    body: { user_data: serverOf(world.state, path.server_id).user_data },
  })),

  route("GET /servers/{server_id}/console", ({ path }, { world }) => {
    const server = serverOf(world.state, path.server_id);
    if (!server.running) throw invalid({ server_id: `${server.name} is powered off: it has no console.` });
    return { status: 200, body: { console: consoleLink(world, server) } };
  }),
];
