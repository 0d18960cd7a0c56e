import { freePublicV4 } from "../addresses";
import { findRegion, regionDefinitions, regionOf } from "../catalogue/regions";
import { timestamp } from "../clock";
import { loadBalancerAction } from "../loadBalancerActions";
import { paginate } from "../paging";
import { found, invalid, type Problem, unprocessable } from "../problem";
import { route } from "../route";
import type { LoadBalancerRecord, Schemas, State } from "../state";

const regionsWithBalancers = regionDefinitions.filter((region) => region.features.includes("load_balancers")).map((region) => region.slug);
/** An anycast balancer's address is announced from everywhere; it is taken from the first region's. */
const anycastHome = "syd";

function balancerOf(state: State, id: number): LoadBalancerRecord {
  return found(state.loadBalancers.get(id), `Load balancer ${id}`);
}

function toLoadBalancer(balancer: LoadBalancerRecord): Schemas["LoadBalancer"] {
  const { id, name, ip, status, forwarding_rules, health_check, server_ids } = balancer;
  const region = balancer.region === null ? null : regionOf(balancer.region);
  return { id, name, ip, status, created_at: timestamp(balancer.created_at), forwarding_rules, health_check, region, server_ids };
}

/** @param impossible what is thrown for servers that are not usable or in another region
 * @throws Problem 400 for servers that do not exist */
function checkServers(state: State, ids: readonly number[], region: string | null, impossible: (field: string, detail: string) => Problem = (_, detail) => unprocessable(detail)): void {
  ids.forEach((id, index) => {
    const field = `server_ids[${index}]`;
    const server = state.servers.get(id);
    if (!server) throw invalid({ [field]: `There is no server ${id}.` });
    if (region !== null && server.region !== region) throw impossible(field, `${server.name} is in another region than the load balancer.`);
    if (server.status === "new" || server.status === "archive") throw impossible(field, `${server.name} is not available.`);
  });
}

function defaultCheck(rules: readonly Schemas["ForwardingRule"][]): Schemas["HealthCheck"] {
  const protocols = new Set(rules.map((rule) => rule.entry_protocol));
  return { protocol: protocols.size > 1 ? "both" : ([...protocols][0] ?? "http"), path: "/" };
}

/** The settings that a request leads to; what it leaves out has its default. */
function settings(body: { forwarding_rules?: Schemas["ForwardingRule"][] | null; health_check?: Schemas["HealthCheck"] | null; server_ids?: number[] | null }): Pick<
  LoadBalancerRecord,
  "forwarding_rules" | "health_check" | "server_ids"
> {
  const forwarding_rules = uniqueRules(body.forwarding_rules ?? [{ entry_protocol: "http" }]);
  if (forwarding_rules.length === 0) throw invalid({ forwarding_rules: "A load balancer needs at least one forwarding rule." });
  return {
    forwarding_rules,
    health_check: { ...defaultCheck(forwarding_rules), ...withoutNulls(body.health_check ?? {}) },
    server_ids: [...new Set(body.server_ids ?? [])],
  };
}

function uniqueRules(rules: readonly Schemas["ForwardingRule"][]): Schemas["ForwardingRule"][] {
  return rules.filter((rule, index) => rules.findIndex((other) => other.entry_protocol === rule.entry_protocol) === index);
}

function withoutNulls(check: Schemas["HealthCheck"]): Schemas["HealthCheck"] {
  return {
    ...(check.protocol === null || check.protocol === undefined ? {} : { protocol: check.protocol }),
    ...(check.path === null || check.path === undefined ? {} : { path: check.path }),
  };
}

