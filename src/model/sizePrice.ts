import type { SelectedSizeOptions, Size } from "./contract";

const gigabytesPerTerabyte = 1024;

/** What a size includes, as options. */
export function includedOptions({ memory, disk, transfer, options: { daily_backups, weekly_backups, monthly_backups } }: Size): SelectedSizeOptions {
  return { memory, disk, transfer, ipv4_addresses: 1, daily_backups, weekly_backups, monthly_backups, offsite_backups: false };
}

/** The options of a server after it is moved to another size, so that nothing is lost by it: what was bought besides stays, what the size gave
 * comes from the new size, and no kept backup or address is given up. A disk is never made smaller.
 * @param now what the server has */
export function carriedOptions(now: SelectedSizeOptions, from: Pick<Size, "memory" | "transfer">, to: Size): SelectedSizeOptions {
  const included = includedOptions(to);
  const bought = (value: number, given: number, next: number): number => (value > given ? Math.max(value, next) : next);
  return {
    memory: bought(now.memory, from.memory, included.memory),
    transfer: bought(now.transfer, from.transfer, included.transfer),
    disk: Math.max(now.disk, included.disk),
    ipv4_addresses: now.ipv4_addresses,
    daily_backups: Math.max(now.daily_backups, included.daily_backups),
    weekly_backups: Math.max(now.weekly_backups, included.weekly_backups),
    monthly_backups: Math.max(now.monthly_backups, included.monthly_backups),
    offsite_backups: now.offsite_backups,
  };
}

/** What a server of a size costs a month in AU$, with its options, rounded to cents; without licences and discounts. */
export function monthlyPrice(size: Size, options: SelectedSizeOptions): number {
  const price = size.options;
  const beyond = (value: number, included: number): number => Math.max(0, value - included);
  const backups =
    beyond(options.daily_backups, price.daily_backups) + beyond(options.weekly_backups, price.weekly_backups) + beyond(options.monthly_backups, price.monthly_backups);
  const total =
    size.price_monthly +
    beyond(options.memory, size.memory) * price.memory_cost_per_additional_megabyte +
    beyond(options.disk, size.disk) * price.disk_cost_per_additional_gigabyte +
    beyond(options.transfer, size.transfer) * gigabytesPerTerabyte * price.transfer_cost_per_additional_gigabyte +
    (options.ipv4_addresses === 0 ? -price.discount_for_no_public_ipv4 : (options.ipv4_addresses - 1) * price.ipv4_addresses_cost_per_address) +
    backups * options.disk * price.backups_cost_per_backup_per_gigabyte +
    (options.offsite_backups ? options.disk * price.offsite_backups_cost_per_gigabyte : 0);
  return Math.round(total * 100) / 100;
}
