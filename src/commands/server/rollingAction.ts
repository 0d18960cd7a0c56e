import { l10n, ProgressLocation, window } from "vscode";
import { standingOf } from "../../cloud/actionTracker";
import { Commands } from "../../ids";
import type { Server, ServerActionBody } from "../../model/contract";
import { HumanError } from "../../platform/humanError";
import { failureSentence } from "../../tree/failure";
import type { CommandServices } from "../command";
import type { Picked } from "../pickResource";
import type { RollingRest } from "./rollingJournal";
import { runServerAction, type ActionWords } from "./serverAction";

/** How many servers are worked on at a time: of what serves together, most goes on serving. */
const atATime = 2;

/** What is said of several servers. */
export interface RollingWords {
  /** of one server, by its name */
  readonly one: (name: string) => ActionWords;
  /** "Rebooting 5 servers" */
  readonly many: (count: number) => string;
}

/** Runs an action on servers, a few at a time, each followed to its end. Stopping starts no more; what has begun goes on. What has not begun when
 * the window ends is offered in the next one.
 * @throws HumanError that names the servers on which it did not work */
export async function runOnServers({ rolling }: Pick<CommandServices, "rolling">, picked: readonly Picked<Server>[], body: ServerActionBody, words: RollingWords): Promise<void> {
  const [only, ...others] = picked;
  if (!only) return;
  if (others.length === 0) {
    await runServerAction(only, body, words.one(only.resource.name));
    return;
  }
  const failures: string[] = [];
  const left = [...picked];
  let done = 0;
  const keep = await rolling.begin({ title: words.many(picked.length), body, servers: left.map(referenceOf) });
  await window.withProgress({ location: ProgressLocation.Notification, title: words.many(picked.length), cancellable: true }, async (progress, token) => {
    const worker = async (): Promise<void> => {
      while (!token.isCancellationRequested) {
        const next = left.shift();
        if (!next) return;
        await keep(left.map(referenceOf));
        const { name } = next.resource;
        try {
          await runToEnd(next, body);
        } catch (error) {
          failures.push(`${name}: ${failureSentence(error)}`);
        }
        done++;
        progress.report({ increment: 100 / picked.length, message: l10n.t("{0} of {1}: {2}", done, picked.length, name) });
      }
    };
    await Promise.all(Array.from({ length: atATime }, worker));
  });
  await keep([]);
  const stopped = picked.length - done;
  const summary = [l10n.t("{0}: done on {1}.", words.many(picked.length), done - failures.length), ...(stopped > 0 ? [l10n.t("Not started on {0}.", stopped)] : []), ...failures].join(" ");
  if (failures.length > 0) throw new HumanError(summary, { actions: [{ label: l10n.t("Show Log"), command: Commands.showLog }] });
  window.setStatusBarMessage(summary, 5000);
}

function referenceOf({ cloud, resource: { id, name } }: Picked<Server>): RollingRest["servers"][number] {
  return { accountId: cloud.account.id, serverId: id, name };
}

/** @throws {Error} unless it has completed */
async function runToEnd({ cloud, resource: { id } }: Picked<Server>, body: ServerActionBody): Promise<void> {
  const started = await cloud.startAction(id, body);
  if (!started) {
    await cloud.servers.refreshOne(id);
    return;
  }
  const ended = await cloud.actions.whenSettled(started);
  if (standingOf(ended) === "completed") return;
  throw new HumanError(standingOf(ended) === "asks" ? l10n.t("it waits for an answer") : standingOf(ended) === "blocked" ? l10n.t("it waits for an invoice to be paid") : l10n.t("it ended in an error"));
}
