import type { Action, ReverseNameserversRequest } from "../model/contract";
import type { CallOptions, Operations } from "./operation";

export type ReverseNamesApi = ReturnType<typeof createReverseNamesApi>;

/** Who answers for the reverse names of the account's IPv6 addresses. */
export function createReverseNamesApi(operations: Operations) {
  return {
    listIpv6Nameservers: (options?: CallOptions): Promise<readonly string[]> => operations.list("/reverse_names/ipv6", "reverse_nameservers", {}, options),
    setIpv6Nameservers: (body: ReverseNameserversRequest, options?: CallOptions): Promise<Action> =>
      operations.ask("POST", "/reverse_names/ipv6", "action", { body }, options),
  };
}
