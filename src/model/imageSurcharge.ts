import type { Image } from "./contract";

/** What an operating system costs a month in AU$ on top of what the size costs.
 * @param server what it runs on: memory in MB */
export function imageSurcharge({ distribution_surcharges: surcharges }: Pick<Image, "distribution_surcharges">, server: { readonly memory: number; readonly vcpus: number }): number {
  if (!surcharges) return 0;
  const { surcharge_base_cost, surcharge_per_memory_megabyte, surcharge_per_memory_max_megabytes, surcharge_per_vcpu, surcharge_min_vcpu } = surcharges;
  const total =
    (surcharge_base_cost ?? 0) +
    Math.min(server.memory, surcharge_per_memory_max_megabytes ?? Infinity) * (surcharge_per_memory_megabyte ?? 0) +
    Math.max(server.vcpus, surcharge_min_vcpu ?? 0) * (surcharge_per_vcpu ?? 0);
  return Math.round(total * 100) / 100;
}
