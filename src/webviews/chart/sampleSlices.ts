import type { MammothApi } from "../../api/mammothApi";
import type { SampleWindow } from "../../model/sampleRange";
import { packSamples, type PackedSamples } from "./packedSamples";

/** One less than a page holds: a slice asks for one more, which may straddle its end. */
const periodsPerSlice = 199;
const inParallel = 6;

export interface SliceOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

/** Loads the measurements of a window in slices of a page each, several at a time. Slices that lie wholly in the past are kept: what was measured
 * does not change, and a window that moves on asks for its end only. */
export class SampleSlices {
  private readonly kept = new Map<string, PackedSamples>();

  constructor(private readonly api: Pick<MammothApi, "sampleSets">) {}

  /** @returns the samples of each server, in the order of the ids
   * @throws {ApiError} when one slice could not be loaded; the signal's reason when it is aborted */
  async load(serverIds: readonly number[], window: SampleWindow, { signal, onProgress }: SliceOptions): Promise<readonly (readonly PackedSamples[])[]> {
    const length = window.intervalSeconds * periodsPerSlice;
    const starts: number[] = [];
    // Slices stand on multiples of their length, so that the same ones are asked for however the window has moved.
    for (let at = Math.floor(window.startSeconds / length) * length; at < window.endSeconds; at += length) starts.push(at);
    const work = serverIds.flatMap((serverId, server) => starts.map((start, slice) => ({ serverId, server, start, slice })));
    const results = serverIds.map(() => new Array<PackedSamples>(starts.length));
    let done = 0;
    let next = 0;
    onProgress(0, work.length);
    const worker = async (): Promise<void> => {
      for (let one = work[next++]; one; one = work[next++]) {
        const loaded = await this.slice(one.serverId, one.start, one.start + length, window, signal).catch((error: unknown) => {
          // The others need not go on.
          next = work.length;
          throw error;
        });
        const ofServer = results[one.server];
        if (ofServer) ofServer[one.slice] = since(loaded, window.startSeconds - window.intervalSeconds);
        onProgress(++done, work.length);
      }
    };
    await Promise.all(Array.from({ length: Math.min(inParallel, work.length) }, worker));
    return results;
  }

  private async slice(serverId: number, start: number, end: number, { data_interval, endSeconds, intervalSeconds }: SampleWindow, signal: AbortSignal): Promise<PackedSamples> {
    const key = `${serverId}/${data_interval}/${start}`;
    const known = this.kept.get(key);
    if (known) return known;
    // A period belongs to the window that it lies in wholly: the one at the end of a slice would be in neither.
    const loaded = await this.api.sampleSets.list(serverId, { data_interval, start: isoTime(start), end: isoTime(Math.min(end + intervalSeconds, endSeconds + intervalSeconds)) }, { signal });
    const own = packSamples(loaded.filter(({ period }) => Date.parse(period.start) < end * 1000));
    if (end + intervalSeconds < endSeconds) this.kept.set(key, own);
    return own;
  }
}

/** What was measured from a moment on. */
function since(packed: PackedSamples, seconds: number): PackedSamples {
  const first = packed.times.findIndex((time) => time >= seconds);
  if (first === 0) return packed;
  const cut = (values: Float64Array): Float64Array => (first < 0 ? new Float64Array() : values.subarray(first));
  return { times: cut(packed.times), metrics: new Map([...packed.metrics].map(([metric, values]) => [metric, cut(values)])), vcpus: packed.vcpus.map(cut) };
}

function isoTime(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}
