import { isIPv4 } from "node:net";
import { freePrivateV4, isWithin, parseIPv4, v6For } from "../addresses";
import { invalid, unprocessable } from "../problem";
import type { ServerRecord } from "../state";
import { rangeOf } from "../vpcRange";
import type { World } from "../world";
import { completed, serverAction } from "./kind";

const hostName = /^(?=.{1,254}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}\.?$/i;

function setV6(server: ServerRecord, enabled: boolean): void {
  server.v6 = enabled ? (server.v6 ?? v6For(server.region, server.id)) : null;
  if (!enabled) server.ipv6_reverse_nameservers = [];
}

function requireVpc(server: ServerRecord): void {
  if (server.vpc_id === null) throw unprocessable(`${server.name} is not in a VPC.`);
}

/** @throws Problem 400 for what is no host name */
export function checkHostNames(field: string, names: readonly string[]): void {
  const wrong = names.findIndex((name) => !hostName.test(name));
  if (wrong >= 0) throw invalid({ [`${field}[${wrong}]`]: `${names[wrong] ?? ""} is not a valid host name.` });
}

/** Moves a server into a VPC, where it gets the given private address or the next free one, or out of any. */
export function moveToVpc(world: World, server: ServerRecord, vpcId: number | null): void {
  if (server.vpc_id === vpcId) return;
  server.vpc_id = null;
  server.private_v4 = null;
  if (vpcId === null) {
    server.separate_private_network_interface = false;
    server.source_and_destination_check = true;
    return;
  }
  server.private_v4 = freePrivateV4(world.state, vpcId);
  server.vpc_id = vpcId;
}

export const networkActions = [
  serverAction("change_ipv6", {
    steps: [["Configuring the network", 16]],
    finish: (_, server, body) => {
      setV6(server, body.enabled);
      return completed();
    },
  }),

  serverAction("enable_ipv6", {
    steps: [["Configuring the network", 16]],
    finish: (_, server) => {
      setV6(server, true);
      return completed();
    },
  }),

  serverAction("change_ipv6_reverse_nameservers", {
    steps: [["Delegating the reverse zone", 12]],
    check: (_, server, body) => {
      if (server.v6 === null) throw unprocessable(`IPv6 is not enabled for ${server.name}.`);
      checkHostNames("ipv6_reverse_nameservers", body.ipv6_reverse_nameservers);
    },
    finish: (_, server, body) => {
      server.ipv6_reverse_nameservers = body.ipv6_reverse_nameservers;
      return completed();
    },
  }),

  serverAction("change_reverse_name", {
    steps: [["Updating the reverse zone", 8]],
    check: (_, server, body) => {
      if (!server.public_v4.some((address) => address.ip === body.ipv4_address)) {
        throw invalid({ ipv4_address: `${server.name} has no public address ${body.ipv4_address}.` });
      }
      const name = body.reverse_name ?? null;
      if (name !== null && !hostName.test(name)) throw invalid({ reverse_name: `${name} is not a valid host name.` });
    },
    finish: (_, server, body) => {
      for (const address of server.public_v4) if (address.ip === body.ipv4_address) address.reverse_name = body.reverse_name ?? null;
      return completed();
    },
  }),

  serverAction("change_port_blocking", {
    steps: [["Configuring the firewall", 6]],
    finish: (_, server, body) => {
      server.port_blocking = body.enabled;
      return completed();
    },
  }),

  serverAction("change_network", {
    steps: [
      ["Leaving the network", 12],
      ["Joining the network", 24],
    ],
    check: (world, _, body) => {
      const vpcId = body.vpc_id ?? null;
      if (vpcId !== null && !world.state.vpcs.get(vpcId)) throw invalid({ vpc_id: `There is no VPC ${vpcId}.` });
    },
    finish: (world, server, body) => {
      const vpcId = body.vpc_id ?? null;
      if (vpcId !== null && !world.state.vpcs.get(vpcId)) return { error: "The VPC is gone." };
      moveToVpc(world, server, vpcId);
      return completed();
    },
  }),

  serverAction("change_separate_private_network_interface", {
    steps: [["Configuring the network", 16]],
    check: (_, server) => requireVpc(server),
    finish: (_, server, body) => {
      server.separate_private_network_interface = body.enabled;
      return completed();
    },
  }),

  serverAction("change_source_and_destination_check", {
    steps: [["Configuring the network", 8]],
    check: (_, server) => requireVpc(server),
    finish: (_, server, body) => {
      server.source_and_destination_check = body.enabled;
      return completed();
    },
  }),

  serverAction("change_vpc_ipv4", {
    steps: [["Configuring the network", 16]],
    check: (world, server, body) => {
      requireVpc(server);
      if (server.private_v4 !== body.current_ipv4_address) throw invalid({ current_ipv4_address: `${server.name} has no private address ${body.current_ipv4_address}.` });
      const wanted = isIPv4(body.new_ipv4_address) ? parseIPv4(body.new_ipv4_address) : undefined;
      const range = rangeOf(world.state, server.vpc_id);
      if (wanted === undefined || !range || !isWithin(range, wanted)) throw invalid({ new_ipv4_address: "new_ipv4_address must lie within the VPC's range." });
      const taken = world.state.servers.find((other) => other.id !== server.id && other.vpc_id === server.vpc_id && other.private_v4 === body.new_ipv4_address);
      if (taken) throw invalid({ new_ipv4_address: `${body.new_ipv4_address} belongs to ${taken.name}.` });
    },
    finish: (_, server, body) => {
      server.private_v4 = body.new_ipv4_address;
      return completed();
    },
  }),
];
