import type { Account } from "../model/contract";
import type { CallOptions, Operations } from "./operation";

export type AccountApi = ReturnType<typeof createAccountApi>;

/** Who is signed in. */
export function createAccountApi(operations: Operations) {
  return {
    get: (options?: CallOptions): Promise<Account> => operations.ask("GET", "/account", "account", {}, options),
  };
}
