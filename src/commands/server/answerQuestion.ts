import { l10n } from "vscode";
import { standingOf } from "../../cloud/actionTracker";
import { HumanError } from "../../platform/humanError";
import type { Command } from "../command";
import { pickAccount } from "../pickAccount";
import { runDialog } from "../quickDialog";
import { isActionTarget } from "../target";
import { working } from "../working";

/** Answers an action that waits for a person. */
export const answerQuestion: Command = async (services, target) => {
  const cloud = await pickAccount(services, target);
  if (!cloud) return;
  await cloud.actions.discover();
  const names = new Map((await cloud.servers.load()).map(({ id, name }) => [id, name]));
  const asking = cloud.actions.running.map(({ action }) => action).filter((action) => standingOf(action) === "asks");
  if (asking.length === 0) throw new HumanError(l10n.t("Nothing waits for an answer."));
  const words: Readonly<Record<string, string>> = {
    "allow-unclean-power-off": l10n.t("It did not shut down. Switch it off hard?"),
    "continue-after-ping-failure": l10n.t("It does not answer a ping. Does the build count as good?"),
  };
  const answer = await runDialog(l10n.t("Answer a Question"), async (dialog) => {
    dialog.expect(isActionTarget(target) ? 1 : 2);
    const meant = isActionTarget(target) ? asking.find(({ id }) => id === target.actionId) : undefined;
    const action = meant ?? await dialog.pick(l10n.t("Which question?"), asking.map((one) => {
      const kind: string = one.user_interaction_required?.interaction_type ?? "";
      return { label: names.get(one.resource_id ?? -1) ?? String(one.resource_id ?? ""), description: one.type, detail: words[kind] ?? kind, value: one };
    }));
    return { action, proceed: await dialog.pick(words[action.user_interaction_required?.interaction_type ?? ""] ?? l10n.t("Go on?"), [{ label: l10n.t("Yes, go on"), value: true }, { label: l10n.t("No"), value: false }]) };
  });
  if (!answer) return;
  const { resource_type, resource_id: asked } = answer.action;
  const isHard = answer.action.user_interaction_required?.interaction_type === "allow-unclean-power-off";
  if (isHard && answer.proceed && resource_type === "server" && typeof asked === "number") cloud.locks.refuse({ kind: "server", id: asked }, names.get(asked) ?? String(asked));
  await working(l10n.t("Answering"), l10n.t("Answered."), async () => {
    await cloud.api.actions.proceed(answer.action.id, { proceed: answer.proceed });
    const { id, resource_id } = answer.action;
    cloud.actions.track(typeof resource_id === "number" ? await cloud.api.servers.getAction(resource_id, id) : await cloud.api.actions.get(id));
  });
};
