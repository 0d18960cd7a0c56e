import { l10n, QuickPickItemKind, window, type QuickPickItem } from "vscode";
import type { Server, ServerActionBody } from "../../model/contract";
import type { Picked } from "../pickResource";
import { runWizard } from "../quickDialog";
import type { ActionContext, ActionGroup, ActionKind } from "./actions/actionKind";
import { actionTable } from "./actions/actionTable";

const groups: readonly ActionGroup[] = ["power", "ask", "backups", "disks", "system", "network", "settings"];

/** Lets an action be chosen, asks what it takes, and does with it what is wished; what the API does not take is asked again at its input.
 * @param send undefined where the person did not agree in the end
 * @throws what `send` throws, where it is about none of the questions */
export async function askForAction<R>({ cloud, resource: server }: Picked<Server>, send: (kind: ActionKind, body: ServerActionBody, context: ActionContext) => Promise<R | undefined>): Promise<R | undefined> {
  const kind = await pickAction(server);
  if (!kind) return undefined;
  const context: ActionContext = { server, api: cloud.api, servers: () => cloud.servers.load(), vpcs: () => cloud.vpcs.load(), t: l10n.t };
  return runWizard(`${server.name}: ${kind.title}`, (dialog): Promise<ServerActionBody> => kind.ask(dialog, context), { key: cloud.account.id, send: (body) => send(kind, body, context) });
}

async function pickAction(server: Server): Promise<ActionKind | undefined> {
  const kinds: readonly ActionKind[] = Object.values<ActionKind>(actionTable(l10n.t));
  const names: Readonly<Record<ActionGroup, string>> = { power: l10n.t("Power"), ask: l10n.t("Ask the Server"), backups: l10n.t("Backups"), disks: l10n.t("Disks"), system: l10n.t("System"), network: l10n.t("Network"), settings: l10n.t("Settings") };
  const items = groups.flatMap((group): (QuickPickItem & { readonly action?: ActionKind })[] => [
    { label: names[group], kind: QuickPickItemKind.Separator },
    ...kinds.filter((one) => one.group === group).map((action) => ({ label: action.title, description: action.type, detail: action.detail, action })),
  ]);
  const chosen = await window.showQuickPick(items, { title: server.name, placeHolder: l10n.t("Which action?"), matchOnDescription: true, matchOnDetail: true });
  return chosen?.action;
}