export const loadBalancerRoutes = [
  route("GET /load_balancers", ({ query }, { world: { state }, url }) => {
    const { meta, links, page } = paginate(state.loadBalancers.values(), query, url, toLoadBalancer);
    return { status: 200, body: { meta, links, load_balancers: page } };
  }),

  route("GET /load_balancers/availability", () => ({
    status: 200,
    body: {
      load_balancer_availability_options: [
        { regions: regionsWithBalancers, anycast: false, price_monthly: 15, price_hourly: 0.0205 },
        { regions: null, anycast: true, price_monthly: 30, price_hourly: 0.0411 },
      ],
    },
  })),

  route("POST /load_balancers", ({ body }, { world, actions }) => {
    const { state } = world;
    const region = body.region ?? null;
    if (region !== null && !findRegion(region)) throw invalid({ region: `There is no region ${region}.` });
    if (region !== null && !regionsWithBalancers.includes(region)) throw invalid({ region: `Load balancers are not available in ${regionOf(region).name}.` });
    const wanted = settings(body);
    checkServers(state, wanted.server_ids, region);
    const balancer = state.loadBalancers.add({
      id: state.nextId++,
      name: body.name,
      ip: freePublicV4(state, region ?? anycastHome),
      status: "new",
      created_at: world.clock.now(),
      region,
      ...wanted,
    });
    const action = actions.start(loadBalancerAction(world, balancer, "create"));
    const link = { id: action.id, rel: "create", href: `${world.origin()}/v2/actions/${action.id}` };
    return { status: 200, body: { load_balancer: toLoadBalancer(balancer), links: { actions: [link] } } };
  }),

  route("GET /load_balancers/{load_balancer_id}", ({ path }, { world: { state } }) => ({
    status: 200,
    body: { load_balancer: toLoadBalancer(balancerOf(state, path.load_balancer_id)) },
  })),

  route("PUT /load_balancers/{load_balancer_id}", ({ path, body }, { world, actions }) => {
    const balancer = balancerOf(world.state, path.load_balancer_id);
    const wanted = settings(body);
    // The contract has no 422 here.
    checkServers(world.state, wanted.server_ids, balancer.region, (field, detail) => invalid({ [field]: detail }));
    Object.assign(balancer, wanted, { name: body.name });
    const action = actions.start(loadBalancerAction(world, balancer, "update"));
    const link = { id: action.id, rel: "update", href: `${world.origin()}/v2/actions/${action.id}` };
    return { status: 200, body: { load_balancer: toLoadBalancer(balancer), links: { actions: [link] } } };
  }),

  route("DELETE /load_balancers/{load_balancer_id}", ({ path }, { world: { state }, actions }) => {
    const balancer = balancerOf(state, path.load_balancer_id);
    actions.abandon("load-balancer", balancer.id, "The load balancer was cancelled.");
    state.loadBalancers.remove(balancer.id);
    return { status: 204 };
  }),

  route("POST /load_balancers/{load_balancer_id}/servers", ({ path, body }, { world: { state } }) => {
    const balancer = balancerOf(state, path.load_balancer_id);
    checkServers(state, body.server_ids, balancer.region);
    balancer.server_ids = [...new Set([...balancer.server_ids, ...body.server_ids])];
    return { status: 204 };
  }),

  route("DELETE /load_balancers/{load_balancer_id}/servers", ({ path, body }, { world: { state } }) => {
    const balancer = balancerOf(state, path.load_balancer_id);
    checkServers(state, body.server_ids, null);
    const stranger = body.server_ids.find((id) => !balancer.server_ids.includes(id));
    if (stranger !== undefined) throw unprocessable(`Server ${stranger} is not in this load balancer.`);
    balancer.server_ids = balancer.server_ids.filter((id) => !body.server_ids.includes(id));
    return { status: 204 };
  }),

  route("POST /load_balancers/{load_balancer_id}/forwarding_rules", ({ path, body }, { world: { state } }) => {
    const balancer = balancerOf(state, path.load_balancer_id);
    balancer.forwarding_rules = uniqueRules([...balancer.forwarding_rules, ...body.forwarding_rules]);
    return { status: 204 };
  }),

  route("DELETE /load_balancers/{load_balancer_id}/forwarding_rules", ({ path, body }, { world: { state } }) => {
    const balancer = balancerOf(state, path.load_balancer_id);
    const gone = new Set(body.forwarding_rules.map((rule) => rule.entry_protocol));
    const left = balancer.forwarding_rules.filter((rule) => !gone.has(rule.entry_protocol));
    if (left.length === 0) throw invalid({ forwarding_rules: "A load balancer needs at least one forwarding rule." });
    balancer.forwarding_rules = left;
    return { status: 204 };
  }),
];
