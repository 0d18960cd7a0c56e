import { l10n, window } from "vscode";
import { standingOf } from "../../cloud/actionTracker";
import type { Server, ServerActionBody } from "../../model/contract";
import { confirm } from "../confirm";
import { confirmByName } from "../confirmByName";
import type { Command } from "../command";
import type { Picked } from "../pickResource";
import { resolveServer } from "../resolveServer";
import type { ActionKind } from "./actions/actionKind";
import { askForAction } from "./askForAction";
import { runServerAction } from "./serverAction";

/** Runs any of the API's server actions: chosen from a list, with its questions, and a confirmation where something can be lost. */
export const runAction: Command = async (services, target) => {
  const picked = await resolveServer(services, target, l10n.t("On which server do you want to run an action?"));
  if (!picked) return;
  const asked = await askForAction(picked);
  if (!asked) return;
  const { kind, body } = asked;
  const { resource: server } = picked;
  if (!(await isConfirmed(kind, server))) return;
  if (kind.group === "ask") await answer(picked, body, kind);
  else {
    const title = kind.title.replace(/…$/, "");
    await runServerAction(picked, body, { doing: l10n.t("{0}: {1}", server.name, title), done: l10n.t("{0}: {1} is done.", server.name, title), failed: l10n.t("{0}: {1} did not work.", server.name, title) });
  }
};

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
