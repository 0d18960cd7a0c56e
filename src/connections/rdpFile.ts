import type { SshTarget } from "./sshTarget";

/** A file that Remote Desktop opens (https://learn.microsoft.com/windows-server/remote/remote-desktop-services/clients/rdp-files): CRLF, no
 * password in it. @param target host and user are IP address and plain word already */
export function rdpFile({ host, user }: Pick<SshTarget, "host" | "user">): string {
  const address = host.includes(":") ? `[${host}]` : host;
  return [`full address:s:${address}:3389`, `username:s:${user}`, "prompt for credentials:i:1", "authentication level:i:2", "redirectclipboard:i:1", ""].join("\r\n");
}
