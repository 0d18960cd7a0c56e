import { l10n, ThemeIcon, window } from "vscode";
import { sshArguments } from "../../connections/sshTarget";
import type { Command } from "../command";
import { resolveConnection } from "./resolveConnection";
import { untilReachable } from "./untilReachable";

/** Opens a terminal that is connected to a server by SSH, once it answers. */
export const openTerminal: Command = async (services, target) => {
  const resolved = await resolveConnection(services, target, l10n.t("To which server do you want to connect?"));
  if (!resolved) return;
  const { server, goal } = resolved;
  await untilReachable(server.name, goal);
  window.createTerminal({ name: server.name, shellPath: "ssh", shellArgs: [...sshArguments(goal)], iconPath: new ThemeIcon("remote") }).show();
};
