import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { SshTarget } from "./sshTarget";

const run = promisify(execFile);

/** What known_hosts calls a machine: a port other than the usual one is part of it (sshd(8)). */
export function knownName({ host, port }: Pick<SshTarget, "host" | "port">): string {
  return port === 22 ? host : `[${host}]:${port}`;
}

/** Whether ssh remembers a host key of an address. Without ssh-keygen nothing is known, and nothing is remembered.
 * @param file for tests: another known_hosts than the user's */
export async function hasHostKey(host: string, file?: string): Promise<boolean> {
  try {
    const { stdout } = await run("ssh-keygen", ["-F", host, ...fileArguments(file)]);
    return stdout.trim() !== "";
  } catch {
    // 1 is "not found"; whatever else it is, there is nothing to offer.
    return false;
  }
}

/** Has ssh forget the host keys of an address; a copy of the file stays beside it, as known_hosts.old.
 * @throws {Error} what ssh-keygen failed with */
export async function forgetHostKey(host: string, file?: string): Promise<void> {
  await run("ssh-keygen", ["-R", host, ...fileArguments(file)]);
}

function fileArguments(file: string | undefined): readonly string[] {
  return file === undefined ? [] : ["-f", file];
}
