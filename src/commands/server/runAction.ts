import { l10n, QuickPickItemKind, window, type QuickPickItem } from "vscode";
import { standingOf } from "../../cloud/actionTracker";
import type { Server, ServerActionBody } from "../../model/contract";
import { confirm } from "../confirm";
import { confirmByName } from "../confirmByName";
import type { Command } from "../command";
import type { Picked } from "../pickResource";
import { runDialog } from "../quickDialog";
import { resolveServer } from "../resolveServer";
import type { ActionGroup, ActionKind } from "./actions/actionKind";
import { actionTable } from "./actions/actionTable";
import { runServerAction } from "./serverAction";

const groups: readonly ActionGroup[] = ["power", "ask", "backups", "disks", "system", "network", "settings"];

/** Runs any of the API's server actions: chosen from a list, with its questions, and a confirmation where something can be lost. */
export const runAction: Command = async (services, target) => {
  const picked = await resolveServer(services, target, l10n.t("On which server do you want to run an action?"));
  if (!picked) return;
  const kind = await pickAction(picked.resource);
  if (!kind) return;
  const { cloud, resource: server } = picked;
  const context = { server, api: cloud.api, servers: () => cloud.servers.load(), vpcs: () => cloud.vpcs.load(), t: l10n.t };
  const body = await runDialog(`${server.name}: ${kind.title}`, (dialog): Promise<ServerActionBody> => kind.ask(dialog, context));
  if (!body || !(await isConfirmed(kind, server))) return;
  if (kind.group === "ask") await answer(picked, body, kind);
  else {
    const title = kind.title.replace(/…$/, "");
    await runServerAction(picked, body, { doing: l10n.t("{0}: {1}", server.name, title), done: l10n.t("{0}: {1} is done.", server.name, title), failed: l10n.t("{0}: {1} did not work.", server.name, title) });
  }
};

async function pickAction(server: Server): Promise<ActionKind | undefined> {
  const kinds: readonly ActionKind[] = Object.values<ActionKind>(actionTable);
  const names: Readonly<Record<ActionGroup, string>> = { power: l10n.t("Power"), ask: l10n.t("Ask the Server"), backups: l10n.t("Backups"), disks: l10n.t("Disks"), system: l10n.t("System"), network: l10n.t("Network"), settings: l10n.t("Settings") };
  const items = groups.flatMap((group): (QuickPickItem & { readonly action?: ActionKind })[] => [
    { label: names[group], kind: QuickPickItemKind.Separator },
    ...kinds.filter((one) => one.group === group).map((action) => ({ label: action.title, description: action.type, detail: action.detail, action })),
  ]);
  const chosen = await window.showQuickPick(items, { title: server.name, placeHolder: l10n.t("Which action?"), matchOnDescription: true, matchOnDetail: true });
  return chosen?.action;
}

/** What can be lost is said, and agreed to; what destroys, by typing the server's name. */
async function isConfirmed({ title, danger }: ActionKind, server: Server): Promise<boolean> {
  if (!danger) return true;
  const verb = title.replace(/…$/, "");
  const question = l10n.t("{0}: {1}?", server.name, verb);
  return danger.ask === "click" ? confirm(question, danger.consequence, verb) : confirmByName(question, danger.consequence, verb, server.name);
}

/** A question is answered by how its action ends: in an error, the answer is no. */
async function answer({ cloud, resource: server }: Picked<Server>, body: ServerActionBody, kind: ActionKind): Promise<void> {
  const started = await cloud.startAction(server.id, body);
  const ended = started && (await cloud.actions.whenSettled(started));
  const result = typeof ended?.result_data === "string" && ended.result_data !== "" ? ended.result_data : undefined;
  const isYes = ended !== undefined && standingOf(ended) === "completed";
  const words = result ?? (isYes ? l10n.t("yes") : l10n.t("no answer"));
  await window.showInformationMessage(l10n.t("{0}: {1}: {2}", server.name, kind.title.replace(/\?$/, ""), words));
}
