import { chmod, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import type { SshTarget } from "./sshTarget";

/** One server as ssh shall know it. */
export interface SshHost {
  /** the server's name; only what ssh takes for one name is written */
  readonly name: string;
  readonly id: number;
  readonly target: SshTarget;
}

const title = "# Written by the extension Mammoth Cloud, and again whenever a server changes: what is changed here is lost.";
const sectionStart = "# account ";
const includeLine = "Include mammoth/config";
const nameForm = /^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/i;

/** The hosts of one account as ssh_config(5). Two of the same name get their ids behind it; names and files that ssh would read as something
 * else are left out. */
export function hostsText(hosts: readonly SshHost[]): string {
  const seen = new Map<string, number>();
  for (const { name } of hosts) seen.set(name.toLowerCase(), (seen.get(name.toLowerCase()) ?? 0) + 1);
  return hosts
    .filter(({ name, target }) => nameForm.test(name) && !/["\r\n]/.test(target.identityFile ?? ""))
    .map(({ name, id, target: { host, user, port, identityFile } }) => {
      const alias = (seen.get(name.toLowerCase()) ?? 0) > 1 ? `${name}-${id}` : name;
      return [`Host ${alias}`, `    HostName ${host}`, `    User ${user}`, `    Port ${port}`, ...(identityFile === undefined ? [] : [`    IdentityFile "${identityFile}"`])].join("\n");
    })
    .join("\n\n");
}

/** The managed file with the sections of some accounts renewed, those of accounts that are gone left out, and those of others as they were.
 * @param sections hosts by account, of those that are known now
 * @param accounts all accounts that there are */
export function renewConfig(text: string, sections: ReadonlyMap<string, string>, accounts: readonly string[]): string {
  const before = readSections(text);
  const parts = accounts.flatMap((account) => {
    const hosts = sections.get(account) ?? before.get(account);
    return hosts === undefined || hosts === "" ? [] : [`${sectionStart}${account}\n\n${hosts}`];
  });
  return `${[title, ...parts].join("\n\n")}\n`;
}

function readSections(text: string): ReadonlyMap<string, string> {
  const sections = new Map<string, string>();
  for (const part of text.split(`\n${sectionStart}`).slice(1)) {
    const end = part.indexOf("\n");
    if (end > 0) sections.set(part.slice(0, end).trim(), part.slice(end).trim());
  }
  return sections;
}

/** Someone's own configuration with the managed one included at its top: ssh takes the first value that it finds, and `Include` under a `Host`
 * would be of that host only (ssh_config(5)). */
export function withInclude(text: string): string {
  if (text.split(/\r?\n/).some((line) => line.trim().toLowerCase() === includeLine.toLowerCase())) return text;
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  return `${includeLine}${end}${text === "" ? "" : `${end}${text}`}`;
}

export function withoutInclude(text: string): string {
  return text.replace(/^Include mammoth\/config\r?\n(\r?\n)?/im, "");
}

/** Reads the files under ~/.ssh that this is about, and writes them whole or not at all, for their owner only. */
export class SshFolder {
  constructor(private readonly folder: string) {}

  /** Renews the managed file. @returns whether anything was written */
  async renew(sections: ReadonlyMap<string, string>, accounts: readonly string[]): Promise<boolean> {
    const file = path.join(this.folder, "mammoth", "config");
    const before = await readIfThere(file);
    const after = renewConfig(before, sections, accounts);
    if (after === before) return false;
    await this.write(file, after);
    return true;
  }

  async include(): Promise<void> {
    await this.changeOwn(withInclude);
  }

  async exclude(): Promise<void> {
    await this.changeOwn(withoutInclude);
  }

  private async changeOwn(change: (text: string) => string): Promise<void> {
    const file = path.join(this.folder, "config");
    const before = await readIfThere(file);
    const after = change(before);
    if (after !== before) await this.write(file, after);
  }

  private async write(file: string, text: string): Promise<void> {
    await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
    const next = `${file}.${process.pid}.new`;
    await writeFile(next, text, { mode: 0o600 });
    await chmod(next, 0o600);
    await rename(next, file);
  }
}

async function readIfThere(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
    throw error;
  }
}
