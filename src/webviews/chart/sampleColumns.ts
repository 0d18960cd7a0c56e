import { serverMetrics, type PackedSamples } from "./packedSamples";
import type { LoadSamplesResponse, SampleSeries } from "./protocol";

export type SampleColumns = Pick<LoadSamplesResponse, "sampleCount" | "timesSeconds" | "series">;

export interface ServerSamples {
  readonly serverId: number;
  /** In any order; what stands in two is taken once. */
  readonly parts: readonly PackedSamples[];
}

/** Samples of several servers as lines over one axis of time, oldest first, each period once. Where a period or more is missing for all of them one
 * row of gaps stands for it, so that a line breaks there instead of bridging what nobody measured. The vCPUs are told of a server alone. */
export function sampleColumns(servers: readonly ServerSamples[], intervalSeconds: number): SampleColumns {
  const timesSeconds = timesOf(servers, intervalSeconds);
  const rowOf = new Map(Array.from(timesSeconds, (time, row) => [time, row]));
  const series = servers.flatMap(({ serverId, parts }): SampleSeries[] => {
    const rows = parts.map(({ times }) => Uint32Array.from(times, (time) => rowOf.get(time) ?? 0));
    const column = (of: (part: PackedSamples) => Float64Array | undefined): Float64Array => {
      const values = new Float64Array(timesSeconds.length).fill(NaN);
      parts.forEach((part, index) => of(part)?.forEach((value, at) => (values[rows[index]?.[at] ?? 0] = value)));
      return values;
    };
    const plain = serverMetrics.map((metric): SampleSeries => ({ serverId, metric, vcpu: null, values: column(({ metrics }) => metrics.get(metric)) }));
    if (servers.length > 1) return plain;
    return [...plain, ...vcpusOf(parts).map((vcpu): SampleSeries => ({ serverId, metric: "vcpuPercent", vcpu, values: column(({ vcpus }) => vcpus[vcpu]) }))];
  });
  return { sampleCount: Math.max(0, ...servers.map(({ parts }) => new Set(parts.flatMap(({ times }) => [...times])).size)), timesSeconds, series };
}

function timesOf(servers: readonly ServerSamples[], intervalSeconds: number): Float64Array {
  const starts = Float64Array.from(new Set(servers.flatMap(({ parts }) => parts.flatMap(({ times }) => [...times])))).sort();
  const times: number[] = [];
  for (const [index, time] of starts.entries()) {
    const previous = starts[index - 1];
    // Half a period of slack: periods may start a little late.
    if (previous !== undefined && time - previous > intervalSeconds * 1.5) times.push(previous + intervalSeconds);
    times.push(time);
  }
  return Float64Array.from(times);
}

/** One vCPU is the whole CPU. */
function vcpusOf(parts: readonly PackedSamples[]): readonly number[] {
  const count = parts.reduce((most, { vcpus }) => Math.max(most, vcpus.length), 0);
  return count > 1 ? Array.from({ length: count }, (_, index) => index) : [];
}
