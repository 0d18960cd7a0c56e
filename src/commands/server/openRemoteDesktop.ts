import { homedir } from "node:os";
import path from "node:path";
import { env, l10n, Uri, window, workspace } from "vscode";
import { rdpFile } from "../../connections/rdpFile";
import { sshTarget } from "../../connections/sshTarget";
import { HumanError } from "../../platform/humanError";
import type { Command } from "../command";
import { resolveServer } from "../resolveServer";
import { serverNameProblem } from "./serverName";

/** Saves a file for Remote Desktop, and opens it with what this machine has for it. */
export const openRemoteDesktop: Command = async (services, target) => {
  const picked = await resolveServer(services, target, l10n.t("To which server do you want to connect?"));
  if (!picked) return;
  const { resource: server } = picked;
  const goal = sshTarget(server, { ...services.settings.ssh, user: server.image.distribution_info.remote_access_user ?? "Administrator" });
  if (!goal) throw new HumanError(l10n.t("{0} has no address to connect to.", server.name));
  const name = serverNameProblem(server.name, l10n.t) === undefined ? server.name : String(server.id);
  const file = await window.showSaveDialog({ title: l10n.t("Save for Remote Desktop"), defaultUri: Uri.file(path.join(homedir(), `${name}.rdp`)), filters: { [l10n.t("Remote Desktop")]: ["rdp"] } });
  if (!file) return;
  await workspace.fs.writeFile(file, new TextEncoder().encode(rdpFile(goal)));
  const open = l10n.t("Open");
  if ((await window.showInformationMessage(l10n.t("{0} is saved. It asks for the password when it is opened.", path.basename(file.fsPath)), open)) === open) await env.openExternal(file);
};
