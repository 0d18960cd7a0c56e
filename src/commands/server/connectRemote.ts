import { commands, env, extensions, l10n } from "vscode";
import { HumanError } from "../../platform/humanError";
import type { Command } from "../command";
import { remoteAuthority } from "./remoteAuthority";
import { resolveConnection } from "./resolveConnection";
import { untilReachable } from "./untilReachable";

/** Extensions that open a window on a machine by SSH; they understand the same authority. */
const remoteSsh = ["ms-vscode-remote.remote-ssh", "jeanp413.open-remote-ssh"];

/** Opens a window on a server, by Remote-SSH. */
export const connectRemote: Command = async (services, target) => {
  const resolved = await resolveConnection(services, target, l10n.t("On which server do you want to open a window?"));
  if (!resolved) return;
  const { server, goal } = resolved;
  if (!remoteSsh.some((id) => extensions.getExtension(id))) {
    throw new HumanError(l10n.t("{0} needs the extension Remote - SSH to open a window on a server. Install it, and try again.", env.appName), {
      actions: [{ label: l10n.t("Find the Extension"), command: "workbench.extensions.search", arguments: [remoteSsh[0]] }],
    });
  }
  await untilReachable(server.name, goal);
  await commands.executeCommand("vscode.newWindow", { remoteAuthority: remoteAuthority(goal) });
};
