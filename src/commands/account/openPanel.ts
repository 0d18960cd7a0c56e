import { env, l10n, Uri } from "vscode";
import { HumanError } from "../../platform/humanError";
import type { Command } from "../command";
import { pickAccount } from "../pickAccount";

/** Opens the provider's web panel in a browser: for what has no place in an API, like passwords and payment methods. */
export const openPanel: Command = async (services, target) => {
  const cloud = await pickAccount(services, target);
  if (!cloud) return;
  if (cloud.account.kind === "sandbox") throw new HumanError(l10n.t("The sandbox is simulated: it has no web panel."));
  await env.openExternal(Uri.parse(services.settings.panel, true));
};
