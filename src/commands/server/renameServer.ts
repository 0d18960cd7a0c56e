import { l10n, window } from "vscode";
import type { Command } from "../command";
import { resolveServer } from "../resolveServer";
import { runServerAction } from "./serverAction";
import { serverNameProblem } from "./serverName";

/** Gives a server another host name. */
export const renameServer: Command = async (services, target) => {
  const picked = await resolveServer(services, target, l10n.t("Which server do you want to rename?"));
  if (!picked) return;
  const { name } = picked.resource;
  const entered = await window.showInputBox({
    title: l10n.t("Rename {0}", name),
    prompt: l10n.t("The new host name. Its DNS records are not changed."),
    value: name,
    validateInput: (value) => serverNameProblem(value.trim(), l10n.t),
  });
  const wanted = entered?.trim();
  if (wanted === undefined || wanted === name) return;
  await runServerAction(picked, { type: "rename", name: wanted }, {
    doing: l10n.t("Renaming {0} to {1}", name, wanted),
    done: l10n.t("{0} is now called {1}.", name, wanted),
    failed: l10n.t("{0} could not be renamed.", name),
  });
};
