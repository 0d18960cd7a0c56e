import { toAction, stepsOf } from "../actionTimeline";
import { paginate } from "../paging";
import { invalid } from "../problem";
import { route } from "../route";
import { checkHostNames } from "../serverActions/networking";
import type { ServerRecord, State } from "../state";
import { exceedsAlert, thresholdAlerts } from "../thresholds";
import { serverOf } from "./servers";

/** Failover addresses of the server's region that no server has. */
function availableFor(state: State, server: ServerRecord): string[] {
  const taken = new Set(state.servers.values().flatMap((one) => one.failover_ips));
  return state.failoverIps.filter((one) => one.region === server.region && !taken.has(one.ip)).map((one) => one.ip);
}

export const networkRoutes = [
  route("GET /failover_ips/{server_id}", ({ path, query }, { world: { state }, url }) => {
    const { meta, links, page } = paginate(serverOf(state, path.server_id).failover_ips, query, url, (ip) => ip);
    return { status: 200, body: { meta, links, failover_ips: page } };
  }),

  route("GET /failover_ips/{server_id}/available", ({ path, query }, { world: { state }, url }) => {
    const { meta, links, page } = paginate(availableFor(state, serverOf(state, path.server_id)), query, url, (ip) => ip);
    return { status: 200, body: { meta, links, failover_ips: page } };
  }),

  route("POST /failover_ips/{server_id}", ({ path, body }, { world, actions }) => {
    const server = serverOf(world.state, path.server_id);
    const wanted = [...new Set(body.failover_ips)];
    const possible = [...server.failover_ips, ...availableFor(world.state, server)];
    const wrong = wanted.findIndex((ip) => !possible.includes(ip));
    if (wrong >= 0) throw invalid({ [`failover_ips[${wrong}]`]: `${wanted[wrong] ?? ""} is not available for ${server.name}.` });
    if (wanted.length === server.failover_ips.length && wanted.every((ip) => server.failover_ips.includes(ip))) return { status: 204 };
    // The change is saved at once; the action brings it to the network.
    server.failover_ips = wanted;
    const action = actions.start({
      type: "change_failover_ips",
      resource_type: "server",
      resource_id: server.id,
      region: server.region,
      steps: stepsOf(world.speed, ["Announcing the addresses", 20]),
    });
    return { status: 200, body: { action: toAction(action, world.clock.now()) } };
  }),

  route("GET /reverse_names/ipv6", ({ query }, { world: { state }, url }) => {
    const { meta, links, page } = paginate(state.reverseNameservers, query, url, (name) => name);
    return { status: 200, body: { meta, links, reverse_nameservers: page } };
  }),

  route("POST /reverse_names/ipv6", ({ body }, { world, actions }) => {
    checkHostNames("reverse_nameservers", body.reverse_nameservers);
    world.state.reverseNameservers = [...new Set(body.reverse_nameservers)];
    const action = actions.start({
      type: "change_global_ipv6_reverse_nameservers",
      resource_type: null,
      resource_id: null,
      region: null,
      steps: stepsOf(world.speed, ["Delegating the reverse zone", 12]),
    });
    return { status: 200, body: { action: toAction(action, world.clock.now()) } };
  }),

  route("GET /servers/threshold_alerts", (_, { world }) => ({
    status: 200,
    body: { server_ids: world.state.servers.filter((server) => exceedsAlert(world, server)).map((server) => server.id) },
  })),

  route("GET /servers/{server_id}/threshold_alerts", ({ path }, { world }) => ({
    status: 200,
    body: { threshold_alerts: thresholdAlerts(world, serverOf(world.state, path.server_id)) },
  })),
];
