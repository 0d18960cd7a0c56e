import { isIP } from "node:net";
import { homedir } from "node:os";
import path from "node:path";
import type { Server } from "../model/contract";
import { primaryAddress, privateAddress } from "../model/serverAddress";

/** How a server is reached by SSH. */
export interface SshTarget {
  /** an IP address */
  readonly host: string;
  readonly user: string;
  readonly port: number;
  /** file of a private key; undefined for ssh's own choice */
  readonly identityFile: string | undefined;
}

/** What a person wants to be otherwise than the server's image says. */
export interface SshPreferences {
  readonly user: string | undefined;
  readonly port: number;
  readonly identityFile: string | undefined;
  /** inside a VPC, by its private address */
  readonly usesPrivateAddress: boolean;
}

const usualUser = "root";
const userForm = /^[a-z_][a-z0-9_-]{0,31}$/i;

/** Whom to connect to, and as whom: the one answer for terminals, Remote-SSH, the managed configuration and waiting.
 * @returns undefined where there is no address, or a user is named that no system would have and that ssh could take for something else */
export function sshTarget(server: Pick<Server, "networks" | "image">, preferences: SshPreferences): SshTarget | undefined {
  const host = (preferences.usesPrivateAddress ? privateAddress(server) : undefined) ?? primaryAddress(server);
  const user = preferences.user ?? server.image.distribution_info.remote_access_user ?? usualUser;
  if (host === undefined || isIP(host) === 0 || !userForm.test(user)) return undefined;
  return { host, user, port: preferences.port, identityFile: preferences.identityFile === undefined ? undefined : fromHome(preferences.identityFile) };
}

/** Arguments of ssh that cannot be mistaken for options. */
export function sshArguments({ host, user, port, identityFile }: SshTarget): readonly string[] {
  return ["-l", user, ...(port === 22 ? [] : ["-p", String(port)]), ...(identityFile === undefined ? [] : ["-i", identityFile]), "--", host];
}

function fromHome(file: string): string {
  return file === "~" || file.startsWith("~/") ? path.join(homedir(), file.slice(1)) : file;
}
