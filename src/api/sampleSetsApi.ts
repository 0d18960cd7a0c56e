import type { DataInterval, SampleSet } from "../model/contract";
import type { CallOptions, Operations } from "./operation";

export type SampleSetsApi = ReturnType<typeof createSampleSetsApi>;

/** What servers did, measured at intervals. */
export function createSampleSetsApi(operations: Operations) {
  return {
    list: (server_id: number, query: { readonly data_interval?: DataInterval; readonly start?: string; readonly end?: string } = {}, options?: CallOptions): Promise<readonly SampleSet[]> =>
      operations.list("/samplesets/{server_id}", "sample_sets", { path: { server_id }, query }, options),
    getLatest: (server_id: number, query: { readonly data_interval?: DataInterval } = {}, options?: CallOptions): Promise<SampleSet> =>
      operations.ask("GET", "/samplesets/{server_id}/latest", "sample_set", { path: { server_id }, query }, options),
  };
}
