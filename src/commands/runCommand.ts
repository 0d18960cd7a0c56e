import { commands, l10n, window } from "vscode";
import { ApiError } from "../api/apiError";
import { LockedError, type Lockable } from "../cloud/accountLocks";
import { Commands, type CommandId } from "../ids";
import { HumanError, type ErrorAction } from "../platform/humanError";
import { failureSentence } from "../tree/failure";
import type { Command, CommandServices } from "./command";

/** Runs a command, and shows what it throws: the one place that does. Nothing is thrown on. */
export async function runCommand(command: Command, services: CommandServices, target: unknown, selection?: readonly unknown[]): Promise<void> {
  try {
    await command(services, target, selection);
  } catch (error) {
    services.log.error(error);
    void showError(error);
  }
}

/** A sentence, and what to do next. */
async function showError(error: unknown): Promise<void> {
  const actions = actionsFor(error);
  const chosen = await window.showErrorMessage(failureSentence(error), ...actions.map(({ label }) => label));
  const action = actions.find(({ label }) => label === chosen);
  if (action) await commands.executeCommand(action.command, ...(action.arguments ?? []));
}

function actionsFor(error: unknown): readonly ErrorAction[] {
  if (error instanceof HumanError) return error.actions;
  if (error instanceof LockedError) return [unlocking(error)];
  if (error instanceof ApiError && error.kind === "unauthorized") return [{ label: l10n.t("Sign In…"), command: Commands.signIn }];
  return [{ label: l10n.t("Show Log"), command: Commands.showLog }];
}

function unlocking({ accountId, locked: { kind, id } }: LockedError): ErrorAction {
  const ways: Readonly<Record<Lockable["kind"], readonly [CommandId, property: string]>> = {
    server: [Commands.unlockServer, "serverId"],
    vpc: [Commands.unlockVpc, "vpcId"],
    domain: [Commands.unlockDomain, "domainName"],
    loadBalancer: [Commands.unlockLoadBalancer, "loadBalancerId"],
  };
  const [command, property] = ways[kind];
  return { label: l10n.t("Unlock…"), command, arguments: [{ accountId, [property]: id }] };
}
