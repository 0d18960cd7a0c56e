import type { Schemas } from "../state";
import { distributions, findDistributionImage } from "./images";

const windowsSlugs = distributions.filter((one) => one.family === "windows").map((one) => one.slug);
const rhelLike = ["alma-9", "rocky-9", "centos-7"];

const software: readonly Schemas["Software"][] = [
  {
    id: 501,
    enabled: true,
    name: "cPanel & WHM",
    description: "Web hosting control panel; the licence counts accounts.",
    cost_per_licence_per_month: 0.95,
    minimum_licence_count: 5,
    maximum_licence_count: 100,
    licence_step_count: 5,
    group: null,
    supported_operating_systems: rhelLike,
  },
  {
    id: 511,
    enabled: true,
    name: "Microsoft Remote Desktop Services",
    description: "One licence for each person who signs in.",
    cost_per_licence_per_month: 11,
    minimum_licence_count: 1,
    maximum_licence_count: 50,
    licence_step_count: 1,
    group: null,
    supported_operating_systems: windowsSlugs,
  },
  {
    id: 521,
    enabled: true,
    name: "Microsoft SQL Server 2022 Web",
    description: "Licensed by two processors at a time, four at least.",
    cost_per_licence_per_month: 13.5,
    minimum_licence_count: 4,
    maximum_licence_count: 16,
    licence_step_count: 2,
    group: "sql-server",
    supported_operating_systems: windowsSlugs,
  },
  {
    id: 522,
    enabled: true,
    name: "No SQL Server",
    description: "Microsoft SQL Server is not wanted.",
    cost_per_licence_per_month: 0,
    minimum_licence_count: 0,
    maximum_licence_count: 0,
    licence_step_count: -1,
    group: "sql-server",
    supported_operating_systems: windowsSlugs,
  },
  {
    id: 531,
    enabled: false,
    name: "Plesk Web Pro",
    description: "Web hosting control panel; no longer sold.",
    cost_per_licence_per_month: 24,
    minimum_licence_count: 1,
    maximum_licence_count: 1,
    licence_step_count: 1,
    group: null,
    supported_operating_systems: ["ubuntu-22.04", ...windowsSlugs],
  },
];

export function listSoftware(): readonly Schemas["Software"][] {
  return software;
}

export function findSoftware(id: number): Schemas["Software"] | undefined {
  return software.find((one) => one.id === id);
}

/** What can be installed on an operating system, named by id or slug; undefined when there is no such system. */
export function softwareFor(reference: number | string): readonly Schemas["Software"][] | undefined {
  const slug = findDistributionImage(reference)?.slug;
  return typeof slug === "string" ? software.filter((one) => one.supported_operating_systems.includes(slug)) : undefined;
}
