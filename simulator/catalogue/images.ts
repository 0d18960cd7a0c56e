import type { Schemas } from "../state";
import { regionDefinitions } from "./regions";

type PasswordRecovery = Schemas["DistributionInfo"]["password_recovery"];
type Feature = Schemas["DistributionInfo"]["features"][number];

interface Distribution {
  readonly id: number;
  readonly distribution: string;
  readonly name: string;
  readonly slug: string;
  readonly family: "linux" | "bsd" | "windows";
  readonly min_disk_size: number;
  readonly min_memory: number;
  readonly size_gigabytes: number;
  readonly user: string;
  readonly recovery: PasswordRecovery;
  readonly features: readonly Feature[];
  readonly description: string | null;
  readonly surcharge?: { readonly base: number; readonly perVcpu: number };
}

const linux = (id: number, distribution: string, name: string, slug: string, user: string, size_gigabytes: number, description: string | null = null): Distribution => ({
  id,
  distribution,
  name,
  slug,
  family: "linux",
  min_disk_size: 10,
  min_memory: 512,
  size_gigabytes,
  user,
  recovery: "online-change",
  features: ["ssh", "user-data"],
  description,
});

const windows = (id: number, name: string, slug: string): Distribution => ({
  id,
  distribution: "Windows",
  name,
  slug,
  family: "windows",
  min_disk_size: 40,
  min_memory: 2048,
  size_gigabytes: 14.5,
  user: "Administrator",
  recovery: "offline-clear",
  features: ["remote-desktop", "user-data"],
  description: "Includes the licence; it is charged by processor.",
  surcharge: { base: 0, perVcpu: 7.5 },
});

export const distributions: readonly Distribution[] = [
  linux(5, "Ubuntu", "24.04 LTS", "ubuntu-24.04", "root", 2.4),
  linux(6, "Ubuntu", "22.04 LTS", "ubuntu-22.04", "root", 2.2),
  linux(11, "Debian", "13", "debian-13", "root", 1.5),
  linux(12, "Debian", "12", "debian-12", "root", 1.4),
  linux(18, "AlmaLinux", "9", "alma-9", "root", 1.9),
  linux(21, "Rocky Linux", "9", "rocky-9", "root", 1.9),
  { ...linux(24, "CentOS", "7", "centos-7", "root", 1.3, "No longer maintained by its makers: for moving old machines only."), recovery: "offline-change" },
  {
    id: 31,
    distribution: "FreeBSD",
    name: "14.2",
    slug: "freebsd-14",
    family: "bsd",
    min_disk_size: 10,
    min_memory: 512,
    size_gigabytes: 1.7,
    user: "root",
    recovery: "manual",
    features: ["ssh"],
    description: null,
  },
  windows(41, "Server 2025 Standard", "windows-2025"),
  windows(42, "Server 2022 Standard", "windows-2022"),
];

const answers: readonly Schemas["Image"][] = distributions.map((one) => ({
  id: one.id,
  name: one.name,
  type: "snapshot",
  distribution: one.distribution,
  full_name: `${one.distribution} ${one.name}`,
  slug: one.slug,
  public: true,
  regions: regionDefinitions.filter((region) => one.family !== "windows" || region.slug !== "per").map((region) => region.slug),
  created_at: null,
  min_disk_size: one.min_disk_size,
  size_gigabytes: one.size_gigabytes,
  description: one.description,
  status: "available",
  error_message: null,
  min_memory_megabytes: one.min_memory,
  distribution_surcharges: one.surcharge
    ? {
        surcharge_base_cost: one.surcharge.base,
        surcharge_per_memory_megabyte: null,
        surcharge_per_memory_max_megabytes: null,
        surcharge_per_vcpu: one.surcharge.perVcpu,
        surcharge_min_vcpu: 1,
      }
    : null,
  distribution_info: { image_id: one.id, password_recovery: one.recovery, remote_access_user: one.user, features: [...one.features] },
  backup_info: null,
}));

const byId = new Map(answers.map((image) => [image.id, image]));
const bySlug = new Map(answers.map((image) => [image.slug, image]));
const definitionById = new Map(distributions.map((one) => [one.id, one]));

/** The operating systems that can be installed, as the API lists them. */
export function listDistributionImages(): readonly Schemas["Image"][] {
  return answers;
}

/** By id, by id written as text, or by slug. */
export function findDistributionImage(reference: number | string): Schemas["Image"] | undefined {
  return byId.get(Number(reference)) ?? bySlug.get(String(reference));
}

/** @throws Error for an image that the catalogue lacks: the state names only images that it has */
export function distributionImage(id: number): Schemas["Image"] {
  const image = byId.get(id);
  if (!image) throw new Error(`There is no operating system ${id}.`);
  return image;
}

export function familyOf(id: number): Distribution["family"] {
  return definitionById.get(id)?.family ?? "linux";
}
