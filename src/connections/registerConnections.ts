import { homedir } from "node:os";
import path from "node:path";
import { commands, Disposable, l10n, window, workspace } from "vscode";
import type { AccountCloud, Cloud } from "../cloud/cloud";
import { eachAccount } from "../cloud/eachAccount";
import { Commands } from "../ids";
import type { Action } from "../model/contract";
import type { Log } from "../platform/log";
import type { SettingsReader } from "../platform/settings";
import { ManagedConfig } from "./managedConfig";
import { SshFolder } from "./sshConfig";
import { sshTarget } from "./sshTarget";

export interface ConnectionServices {
  readonly cloud: Cloud;
  readonly settings: SettingsReader;
  readonly log: Log;
}

/** After these, another system answers at the same address, with another host key. */
const newSystem: ReadonlySet<string> = new Set(["rebuild", "restore", "clone_using_backup"]);

/** The user's own folder of SSH. */
export function sshFolder(): SshFolder {
  return new SshFolder(path.join(homedir(), ".ssh"));
}

/** Keeps the managed configuration, and offers to forget host keys that a rebuild made stale. */
export function registerConnections({ cloud, settings, log }: ConnectionServices): Disposable {
  const config = new ManagedConfig({ cloud, settings, folder: sshFolder(), log });
  const ended = eachAccount(cloud, (part) => [part.actions.onDidEnd((action) => void offerToForget(part, action, settings).catch((error: unknown) => log.error(error)))]);
  const changed = workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration("mammoth.ssh")) void config.renew();
  });
  return Disposable.from(config, ended, changed);
}

async function offerToForget(part: AccountCloud, { type, status, resource_id }: Action, settings: SettingsReader): Promise<void> {
  if (!newSystem.has(type) || status !== "completed" || typeof resource_id !== "number") return;
  const server = part.servers.get(resource_id);
  const target = server && sshTarget(server, settings.ssh);
  if (!target) return;
  const { hasHostKey, knownName } = await import(/* webpackChunkName: "commands" */ "./hostKeys");
  if (!(await hasHostKey(knownName(target)))) return;
  const forget = l10n.t("Forget the Old Key");
  const chosen = await window.showInformationMessage(l10n.t("{0} is a new system: the host key that SSH remembers of {1} is not its own any more.", server.name, target.host), forget);
  if (chosen === forget) await commands.executeCommand(Commands.forgetHostKey, { accountId: part.account.id, serverId: server.id });
}

