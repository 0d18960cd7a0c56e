import { ConfigurationTarget, l10n, window, workspace } from "vscode";
import { sshFolder } from "../../connections/registerConnections";
import { Settings } from "../../ids";
import { confirm } from "../confirm";
import type { Command } from "../command";

/** Switches the managed SSH configuration on or off: what it writes is said before, and the setting and the include go together. */
export const manageSshConfig: Command = async ({ settings, accounts, cloud }) => {
  const folder = sshFolder();
  const [section, name] = ["mammoth", Settings.sshManageConfig.slice("mammoth.".length)];
  if (settings.ssh.managesConfig) {
    const stop = l10n.t("Stop");
    if (!(await confirm(l10n.t("Stop managing the SSH configuration?"), l10n.t("It is no longer included in ~/.ssh/config. The file ~/.ssh/mammoth/config stays as it is."), stop))) return;
    await folder.exclude();
    await workspace.getConfiguration(section).update(name, false, ConfigurationTarget.Global);
    return;
  }
  const agreed = await confirm(
    l10n.t("Manage the SSH configuration?"),
    l10n.t("~/.ssh/mammoth/config gets a host for each server, renewed when servers change, and one line at the top of ~/.ssh/config includes it. Then “ssh NAME” works in every terminal, and Remote-SSH lists the servers."),
    l10n.t("Manage"),
  );
  if (!agreed) return;
  await Promise.all(accounts.accounts.map(({ id }) => cloud.of(id).servers.load()));
  await folder.include();
  await workspace.getConfiguration(section).update(name, true, ConfigurationTarget.Global);
  window.setStatusBarMessage(l10n.t("The SSH configuration is managed now."), 5000);
};
