import { l10n, QuickPickItemKind, window, type QuickPickItem } from "vscode";
import type { Server, ServerActionBody } from "../../model/contract";
import type { Picked } from "../pickResource";
import { runDialog } from "../quickDialog";
import type { ActionGroup, ActionKind } from "./actions/actionKind";
import { actionTable } from "./actions/actionTable";

const groups: readonly ActionGroup[] = ["power", "ask", "backups", "disks", "system", "network", "settings"];

/** Lets an action be chosen, and asks what it takes. Sends nothing.
 * @returns undefined when the person leaves */
export async function askForAction({ cloud, resource: server }: Picked<Server>): Promise<{ readonly kind: ActionKind; readonly body: ServerActionBody } | undefined> {
  const kind = await pickAction(server);
  if (!kind) return undefined;
  const context = { server, api: cloud.api, servers: () => cloud.servers.load(), vpcs: () => cloud.vpcs.load(), t: l10n.t };
  const body = await runDialog(`${server.name}: ${kind.title}`, (dialog): Promise<ServerActionBody> => kind.ask(dialog, context));
  return body && { kind, body };
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
