import { l10n, window } from "vscode";
import { standingOf } from "../../cloud/actionTracker";
import type { Server, ServerActionBody } from "../../model/contract";
import type { Command } from "../command";
import type { Picked } from "../pickResource";
import { resolveServer } from "../resolveServer";
import type { ActionKind } from "./actions/actionKind";
import { askForAction } from "./askForAction";
import { confirmDanger } from "./confirmDanger";
import { runServerAction, type ActionWords } from "./serverAction";

/** Runs any of the API's server actions: chosen from a list, with its questions, and a confirmation where something can be lost. */
export const runAction: Command = async (services, target) => {
  const picked = await resolveServer(services, target, l10n.t("On which server do you want to run an action?"));
  if (!picked) return;
  await askForAction(picked, async (kind, body, context) => {
    const confirmed = await confirmDanger(picked, kind, body, context);
    if (!confirmed) return undefined;
    if (kind.group === "ask") await answer(picked, confirmed, kind);
    else await runServerAction(picked, confirmed, wordsOf(picked.resource.name, kind.title.replace(/…$/, "")));
    return confirmed;
  });
};

function wordsOf(name: string, title: string): ActionWords {
  return { doing: l10n.t("{0}: {1}", name, title), done: l10n.t("{0}: {1} is done.", name, title), failed: l10n.t("{0}: {1} did not work.", name, title) };
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
