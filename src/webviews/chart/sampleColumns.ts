import type { SampleSet } from "../../model/contract";
import type { LoadSamplesResponse } from "./protocol";

export type SampleColumns = Pick<
  LoadSamplesResponse,
  "sampleCount" | "timesSeconds" | "cpuPercent" | "memoryBytes" | "incomingKbps" | "outgoingKbps"
>;

/** Sample sets as columns, oldest first, each period once. Where a period or more is missing one row of nulls stands for all of them,
 * so that a line breaks there instead of bridging what nobody measured. */
export function sampleColumns(samples: readonly SampleSet[], intervalSeconds: number): SampleColumns {
  const measured = byStart(samples);
  const columns = {
    sampleCount: measured.length,
    timesSeconds: new Array<number>(),
    cpuPercent: new Array<number | null>(),
    memoryBytes: new Array<number | null>(),
    incomingKbps: new Array<number | null>(),
    outgoingKbps: new Array<number | null>(),
  };
  const push = (time: number, average: SampleSet["average"] | null): void => {
    columns.timesSeconds.push(time);
    columns.cpuPercent.push(finite(average?.cpu_usage_percent));
    columns.memoryBytes.push(finite(average?.memory_usage_bytes));
    columns.incomingKbps.push(finite(average?.network_incoming_kbps));
    columns.outgoingKbps.push(finite(average?.network_outgoing_kbps));
  };
  let previous: number | undefined;
  for (const [time, sample] of measured) {
    // Half a period of slack: periods may start a little late.
    if (previous !== undefined && time - previous > intervalSeconds * 1.5) push(previous + intervalSeconds, null);
    push(time, sample.average);
    previous = time;
  }
  return columns;
}

/** Samples with a readable start, by that start in Unix seconds. Pages that were fetched while a sample came in may hold one twice. */
function byStart(samples: readonly SampleSet[]): readonly (readonly [number, SampleSet])[] {
  const found = new Map<number, SampleSet>();
  for (const sample of samples) {
    const time = Date.parse(sample.period.start) / 1000;
    if (Number.isFinite(time)) found.set(time, sample);
  }
  return [...found].sort(([a], [b]) => a - b);
}

function finite(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? value : null;
}
