import type { Cloud } from "../../cloud/cloud";
import type { Server } from "../../model/contract";

/** An address of a server of the account. */
export interface ServerAddress {
  readonly address: string;
  readonly version: 4 | 6;
  readonly isPublic: boolean;
  readonly server: Server;
}

/** The addresses of an account's servers, from what is loaded already; nothing is asked for while somebody types. */
export function addressesOf(cloud: Cloud, accountId: string | undefined): readonly ServerAddress[] {
  const ids = accountId === undefined ? cloud.accounts.accounts.map(({ id }) => id) : [accountId];
  return ids.flatMap((id) => {
    if (!cloud.accounts.get(id)) return [];
    const { state } = cloud.of(id).servers;
    return (state.items ?? []).flatMap((server) => [
      ...server.networks.v4.map(({ ip_address, type }): ServerAddress => ({ address: ip_address, version: 4, isPublic: type === "public", server })),
      ...server.networks.v6.map(({ ip_address, type }): ServerAddress => ({ address: ip_address, version: 6, isPublic: type === "public", server })),
    ]);
  });
}
