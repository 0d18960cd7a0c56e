import { l10n, window } from "vscode";
import { standingOf } from "../../cloud/actionTracker";
import type { Server, ServerActionBody } from "../../model/contract";
import type { Command, CommandServices } from "../command";
import { confirm } from "../confirm";
import type { Picked } from "../pickResource";
import { resolveServer } from "../resolveServer";
import { resolveServers } from "../resolveServers";
import { isServerTarget, targetActionType } from "../target";
import type { ActionKind } from "./actions/actionKind";
import { askForAction, askForActionOnMany } from "./askForAction";
import { confirmDanger } from "./confirmDanger";
import { contextOf } from "./contextOf";
import { runOnServers } from "./rollingAction";
import { runServerAction, type ActionWords } from "./serverAction";
import { withoutLocked } from "./withoutLocked";

/** Runs any of the API's server actions: the one that the target names or one from a list, with its questions, and a confirmation where something can be lost. */
export const runAction: Command = async (services, target, selection) => {
  const several = (selection ?? []).filter(isServerTarget);
  if (several.length > 1) return runOnMany(services, await resolveServers(services, target, several, ""));
  const picked = await resolveServer(services, target, l10n.t("On which server do you want to run an action?"));
  if (!picked) return;
  await askForAction(picked, targetActionType(target), async (kind, body, context) => {
    const confirmed = await confirmDanger(picked, kind, body, context);
    if (!confirmed) return undefined;
    if (kind.group === "ask") await answer(picked, confirmed, kind);
    else await runServerAction(picked, confirmed, wordsOf(picked.resource.name, kind.title.replace(/…$/, "")));
    return confirmed;
  }, ({ type }) => {
    // Of a clone, it is the other server that is written over.
    if (type !== "clone_using_backup") withoutLocked([picked], type);
  });
};

/** The same on several servers, a few at a time, after what it does was said once for all of them. */
async function runOnMany(services: CommandServices, picked: readonly Picked<Server>[]): Promise<void> {
  const asked = await askForActionOnMany(picked);
  if (!asked) return;
  const { kind, body } = asked;
  const title = kind.title.replace(/…$/, "");
  const { free, leftOut } = withoutLocked(picked, body.type);
  const names = free.map(({ resource }) => resource.name).join(", ");
  const { cost } = kind;
  const costs = cost ? await Promise.all(free.map(async (one) => `${one.resource.name}: ${await cost(contextOf(one))}`)) : [names];
  if (!(await confirm(l10n.t("{0} on {1} servers?", title, free.length), [kind.danger?.consequence, ...costs, ...leftOut].filter((part) => part !== undefined).join("\n"), title))) return;
  await runOnServers(services, free, body, { one: (name) => wordsOf(name, title), many: (count) => l10n.t("{0} on {1} servers", title, count) });
}

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
