import type { DataUsage } from "../model/contract";
import type { CallOptions, Operations } from "./operation";

export type DataUsagesApi = ReturnType<typeof createDataUsagesApi>;

/** Data transfer in the current period; it is pooled over the account's servers. */
export function createDataUsagesApi(operations: Operations) {
  return {
    listCurrent: (options?: CallOptions): Promise<readonly DataUsage[]> => operations.list("/data_usages/current", "data_usages", {}, options),
    getCurrent: (server_id: number, options?: CallOptions): Promise<DataUsage> =>
      operations.ask("GET", "/data_usages/{server_id}/current", "data_usage", { path: { server_id } }, options),
  };
}
