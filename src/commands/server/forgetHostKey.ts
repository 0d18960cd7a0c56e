import { l10n, window } from "vscode";
import { forgetHostKey as forget, hasHostKey, knownName } from "../../connections/hostKeys";
import { HumanError } from "../../platform/humanError";
import type { Command } from "../command";
import { resolveConnection } from "./resolveConnection";

/** Has ssh forget the host key of a server that is another system now. */
export const forgetHostKey: Command = async (services, target) => {
  const resolved = await resolveConnection(services, target, l10n.t("Of which server is the old host key?"));
  if (!resolved) return;
  const { server, goal } = resolved;
  const host = knownName(goal);
  if (!(await hasHostKey(host))) throw new HumanError(l10n.t("SSH remembers no host key of {0} ({1}).", server.name, host));
  await forget(host);
  window.setStatusBarMessage(l10n.t("SSH has forgotten the old host key of {0}.", server.name), 5000);
};
