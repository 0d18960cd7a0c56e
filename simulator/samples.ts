import { dayMs, hourMs, minuteMs, timestamp } from "./clock";
import { sizeDefinition } from "./catalogue/sizes";
import { noise } from "./random";
import type { Schemas, ServerRecord } from "./state";

export type Interval = Schemas["DataInterval"];

/** A month is counted as 30 days, so that every period starts at a multiple of its length. */
export const intervalMs: Readonly<Record<Interval, number>> = {
  "five-minute": 5 * minuteMs,
  "half-hour": 30 * minuteMs,
  "four-hour": 4 * hourMs,
  day: dayMs,
  week: 7 * dayMs,
  month: 30 * dayMs,
};

/** The starts of the periods that lie wholly within a window, and in which the server ran. */
export function periodsOf(server: ServerRecord, interval: Interval, start: number, end: number): number[] {
  const length = intervalMs[interval];
  const from = Math.max(start, server.created_at);
  const to = server.running ? end : Math.min(end, server.power_changed_at);
  const periods: number[] = [];
  for (let at = Math.ceil(from / length) * length; at + length <= to; at += length) periods.push(at);
  return periods;
}

/** What was measured in one period. Nothing is stored: the same server and period give the same numbers for ever. Load follows
 * the working day (in the east of Australia) and the week, and every server has a character of its own. */
export function sampleSet(server: ServerRecord, interval: Interval, start: number): Schemas["SampleSet"] {
  const length = intervalMs[interval];
  const key = start / length;
  const random = (which: number): number => noise(server.id, length, key, which);
  const { vcpus } = sizeDefinition(server.size);
  const character = 0.35 + noise(server.id, 1) * 0.65;
  const load = meanRhythm(start, length) * character;
  const jitter = (which: number, width: number): number => 1 + (random(which) - 0.5) * width;
  // A longer period holds more of the rare peaks, and shows them less.
  const burst = random(1) > 0.985 && length <= 30 * minuteMs ? 1.9 : 1;
  const cpu = clamp(6 + 62 * load * jitter(2, 0.5) * burst, 0.5, 98);
  const memoryShare = clamp(0.34 + 0.3 * noise(server.id, 2) + 0.14 * load * jitter(3, 0.2), 0.1, 0.97);
  const storageShare = clamp(0.22 + 0.4 * noise(server.id, 3) + growth(server, start), 0.05, 0.96);
  const traffic = 180 + 5200 * load * character * burst;
  const reads = 4 + 70 * load * jitter(7, 0.8) * burst;
  const writes = 7 + 45 * load * jitter(8, 0.6);
  const memoryMb = server.options.memory * memoryShare;
  const storageGb = server.options.disk * storageShare;
  return {
    server_id: server.id,
    period: { start: timestamp(start), end: timestamp(start + length), data_interval: interval },
    average: {
      cpu_usage_percent: round(cpu),
      cpu_usage_detailed: Array.from({ length: vcpus }, (_, index) => round(clamp(cpu * jitter(20 + index, 0.35), 0, 100))),
      memory_usage_bytes: Math.round(memoryMb * 1024 * 1024),
      network_incoming_kbps: round(traffic * 0.4 * jitter(4, 0.5)),
      network_outgoing_kbps: round(traffic * jitter(5, 0.5)),
      storage_usage_megabytes: Math.round(storageGb * 1024),
      storage_read_kbps: round(reads * 24),
      storage_write_kbps: round(writes * 18),
      storage_read_requests_per_second: round(reads),
      storage_write_requests_per_second: round(writes),
    },
    maximum_memory_megabytes: Math.round(Math.min(server.options.memory, memoryMb * (1.02 + random(9) * 0.05))),
    maximum_storage_gigabytes: round(Math.min(server.options.disk, storageGb * 1.005)),
  };
}

/** The mean of the rhythm over a period, taken at points an hour apart, so that long periods come out flat. */
function meanRhythm(start: number, length: number): number {
  const points = Math.min(24 * 7, Math.max(1, Math.round(length / hourMs)));
  let sum = 0;
  for (let i = 0; i < points; i++) sum += rhythm(start + ((i + 0.5) * length) / points);
  return sum / points;
}

/** Between 0 and 1: quiet at night, a morning and an afternoon peak, calmer at the weekend. */
function rhythm(at: number): number {
  const local = at + 10 * hourMs;
  const hour = (local % dayMs) / hourMs;
  const weekday = (Math.floor(local / dayMs) + 4) % 7;
  const day = bell(hour, 10.5, 2.4) * 0.75 + bell(hour, 15, 2.6) * 0.7 + bell(hour, 20, 1.8) * 0.3 + bell(hour, 2.5, 0.5) * 0.25;
  return clamp(0.1 + day * (weekday === 0 || weekday === 6 ? 0.45 : 1), 0, 1);
}

function bell(x: number, centre: number, width: number): number {
  return Math.exp(-((x - centre) ** 2) / (2 * width * width));
}

/** Disks fill slowly: by some percent in a year. */
function growth(server: ServerRecord, at: number): number {
  return Math.max(0, (at - server.created_at) / (365 * dayMs)) * 0.06 * (0.5 + noise(server.id, 4));
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
