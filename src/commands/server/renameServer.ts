import { l10n } from "vscode";
import type { Command } from "../command";
import { runWizard } from "../quickDialog";
import { resolveServer } from "../resolveServer";
import { runServerAction } from "./serverAction";
import { serverNameProblem } from "./serverName";

/** Gives a server another host name. */
export const renameServer: Command = async (services, target) => {
  const picked = await resolveServer(services, target, l10n.t("Which server do you want to rename?"));
  if (!picked) return;
  const { name } = picked.resource;
  await runWizard(
    l10n.t("Rename {0}", name),
    (dialog) => dialog.text({ prompt: l10n.t("The new host name. Its DNS records are not changed."), value: name, problem: (text) => serverNameProblem(text, l10n.t), field: "name" }),
    {
      key: picked.cloud.account.id,
      send: async (wanted) => {
        if (wanted === name) return "completed";
        return runServerAction(picked, { type: "rename", name: wanted }, {
          doing: l10n.t("Renaming {0} to {1}", name, wanted),
          done: l10n.t("{0} is now called {1}.", name, wanted),
          failed: l10n.t("{0} could not be renamed.", name),
        });
      },
    },
  );
};
