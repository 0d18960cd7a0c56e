import { isIP } from "node:net";
import type { Server } from "../../model/contract";
import { primaryAddress } from "../../model/serverAddress";

/** Whom to connect to, and as whom: arguments of ssh that cannot be mistaken for options.
 * @returns undefined where there is no address, or the API names a user that no system would have */
export function sshArguments(server: Pick<Server, "networks" | "image">): readonly string[] | undefined {
  const address = primaryAddress(server);
  const user = server.image.distribution_info.remote_access_user ?? "root";
  if (address === undefined || isIP(address) === 0 || !/^[a-z_][a-z0-9_-]{0,31}$/i.test(user)) return undefined;
  return ["-l", user, "--", address];
}
