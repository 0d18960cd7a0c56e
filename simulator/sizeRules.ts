import { sizeOf } from "./catalogue/sizeAnswers";
import type { Schemas } from "./state";

type Options = Schemas["SelectedSizeOptions"];

/** The step that a value must be a multiple of: the last row whose threshold lies below the value. */
const memorySteps = [[0, 128], [2048, 1024], [16384, 2048], [24576, 4096]] as const;
const diskSteps = [[0, 5], [60, 10], [200, 100]] as const;
const transferSteps = [[0, 5], [30, 10], [200, 100], [2000, 1000]] as const;

function stepFor(value: number, steps: readonly (readonly [above: number, step: number])[]): number {
  return steps.reduce((step, [above, next]) => (value > above ? next : step), 1);
}

/** Holds options against what a size allows. @param prefix of the field names: "options."
 * @returns what is wrong, by field; empty when nothing is */
export function optionErrors(slug: string, options: Options, prefix: string): Record<string, string> {
  const { options: limits, memory, transfer } = sizeOf(slug);
  const errors: Record<string, string> = {};
  const step = stepFor(options.memory, memorySteps);
  if (options.memory < memory || options.memory > limits.memory_max) errors["memory"] = `memory must be between ${memory} and ${limits.memory_max} MB for ${slug}.`;
  else if (options.memory % step !== 0) errors["memory"] = `memory must be a multiple of ${step} MB.`;
  const diskError = diskErrorOf(slug, options.disk);
  if (diskError !== undefined) errors["disk"] = diskError;
  const gigabytes = Math.round(options.transfer * 1024 * 1000) / 1000;
  const transferStep = stepFor(gigabytes, transferSteps);
  // What the size includes is never refused, whatever it is a multiple of.
  if (options.transfer !== transfer) {
    if (options.transfer < 0 || options.transfer > limits.transfer_max) errors["transfer"] = `transfer must be between 0 and ${limits.transfer_max} TB for ${slug}.`;
    else if (gigabytes % transferStep !== 0) errors["transfer"] = `transfer must be a multiple of ${transferStep} GB.`;
  }
  if (options.ipv4_addresses > limits.ipv4_addresses_max) errors["ipv4_addresses"] = `${slug} has at most ${limits.ipv4_addresses_max} IPv4 addresses.`;
  return Object.fromEntries(Object.entries(errors).map(([field, text]) => [prefix + field, text]));
}

function diskErrorOf(slug: string, value: number): string | undefined {
  const { options } = sizeOf(slug);
  if (options.restricted_disk_values && options.restricted_disk_values.length > 0) {
    return options.restricted_disk_values.includes(value) ? undefined : `disk must be one of ${options.restricted_disk_values.join(", ")} GB.`;
  }
  if (value < options.disk_min || value > options.disk_max) return `disk must be between ${options.disk_min} and ${options.disk_max} GB for ${slug}.`;
  const step = stepFor(value, diskSteps);
  return value % step === 0 ? undefined : `disk must be a multiple of ${step} GB.`;
}

/** The options that result when some are asked for: absolute values, the others as they were. */
export function mergeOptions(base: Options, wanted: Schemas["SizeOptionsRequest"] | null | undefined): Options {
  return {
    daily_backups: wanted?.daily_backups ?? base.daily_backups,
    weekly_backups: wanted?.weekly_backups ?? base.weekly_backups,
    monthly_backups: wanted?.monthly_backups ?? base.monthly_backups,
    offsite_backups: wanted?.offsite_backups ?? base.offsite_backups,
    ipv4_addresses: wanted?.ipv4_addresses ?? base.ipv4_addresses,
    memory: wanted?.memory ?? base.memory,
    disk: wanted?.disk ?? base.disk,
    transfer: wanted?.transfer ?? base.transfer,
  };
}
