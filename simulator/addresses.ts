import { isIPv4 } from "node:net";
import { regionDefinition } from "./catalogue/regions";
import type { State } from "./state";

/** An IPv4 address as a number, or undefined when the text is none. */
export function parseIPv4(text: string): number | undefined {
  if (!isIPv4(text)) return undefined;
  return text.split(".").reduce((value, part) => value * 256 + Number(part), 0);
}

export function formatIPv4(value: number): string {
  return [24, 16, 8, 0].map((shift) => (value / 2 ** shift) & 255).join(".");
}

export interface Range {
  readonly first: number;
  readonly last: number;
  readonly bits: number;
}

/** Reads "10.240.0.0/16"; undefined when it is no range, or has bits set behind its mask. */
export function parseRange(text: string): Range | undefined {
  const [address, bitsText, ...more] = text.split("/");
  const first = parseIPv4(address ?? "");
  const bits = Number(bitsText);
  if (first === undefined || more.length > 0 || !/^\d{1,2}$/.test(bitsText ?? "") || bits > 32) return undefined;
  const size = 2 ** (32 - bits);
  return first % size === 0 ? { first, last: first + size - 1, bits } : undefined;
}

export function isWithin(range: Range, address: number): boolean {
  return address >= range.first && address <= range.last;
}

/** RFC 1918. */
export function isPrivateRange(range: Range): boolean {
  return ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"].some((text) => {
    const outer = parseRange(text);
    return outer !== undefined && isWithin(outer, range.first) && isWithin(outer, range.last);
  });
}

/** A public address of the region that nobody has. */
export function freePublicV4(state: State, region: string): string {
  const taken = new Set(state.servers.values().flatMap((server) => [...server.public_v4.map((one) => one.ip), ...server.failover_ips]));
  for (const balancer of state.loadBalancers.values()) taken.add(balancer.ip);
  const base = parseIPv4(`${regionDefinition(region).v4Prefix}.0.0`) ?? 0;
  let candidate = base + 16;
  while (taken.has(formatIPv4(candidate)) || candidate % 256 === 0 || candidate % 256 === 255) candidate += 1;
  return formatIPv4(candidate);
}

/** The next private address of a VPC; its first ten belong to the network itself. */
export function freePrivateV4(state: State, vpcId: number): string {
  const range = parseRange(state.vpcs.get(vpcId)?.ip_range ?? "");
  if (!range) throw new Error(`VPC ${vpcId} has no range.`);
  const taken = new Set(state.servers.filter((server) => server.vpc_id === vpcId).map((server) => server.private_v4));
  let candidate = range.first + Math.min(10, Math.floor((range.last - range.first) / 2));
  while (taken.has(formatIPv4(candidate))) candidate += 1;
  return formatIPv4(candidate);
}

export function v6For(region: string, serverId: number): string {
  return `${regionDefinition(region).v6Prefix}:${(serverId % 65536).toString(16)}::1`;
}
