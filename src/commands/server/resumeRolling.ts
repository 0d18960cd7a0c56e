import { l10n, window } from "vscode";
import { HumanError } from "../../platform/humanError";
import type { Command, CommandServices } from "../command";
import type { Picked } from "../pickResource";
import type { Server } from "../../model/contract";
import { runOnServers } from "./rollingAction";
import type { RollingRest } from "./rollingJournal";

/** Offers to go on with operations over several servers that the end of a window interrupted. */
export const resumeRolling: Command = async (services) => {
  const { rolling, accounts } = services;
  await accounts.whenLoaded();
  const { rests } = rolling;
  if (rests.length === 0) throw new HumanError(l10n.t("Nothing was interrupted."));
  const [goOn, forget] = [l10n.t("Go On"), l10n.t("Forget It")];
  const text = rests.map(({ title, servers }) => l10n.t("{0} was interrupted. Not begun: {1}.", title, servers.map(({ name }) => name).join(", "))).join(" ");
  const chosen = await window.showWarningMessage(text, goOn, forget);
  if (chosen === undefined) return;
  await rolling.forgetRests();
  if (chosen === goOn) for (const rest of rests) await runRest(services, rest);
};

async function runRest(services: CommandServices, { title, body, servers }: RollingRest): Promise<void> {
  const found: Picked<Server>[] = [];
  for (const { accountId, serverId } of servers) {
    // Whoever signed out of an account meanwhile does not want anything done in it.
    if (!services.accounts.get(accountId)) continue;
    const cloud = services.cloud.of(accountId);
    await cloud.servers.load();
    const resource = cloud.servers.get(serverId);
    if (resource) found.push({ cloud, resource });
  }
  if (found.length === 0) throw new HumanError(l10n.t("None of these servers is there any more."));
  await runOnServers(services, found, body, {
    one: (name) => ({ doing: l10n.t("{0}: {1}", title, name), done: l10n.t("{0}: {1} is done.", title, name), failed: l10n.t("{0}: {1} did not work.", title, name) }),
    many: () => title,
  });
}
