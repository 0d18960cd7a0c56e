import type { Schemas } from "../state";
import { sizeDefinitions } from "./sizes";

interface RegionDefinition {
  readonly slug: string;
  readonly name: string;
  readonly features: readonly string[];
  readonly name_servers: readonly string[];
  /** size types that are sold there */
  readonly sizeTypes: readonly string[];
  /** first two octets of the addresses that are handed out beyond the seed's */
  readonly v4Prefix: string;
  readonly v6Prefix: string;
}

export const regionDefinitions: readonly RegionDefinition[] = [
  {
    slug: "syd",
    name: "Sydney",
    features: ["backups", "ipv6", "private_networking", "load_balancers", "permalinks"],
    name_servers: ["198.51.100.2", "198.51.100.3"],
    sizeTypes: ["std", "cpu", "mem", "hdd"],
    v4Prefix: "198.18",
    v6Prefix: "2001:db8:10",
  },
  {
    slug: "mel",
    name: "Melbourne",
    features: ["backups", "ipv6", "private_networking", "load_balancers"],
    name_servers: ["203.0.113.2", "203.0.113.3"],
    sizeTypes: ["std", "cpu", "mem"],
    v4Prefix: "198.19",
    v6Prefix: "2001:db8:20",
  },
  {
    slug: "per",
    name: "Perth",
    features: ["backups", "ipv6", "private_networking"],
    name_servers: ["192.0.2.2", "192.0.2.3"],
    sizeTypes: ["std"],
    v4Prefix: "100.64",
    v6Prefix: "2001:db8:30",
  },
  {
    slug: "bne",
    name: "Brisbane",
    features: ["backups", "ipv6", "private_networking"],
    name_servers: ["192.0.2.130", "192.0.2.131"],
    sizeTypes: ["std", "cpu"],
    v4Prefix: "100.65",
    v6Prefix: "2001:db8:40",
  },
];

const regions: readonly Schemas["Region"][] = regionDefinitions.map((region) => ({
  slug: region.slug,
  name: region.name,
  sizes: sizeDefinitions.filter((size) => region.sizeTypes.includes(size.type)).map((size) => size.slug),
  available: true,
  features: [...region.features],
  name_servers: [...region.name_servers],
}));

const bySlug = new Map(regions.map((region) => [region.slug, region]));

/** All regions, as the API lists them. */
export function listRegions(): readonly Schemas["Region"][] {
  return regions;
}

export function findRegion(slug: string): Schemas["Region"] | undefined {
  return bySlug.get(slug);
}

/** @throws Error for a region that the catalogue lacks: the state names only regions that it has */
export function regionOf(slug: string): Schemas["Region"] {
  const region = bySlug.get(slug);
  if (!region) throw new Error(`There is no region ${slug}.`);
  return region;
}

export function regionDefinition(slug: string): RegionDefinition {
  const region = regionDefinitions.find((one) => one.slug === slug);
  if (!region) throw new Error(`There is no region ${slug}.`);
  return region;
}
