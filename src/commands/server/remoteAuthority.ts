import type { SshTarget } from "../../connections/sshTarget";

/** The authority by which Remote-SSH knows a machine: what it needs, as JSON in hexadecimal digits; a port has no other place in it. */
export function remoteAuthority({ host, user, port }: Pick<SshTarget, "host" | "user" | "port">): string {
  return `ssh-remote+${Buffer.from(JSON.stringify({ hostName: host, user, port })).toString("hex")}`;
}
