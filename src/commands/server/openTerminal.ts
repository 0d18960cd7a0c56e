import { l10n, ThemeIcon, window } from "vscode";
import { HumanError } from "../../platform/humanError";
import type { Command } from "../command";
import { resolveServer } from "../resolveServer";
import { sshArguments } from "./sshTarget";

/** Opens a terminal that is connected to a server by SSH. */
export const openTerminal: Command = async (services, target) => {
  const picked = await resolveServer(services, target, l10n.t("To which server do you want to connect?"));
  if (!picked) return;
  const { resource: server } = picked;
  const shellArgs = sshArguments(server);
  if (!shellArgs) throw new HumanError(l10n.t("{0} has no address to connect to.", server.name));
  window.createTerminal({ name: server.name, shellPath: "ssh", shellArgs: [...shellArgs], iconPath: new ThemeIcon("remote") }).show();
};
