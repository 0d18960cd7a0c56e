import { l10n, ProgressLocation, window, type CancellationToken, type Progress } from "vscode";
import type { AccountCloud } from "../../cloud/cloud";
import type { Action, Server, ServerActionBody } from "../../model/contract";
import { standingOf } from "../../cloud/actionTracker";
import { Commands } from "../../ids";
import { HumanError } from "../../platform/humanError";
import type { Picked } from "../pickResource";

/** What a command says about an action, with the server's name in it. */
export interface ActionWords {
  /** "Starting web-1" */
  readonly doing: string;
  /** "web-1 was started." */
  readonly done: string;
  /** "web-1 could not be started." */
  readonly failed: string;
}

/** Presses that are being worked on, by account, server and action: a double click runs nothing twice. */
const held = new Set<string>();

/** How waiting for an action ended: it completed, it was left and goes on, or the API did not say which action it began. */
export type ActionEnd = "completed" | "left" | "untold";

/**
 * Runs an action on a server and stays with it until it ends, with progress that can be left: leaving cancels nothing.
 *
 * @throws HumanError when the action ends in an error, or waits for something that it does not get by waiting.
 */
export async function runServerAction({ cloud, resource: server }: Picked<Server>, body: ServerActionBody, words: ActionWords): Promise<ActionEnd> {
  const key = [cloud.account.id, server.id, body.type].join("/");
  if (held.has(key)) {
    window.setStatusBarMessage(l10n.t("{0}: this is already being done.", words.doing), 5000);
    return "left";
  }
  held.add(key);
  try {
    return await window.withProgress({ location: ProgressLocation.Notification, title: words.doing, cancellable: true }, (progress, token) =>
      startAndFollow(cloud, server, body, words, progress, token),
    );
  } finally {
    held.delete(key);
  }
}

async function startAndFollow(
  cloud: AccountCloud,
  server: Server,
  body: ServerActionBody,
  words: ActionWords,
  progress: Progress<{ message?: string; increment?: number }>,
  token: CancellationToken,
): Promise<ActionEnd> {
  const { actions, servers } = cloud;
  const started = await cloud.startAction(server.id, body);
  if (!started) {
    // The API has taken it in without saying what it started: what there is to see, the server shows.
    await servers.refreshOne(server.id);
    return "untold";
  }
  const left = new AbortController();
  token.onCancellationRequested(() => left.abort());
  let shownPercent = 0;
  const show = ({ progress: { percent_complete, current_step } }: Action): void => {
    progress.report({ increment: Math.max(0, percent_complete - shownPercent), ...(current_step ? { message: current_step } : {}) });
    shownPercent = Math.max(shownPercent, percent_complete);
  };
  try {
    explainEnd(await actions.whenSettled(started, { signal: left.signal, onProgress: show }), words);
    return "completed";
  } catch (error) {
    if (!left.signal.aborted) throw error;
    window.setStatusBarMessage(l10n.t("{0} goes on in the background.", words.doing), 5000);
    return "left";
  }
}

/** @throws HumanError unless it has completed */
function explainEnd(action: Action, words: ActionWords): void {
  switch (standingOf(action)) {
    case "completed":
      window.setStatusBarMessage(words.done, 5000);
      return;
    case "asks":
      throw new HumanError(l10n.t("{0} waits for an answer: {1}", words.doing, questionText(action)), { actions: [{ label: l10n.t("Answer…"), command: Commands.answerQuestion }] });
    case "blocked":
      throw new HumanError(l10n.t("{0} waits until invoice {1} is paid.", words.doing, String(action.blocking_invoice_id ?? "")));
    default:
      throw new HumanError(joinSentences(words.failed, reasonOf(action)), { actions: [{ label: l10n.t("Show Log"), command: Commands.showLog }] });
  }
}

function questionText(action: Action): string {
  // A question of a kind that is not known here is shown in the API's word.
  const asked: string | undefined = action.user_interaction_required?.interaction_type;
  switch (asked) {
    case "allow-unclean-power-off":
      return l10n.t("may the server be switched off hard, as it did not shut down?");
    case "continue-after-ping-failure":
      return l10n.t("does the build count as good, though the server does not answer a ping?");
    default:
      return asked ?? "";
  }
}

/** The API may explain an error, in a field that is not documented. */
function reasonOf(action: Action): string | undefined {
  const message: unknown = Object.getOwnPropertyDescriptor(action, "error_message")?.value;
  if (typeof message === "string" && message !== "") return message;
  return action.progress.current_step_detail ?? undefined;
}

function joinSentences(...sentences: readonly (string | undefined)[]): string {
  return sentences.filter((sentence) => sentence !== undefined && sentence !== "").join(" ");
}
