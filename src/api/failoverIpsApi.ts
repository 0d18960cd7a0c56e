import type { Action, FailoverIpsRequest } from "../model/contract";
import type { CallOptions, Operations } from "./operation";

export type FailoverIpsApi = ReturnType<typeof createFailoverIpsApi>;

/** Addresses that may be moved between the servers of a region. */
export function createFailoverIpsApi(operations: Operations) {
  return {
    list: (server_id: number, options?: CallOptions): Promise<readonly string[]> =>
      operations.list("/failover_ips/{server_id}", "failover_ips", { path: { server_id } }, options),
    listAvailable: (server_id: number, options?: CallOptions): Promise<readonly string[]> =>
      operations.list("/failover_ips/{server_id}/available", "failover_ips", { path: { server_id } }, options),
    assign: (server_id: number, body: FailoverIpsRequest, options?: CallOptions): Promise<Action | undefined> =>
      operations.askForAction("POST", "/failover_ips/{server_id}", "action", { path: { server_id }, body }, options),
  };
}
