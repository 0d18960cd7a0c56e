import { l10n } from "vscode";
import { sshTarget, type SshTarget } from "../../connections/sshTarget";
import type { Server } from "../../model/contract";
import { HumanError } from "../../platform/humanError";
import type { CommandServices } from "../command";
import { resolveServer } from "../resolveServer";

/** A server that a command is about, and how SSH reaches it.
 * @returns undefined when the question was dismissed
 * @throws HumanError when it cannot be reached */
export async function resolveConnection(services: CommandServices, target: unknown, placeholder: string): Promise<{ readonly server: Server; readonly goal: SshTarget } | undefined> {
  const picked = await resolveServer(services, target, placeholder);
  if (!picked) return undefined;
  const goal = sshTarget(picked.resource, services.settings.ssh);
  if (!goal) throw new HumanError(l10n.t("{0} has no address to connect to.", picked.resource.name));
  return { server: picked.resource, goal };
}
