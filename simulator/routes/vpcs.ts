import { isIPv4 } from "node:net";
import { isPrivateRange, parseRange } from "../addresses";
import { timestamp } from "../clock";
import { paginate } from "../paging";
import { forbidden, found, invalid } from "../problem";
import { route } from "../route";
import type { Schemas, State, VpcRecord } from "../state";

const defaultRange = "10.240.0.0/16";

export function vpcOf(state: State, id: number): VpcRecord {
  return found(state.vpcs.get(id), `VPC ${id}`);
}

function checkRange(text: string): string {
  const range = parseRange(text);
  if (!range) throw invalid({ ip_range: `${text} is not a valid IPv4 range in CIDR format.` });
  if (!isPrivateRange(range)) throw invalid({ ip_range: "ip_range must lie within 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16." });
  if (range.bits < 8 || range.bits > 28) throw invalid({ ip_range: "The prefix of ip_range must be between /8 and /28." });
  return text;
}

function checkRoutes(entries: readonly Schemas["RouteEntryRequest"][]): Schemas["RouteEntry"][] {
  const errors: Record<string, string> = {};
  entries.forEach((entry, index) => {
    if (!isIPv4(entry.router)) errors[`route_entries[${index}].router`] = `${entry.router} is not a valid IPv4 address.`;
    if (!isIPv4(entry.destination) && !parseRange(entry.destination)) {
      errors[`route_entries[${index}].destination`] = `${entry.destination} is not a valid IPv4 address or range.`;
    }
  });
  if (Object.keys(errors).length > 0) throw invalid(errors);
  return entries.map((entry) => ({ router: entry.router, destination: entry.destination, description: entry.description ?? null }));
}

/** `name` may be as short as nothing in the contract; a VPC without one cannot be told from others. */
function checkName(name: string): string {
  if (name.trim() === "") throw invalid({ name: "The name field must not be empty." });
  return name;
}

export const vpcRoutes = [
  route("GET /vpcs", ({ query }, { world: { state }, url }) => {
    const { meta, links, page } = paginate(state.vpcs.values(), query, url, (vpc) => vpc);
    return { status: 200, body: { meta, links, vpcs: page } };
  }),

  route("POST /vpcs", ({ body }, { world: { state } }) => {
    const name = checkName(body.name);
    const ip_range = checkRange(body.ip_range ?? defaultRange);
    const route_entries = checkRoutes(body.route_entries ?? []);
    const vpc = state.vpcs.add({ id: state.nextId++, name, ip_range, route_entries });
    return { status: 200, body: { vpc } };
  }),

  route("GET /vpcs/{vpc_id}", ({ path }, { world: { state } }) => ({ status: 200, body: { vpc: vpcOf(state, path.vpc_id) } })),

  route("PUT /vpcs/{vpc_id}", ({ path, body }, { world: { state } }) => {
    const vpc = vpcOf(state, path.vpc_id);
    const name = checkName(body.name);
    vpc.route_entries = checkRoutes(body.route_entries ?? []);
    vpc.name = name;
    return { status: 200, body: { vpc } };
  }),

  route("PATCH /vpcs/{vpc_id}", ({ path, body }, { world: { state } }) => {
    const vpc = vpcOf(state, path.vpc_id);
    const routes = body.route_entries ? checkRoutes(body.route_entries) : vpc.route_entries;
    vpc.name = body.name ?? vpc.name;
    vpc.route_entries = routes;
    return { status: 200, body: { vpc } };
  }),

  route("DELETE /vpcs/{vpc_id}", ({ path }, { world: { state } }) => {
    const vpc = vpcOf(state, path.vpc_id);
    const members = state.servers.filter((server) => server.vpc_id === vpc.id).length;
    if (members > 0) throw forbidden(`${vpc.name} still has ${members} ${members === 1 ? "member" : "members"}: move them out of it first.`);
    state.vpcs.remove(vpc.id);
    return { status: 204 };
  }),

  route("GET /vpcs/{vpc_id}/members", ({ path, query }, { world: { state }, url }) => {
    const vpc = vpcOf(state, path.vpc_id);
    // Servers are the only members there are.
    const wanted = query.resource_type ?? "server";
    const members = wanted === "server" ? state.servers.filter((server) => server.vpc_id === vpc.id) : [];
    const { meta, links, page } = paginate(members, query, url, (server) => ({
      name: server.name,
      resource_type: "server" as const,
      resource_id: String(server.id),
      created_at: timestamp(server.created_at),
    }));
    return { status: 200, body: { meta, links, members: page } };
  }),
];
