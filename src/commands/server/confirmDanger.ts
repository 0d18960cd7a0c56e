import { l10n, window } from "vscode";
import type { AccountCloud } from "../../cloud/cloud";
import type { Server, ServerActionBody } from "../../model/contract";
import { HumanError } from "../../platform/humanError";
import { confirm } from "../confirm";
import { askName } from "../confirmByName";
import type { Picked } from "../pickResource";
import { working } from "../working";
import type { ActionContext, ActionKind } from "./actions/actionKind";
import { impactOf } from "./impact";
import { runServerAction } from "./serverAction";

const firstBackup = { type: "take_backup", backup_type: "temporary", replacement_strategy: "oldest" } as const;

/** Says what an action changes in money, what it destroys, what depends on it and what it costs, offers a backup first, and wants the name of what is destroyed typed.
 * @returns what is to be sent; undefined where the person did not agree */
export async function confirmDanger(picked: Picked<Server>, { title, danger, cost }: ActionKind, body: ServerActionBody, context: ActionContext): Promise<ServerActionBody | undefined> {
  const { cloud, resource: server } = picked;
  cloud.locks.refuseAction(server.id, body, (id) => cloud.servers.get(id)?.name ?? String(id));
  const verb = title.replace(/…$/, "");
  if (!danger) {
    const money = cost && (await cost(context));
    return money === undefined || (await confirm(l10n.t("{0}: {1}?", server.name, verb), money, verb)) ? body : undefined;
  }
  const victim = danger.endangers === "target" && body.type === "clone_using_backup" ? ((await cloud.servers.load()).find(({ id }) => id === body.target_server_id) ?? server) : server;
  const question = victim.id === server.id ? l10n.t("{0}: {1}?", server.name, verb) : l10n.t("Overwrite {0} with a backup of {1}?", victim.name, server.name);
  const found = danger.endangers ?? danger.losses ? await working(l10n.t("Looking what depends on {0}", victim.name), "", () => sentences(cloud, victim, danger, body, context)) : [];
  if (!found) return undefined;
  const backUp = l10n.t("Back Up First");
  const answer = await window.showWarningMessage(question, { modal: true, detail: [danger.consequence, ...found].join("\n") }, verb, ...(danger.endangers ? [backUp] : []));
  if (answer === undefined || (danger.ask === "name" && !(await askName(question, victim.name)))) return undefined;
  if (answer !== backUp) return body;
  // A resize takes the backup itself, before anything is changed.
  if (body.type === "resize") return { ...body, pre_action_backup: firstBackup };
  const end = await runServerAction({ cloud, resource: victim }, firstBackup, { doing: l10n.t("Backing up {0}", victim.name), done: l10n.t("{0} is backed up.", victim.name), failed: l10n.t("{0} could not be backed up: nothing else was done.", victim.name) });
  if (end !== "completed") throw new HumanError(l10n.t("{0}: nothing was done yet, as it is not known whether the backup is there. Try again when it is.", question));
  return body;
}

async function sentences(cloud: AccountCloud, victim: Server, danger: NonNullable<ActionKind["danger"]>, body: ServerActionBody, context: ActionContext): Promise<readonly string[]> {
  const [losses, impact] = await Promise.all([danger.losses?.(body, context) ?? [], danger.endangers ? impactOf(cloud, victim, false) : []]);
  return [...losses, ...impact];
}
