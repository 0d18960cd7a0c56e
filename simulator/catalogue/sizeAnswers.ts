import type { Schemas } from "../state";
import { regionDefinitions } from "./regions";
import type { SizeDefinition } from "./sizes";
import { sizeDefinition, sizeTypes } from "./sizes";

const hoursPerMonth = 730;
const outOfStock: Readonly<Record<string, readonly string[]>> = { "mem-4thr": ["mel"] };

/** AU$ per month for what an option adds to its size. */
export const optionPrices = {
  diskPerGigabyte: 0.2,
  memoryPerMegabyte: 0.005,
  transferPerGigabyte: 0.005,
  addressEach: 2,
  noPublicAddressDiscount: 1,
  backupPerGigabyte: 0.03,
  offsitePerGigabyte: 0.05,
} as const;

function toSize(size: SizeDefinition): Schemas["Size"] {
  const type = sizeTypes.find((one) => one.slug === size.type) ?? sizeTypes[0];
  return {
    slug: size.slug,
    description: size.description,
    cpu_description: size.cpu_description,
    storage_description: size.storage_description,
    size_type: { ...type },
    available: true,
    regions: regionDefinitions.filter((region) => region.sizeTypes.includes(size.type)).map((region) => region.slug),
    regions_out_of_stock: [...(outOfStock[size.slug] ?? [])],
    price_monthly: size.price_monthly,
    price_hourly: Math.round((size.price_monthly / hoursPerMonth) * 10000) / 10000,
    disk: size.disk,
    memory: size.memory,
    transfer: size.transfer,
    excess_transfer_cost_per_gigabyte: 0.01,
    vcpus: size.vcpus,
    vcpu_units: size.vcpu_units,
    options: {
      disk_min: size.restricted_disk_values?.[0] ?? 20,
      disk_max: size.restricted_disk_values?.at(-1) ?? Math.max(100, size.disk * 5),
      disk_cost_per_additional_gigabyte: optionPrices.diskPerGigabyte,
      restricted_disk_values: size.restricted_disk_values ? [...size.restricted_disk_values] : null,
      memory_max: size.memory * 2,
      memory_cost_per_additional_megabyte: optionPrices.memoryPerMegabyte,
      transfer_max: size.transfer + 10,
      transfer_cost_per_additional_gigabyte: optionPrices.transferPerGigabyte,
      ipv4_addresses_max: 8,
      ipv4_addresses_cost_per_address: optionPrices.addressEach,
      discount_for_no_public_ipv4: optionPrices.noPublicAddressDiscount,
      daily_backups: 0,
      weekly_backups: 0,
      monthly_backups: 0,
      backups_cost_per_backup_per_gigabyte: optionPrices.backupPerGigabyte,
      offsite_backups_cost_per_gigabyte: optionPrices.offsitePerGigabyte,
      offsite_backup_frequency_cost: { daily_per_gigabyte: 0.05, weekly_per_gigabyte: 0.03, monthly_per_gigabyte: 0.02 },
    },
  };
}

const answers = new Map<string, Schemas["Size"]>();

/** A size as the API shows it. */
export function sizeOf(slug: string): Schemas["Size"] {
  let answer = answers.get(slug);
  if (!answer) {
    answer = toSize(sizeDefinition(slug));
    answers.set(slug, answer);
  }
  return answer;
}

/** What a server of that size costs a month in AU$, with its options. */
export function monthlyPrice(slug: string, options: Schemas["SelectedSizeOptions"]): number {
  const size = sizeDefinition(slug);
  const backups = options.daily_backups + options.weekly_backups + options.monthly_backups;
  const price =
    size.price_monthly +
    Math.max(0, options.disk - size.disk) * optionPrices.diskPerGigabyte +
    Math.max(0, options.memory - size.memory) * optionPrices.memoryPerMegabyte +
    Math.max(0, options.transfer - size.transfer) * 1024 * optionPrices.transferPerGigabyte +
    (options.ipv4_addresses === 0 ? -optionPrices.noPublicAddressDiscount : (options.ipv4_addresses - 1) * optionPrices.addressEach) +
    backups * options.disk * optionPrices.backupPerGigabyte +
    (options.offsite_backups ? options.disk * optionPrices.offsitePerGigabyte : 0);
  return Math.round(price * 100) / 100;
}

/** The options that a size has when nothing is chosen. */
export function defaultOptions(slug: string): Schemas["SelectedSizeOptions"] {
  const size = sizeDefinition(slug);
  return {
    daily_backups: 0,
    weekly_backups: 0,
    monthly_backups: 0,
    offsite_backups: false,
    ipv4_addresses: 1,
    memory: size.memory,
    disk: size.disk,
    transfer: size.transfer,
  };
}
