import type { SshKey, SshKeyRequest, UpdateSshKeyRequest } from "../model/contract";
import type { CallOptions, Operations } from "./operation";

export type KeysApi = ReturnType<typeof createKeysApi>;

/** SSH keys, named by id or by fingerprint. */
export function createKeysApi(operations: Operations) {
  return {
    list: (options?: CallOptions): Promise<readonly SshKey[]> => operations.list("/account/keys", "ssh_keys", {}, options),
    get: (key_id: number | string, options?: CallOptions): Promise<SshKey> => operations.ask("GET", "/account/keys/{key_id}", "ssh_key", { path: { key_id } }, options),
    create: (body: SshKeyRequest, options?: CallOptions): Promise<SshKey> => operations.ask("POST", "/account/keys", "ssh_key", { body }, options),
    update: (key_id: number | string, body: UpdateSshKeyRequest, options?: CallOptions): Promise<SshKey> =>
      operations.ask("PUT", "/account/keys/{key_id}", "ssh_key", { path: { key_id }, body }, options),
    delete: (key_id: number | string, options?: CallOptions): Promise<void> => operations.tell("DELETE", "/account/keys/{key_id}", { path: { key_id } }, options),
  };
}
