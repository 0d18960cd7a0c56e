import type { Server } from "./contract";

/** The address that a person would type: the first public IPv4, else the first IPv6, else the first private one. */
export function primaryAddress(server: Pick<Server, "networks">): string | undefined {
  const { v4, v6 } = server.networks;
  return (v4.find((network) => network.type === "public") ?? v6.find((network) => network.type === "public") ?? v4[0] ?? v6[0])?.ip_address;
}

/** The address inside a VPC, for whoever reaches the server from there; undefined where it has none. */
export function privateAddress({ networks }: Pick<Server, "networks">): string | undefined {
  return networks.v4.find(({ type }) => type === "private")?.ip_address;
}
