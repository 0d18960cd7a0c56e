import { env, l10n, window } from "vscode";
import type { Command } from "../command";
import { resolveServer } from "../resolveServer";
import { targetActionType } from "../target";
import { askForAction } from "./askForAction";
import { curlCommand } from "./curl";

/** Asks for an action as if it were to be run, and copies the request instead. It holds no token. */
export const copyActionAsCurl: Command = async (services, target) => {
  const picked = await resolveServer(services, target, l10n.t("For which server do you want to copy an action?"));
  const asked = picked && (await askForAction(picked, targetActionType(target), (_kind, body) => Promise.resolve({ body })));
  if (!asked) return;
  const url = `${picked.cloud.account.endpoint}/servers/${picked.resource.id}/actions`;
  await env.clipboard.writeText(curlCommand({ method: "POST", url, body: asked.body }));
  const words = l10n.t("The request was copied, and nothing was sent. It takes the token from the variable MAMMOTH_TOKEN.");
  // The sandbox answers on a port that changes, and with a token that only the extension has.
  const isSandbox = picked.cloud.account.kind === "sandbox";
  void window.showInformationMessage(isSandbox ? `${words} ${l10n.t("It shows what would be sent: the sandbox listens to this window only.")}` : words);
};
