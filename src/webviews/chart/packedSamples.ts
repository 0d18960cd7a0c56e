import type { SampleSet } from "../../model/contract";
import type { Metric } from "./protocol";

/** Samples without their names: a year of five-minute samples is a hundred thousand objects, or some columns. */
export interface PackedSamples {
  /** Start of each period in Unix seconds, oldest first, each once. */
  readonly times: Float64Array;
  /** What was measured in each period; NaN where it was not. */
  readonly metrics: ReadonlyMap<Metric, Float64Array>;
  /** CPU use of each vCPU, in the API's order. */
  readonly vcpus: readonly Float64Array[];
}

const bytesPerMegabyte = 1024 ** 2;
const bytesPerGigabyte = 1024 ** 3;

const readings: Readonly<Record<Exclude<Metric, "vcpuPercent">, (sample: SampleSet) => number>> = {
  cpuPercent: ({ average }) => average.cpu_usage_percent,
  memoryBytes: ({ average }) => average.memory_usage_bytes,
  memoryHighestBytes: ({ maximum_memory_megabytes }) => maximum_memory_megabytes * bytesPerMegabyte,
  storageBytes: ({ average }) => average.storage_usage_megabytes * bytesPerMegabyte,
  storageHighestBytes: ({ maximum_storage_gigabytes }) => maximum_storage_gigabytes * bytesPerGigabyte,
  readKbps: ({ average }) => average.storage_read_kbps,
  writeKbps: ({ average }) => average.storage_write_kbps,
  readsPerSecond: ({ average }) => average.storage_read_requests_per_second,
  writesPerSecond: ({ average }) => average.storage_write_requests_per_second,
  incomingKbps: ({ average }) => average.network_incoming_kbps,
  outgoingKbps: ({ average }) => average.network_outgoing_kbps,
};
/** All that is measured of a server as a whole. */
export const serverMetrics = Object.keys(readings) as readonly (keyof typeof readings)[];

/** Samples that have no readable start are left out. */
export function packSamples(samples: readonly SampleSet[]): PackedSamples {
  const found = new Map<number, SampleSet>();
  for (const sample of samples) {
    const time = Date.parse(sample.period.start) / 1000;
    if (Number.isFinite(time)) found.set(time, sample);
  }
  const rows = [...found].sort(([one], [other]) => one - other);
  const column = (read: (sample: SampleSet) => number | undefined): Float64Array => Float64Array.from(rows, ([, sample]) => read(sample) ?? NaN);
  const vcpuCount = rows.reduce((most, [, { average }]) => Math.max(most, average.cpu_usage_detailed.length), 0);
  return {
    times: Float64Array.from(rows, ([time]) => time),
    metrics: new Map(serverMetrics.map((metric) => [metric, column(readings[metric])])),
    vcpus: Array.from({ length: vcpuCount }, (_, index) => column(({ average }) => average.cpu_usage_detailed[index])),
  };
}
