import type { Region } from "../model/contract";
import type { CallOptions, Operations } from "./operation";

export type RegionsApi = ReturnType<typeof createRegionsApi>;

/** Where servers can be. */
export function createRegionsApi(operations: Operations) {
  return {
    list: (options?: CallOptions): Promise<readonly Region[]> => operations.list("/regions", "regions", {}, options),
  };
}
