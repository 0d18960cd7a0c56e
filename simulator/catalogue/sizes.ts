/** What can be bought, before regions come into it. Prices in AU$, memory in MB, disk in GB, transfer in TB. */
export interface SizeDefinition {
  readonly slug: string;
  readonly type: string;
  readonly description: string;
  readonly vcpus: number;
  readonly vcpu_units: string;
  readonly memory: number;
  readonly disk: number;
  readonly transfer: number;
  readonly price_monthly: number;
  readonly cpu_description: string;
  readonly storage_description: string;
  readonly restricted_disk_values: readonly number[] | null;
}

export const sizeTypes = [
  { slug: "std", name: "Standard", description: "Shared processors and NVMe storage, for websites and most applications." },
  { slug: "cpu", name: "High CPU", description: "Dedicated processor threads, for builds, encoding and busy application servers." },
  { slug: "mem", name: "High Memory", description: "Much memory for each processor, for databases and caches." },
  { slug: "hdd", name: "Storage", description: "Large hard disks behind a flash cache, for archives and backups." },
] as const;

const shared = "Shared AMD EPYC";
const dedicated = "Dedicated AMD EPYC threads";
const nvme = "NVMe";

const standard = (name: string, vcpus: number, memory: number, disk: number, transfer: number, price_monthly: number): SizeDefinition => ({
  slug: `std-${name}`,
  type: "std",
  description: `Standard, ${vcpus} vCPU${vcpus === 1 ? "" : "s"}`,
  vcpus,
  vcpu_units: "cores",
  memory,
  disk,
  transfer,
  price_monthly,
  cpu_description: shared,
  storage_description: nvme,
  restricted_disk_values: null,
});

const threads = (type: "cpu" | "mem", count: number, memory: number, disk: number, transfer: number, price_monthly: number): SizeDefinition => ({
  slug: `${type}-${count}thr`,
  type,
  description: `${type === "cpu" ? "High CPU" : "High Memory"}, ${count} threads`,
  vcpus: count,
  vcpu_units: "threads",
  memory,
  disk,
  transfer,
  price_monthly,
  cpu_description: dedicated,
  storage_description: nvme,
  restricted_disk_values: null,
});

export const sizeDefinitions: readonly SizeDefinition[] = [
  standard("min", 1, 1024, 20, 1, 7.5),
  standard("1vcpu", 1, 2048, 40, 2, 15),
  standard("2vcpu", 2, 4096, 60, 3, 30),
  standard("4vcpu", 4, 8192, 100, 4, 60),
  standard("6vcpu", 6, 16384, 200, 5, 115),
  standard("8vcpu", 8, 32768, 400, 6, 220),
  threads("cpu", 2, 4096, 60, 3, 55),
  threads("cpu", 4, 8192, 100, 4, 105),
  threads("cpu", 8, 16384, 200, 5, 205),
  threads("mem", 2, 16384, 100, 3, 95),
  threads("mem", 4, 32768, 200, 4, 185),
  {
    slug: "hdd-2thr",
    type: "hdd",
    description: "Storage, 2 threads",
    vcpus: 2,
    vcpu_units: "threads",
    memory: 4096,
    disk: 1000,
    transfer: 5,
    price_monthly: 70,
    cpu_description: shared,
    storage_description: "Hard disks with flash cache",
    restricted_disk_values: [1000, 2000, 4000, 8000],
  },
];

const bySlug = new Map(sizeDefinitions.map((size) => [size.slug, size]));

export function findSizeDefinition(slug: string): SizeDefinition | undefined {
  return bySlug.get(slug);
}

/** @throws Error for a size that the catalogue lacks: the state names only sizes that it has */
export function sizeDefinition(slug: string): SizeDefinition {
  const size = bySlug.get(slug);
  if (!size) throw new Error(`There is no size ${slug}.`);
  return size;
}
