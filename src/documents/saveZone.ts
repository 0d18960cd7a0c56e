import { createHash } from "node:crypto";
import * as vscode from "vscode";
import type { AccountCloud, Cloud } from "../cloud/cloud";
import { failureSentence } from "../cloud/failureSentence";
import type { ZonePlan } from "../dns/plan";
import type { DomainRecord } from "../model/contract";
import type { Log } from "../platform/log";
import { operationText } from "./operationText";
import type { ReviewPrompt } from "./reviewPrompt";
import { applyZone, type AppliedOperation, type ApplyResult } from "./zoneApplier";
import type { ZoneBase } from "./zoneBases";
import type { ZoneJournal } from "./zoneJournal";
import type { ZoneAddress } from "./zoneUri";

export interface ZoneSave {
  readonly address: ZoneAddress;
  /** what the document was made of */
  readonly base: ZoneBase;
  readonly text: string;
  readonly cloud: Cloud;
  readonly review: ReviewPrompt;
  readonly journal: ZoneJournal;
  readonly log: Log;
}

/** What a save came to. */
export interface SavedZone {
  readonly records: readonly DomainRecord[];
  readonly applied: readonly AppliedOperation[];
}

/** Plans, shows, asks, applies, and reads back.
 * @param onPartlyApplied told what the zone is now where not everything was applied: the next save goes on from there
 * @returns the zone's records afterwards, and what was done
 * @throws {vscode.FileSystemError} unless the zone is what the text says: with a sentence that says what was applied, and what was not */
export async function saveZone(save: ZoneSave, onPartlyApplied: (saved: SavedZone) => void): Promise<SavedZone> {
  const { domainName, accountId } = save.address;
  try {
    const account = save.cloud.of(accountId);
    const api = account.api.domains;
    const remote = await api.listRecords(domainName);
    const plan = await makePlan(save, remote);
    refuseUnlessClear(plan);
    refuseLocked(account, domainName, plan);
    if (plan.operations.length === 0) return { records: remote, applied: [] };
    const digest = digestOf(plan);
    if (!(await save.review.confirm({ domainName, plan, digest, ...(await sidesOf(save, remote)) }))) {
      throw new vscode.FileSystemError(vscode.l10n.t("Nothing was sent: you did not agree to the changes. Your text is kept."));
    }
    const now = await api.listRecords(domainName);
    if (digestOf(await makePlan(save, now)) !== digest) throw new vscode.FileSystemError(vscode.l10n.t("Nothing was sent: the zone changed while you were looking. Save again to see what would change now."));
    const result = await applyWithProgress(save, plan.operations, now);
    // What the views show of this domain follows; a failure of that is theirs to show.
    void account.domains.refreshOne(domainName).catch((error: unknown) => save.log.error(error));
    return settledRecords(result, onPartlyApplied, save.log);
  } catch (error) {
    if (error instanceof vscode.FileSystemError) throw error;
    save.log.error(error);
    throw new vscode.FileSystemError(failureSentence(error, vscode.l10n.t));
  }
}

/** Writes down what is about to be done, does it, and forgets it when it is known what became of it. */
async function applyWithProgress({ address, base, text, cloud, journal }: ZoneSave, operations: ZonePlan["operations"], remote: readonly DomainRecord[]): Promise<ApplyResult> {
  const { accountId, domainName } = address;
  const entry = journal.begin({ accountId, domainName, base, text, operations });
  const result = await vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: vscode.l10n.t("Changing the zone {0}", domainName) }, (progress) =>
    applyZone(cloud.of(accountId).api.domains, {
      domainName,
      operations,
      remote,
      onSending: () => entry.sending(),
      onProgress: (done, total) => {
        entry.done();
        progress.report({ increment: 100 / total, message: vscode.l10n.t("{0} of {1}", done, total) });
      },
    }),
  );
  if (result.records) entry.end();
  return result;
}

async function makePlan({ address, base, text }: ZoneSave, remote: readonly DomainRecord[]): Promise<ZonePlan> {
  const [{ parseZone }, { planZone }] = await Promise.all([import(/* webpackChunkName: "zone" */ "../dns/parser"), import(/* webpackChunkName: "zone" */ "../dns/plan")]);
  return planZone({ base: base.records, document: parseZone(text, { origin: address.domainName }), remote });
}

async function sidesOf({ address: { domainName }, text }: ZoneSave, remote: readonly DomainRecord[]): Promise<{ readonly live: string; readonly proposed: string }> {
  const [{ parseZone }, { renderZone }, { toApi }] = await Promise.all([
    import(/* webpackChunkName: "zone" */ "../dns/parser"),
    import(/* webpackChunkName: "zone" */ "../dns/render"),
    import(/* webpackChunkName: "zone" */ "../dns/apiRecord"),
  ]);
  const { records, origin } = parseZone(text, { origin: domainName });
  const soa = remote.filter(({ type }) => type === "SOA");
  return {
    live: renderZone(remote, { origin: domainName }),
    proposed: renderZone([...soa, ...records.map((record, id): DomainRecord => ({ priority: null, port: null, weight: null, flags: null, tag: null, ...toApi(record, origin), id }))], { origin: domainName }),
  };
}

function refuseUnlessClear({ stops, conflicts }: ZonePlan): void {
  const [stop, ...others] = stops;
  if (stop) {
    const more = others.length > 0 ? ` ${vscode.l10n.t("There are {0} more problems.", others.length)}` : "";
    throw new vscode.FileSystemError(`${vscode.l10n.t("Nothing was sent.")} ${stop.message}${more}`);
  }
  if (conflicts.length === 0) return;
  const names = [...new Set(conflicts.map(({ before }) => `${before.name} ${before.type}`))].join(", ");
  throw new vscode.FileSystemError(vscode.l10n.t("Nothing was sent: {0} was changed elsewhere too. Copy your change, revert the file to see what it is now, and make the change again.", names));
}

/** @throws {vscode.FileSystemError} where records of a locked domain would be deleted */
function refuseLocked({ locks }: AccountCloud, domainName: string, { operations }: ZonePlan): void {
  const deleted = operations.filter(({ op }) => op === "delete");
  if (deleted.length === 0 || !locks.isLocked({ kind: "domain", id: domainName })) return;
  throw new vscode.FileSystemError(vscode.l10n.t("Nothing was sent: {0} is locked, and these records would be deleted: {1}. Unlock the domain first. Your text is kept.", domainName, deleted.map(operationText).join("; ")));
}

/** Short, and equal for plans that do the same. */
function digestOf({ operations, stops, conflicts }: ZonePlan): string {
  return createHash("sha256").update(JSON.stringify([operations, stops, conflicts])).digest("hex").slice(0, 8);
}

/** @throws {vscode.FileSystemError} unless everything is as it was meant */
function settledRecords({ applied, failure, skipped, differences, records }: ApplyResult, onPartlyApplied: (saved: SavedZone) => void, log: Log): SavedZone {
  if (!failure && differences.length === 0 && records) return { records, applied };
  if (records) onPartlyApplied({ records, applied });
  const sentences: string[] = [];
  if (failure) {
    const reason = failure.kind === "refused" ? failureSentence(failure.error, vscode.l10n.t) : vscode.l10n.t("It was changed elsewhere meanwhile.");
    sentences.push(vscode.l10n.t("{0} of {1} changes were applied.", applied.length, applied.length + skipped.length + 1), vscode.l10n.t("Not applied: {0}. {1}", operationText(failure.operation), reason));
    if (skipped.length > 0) sentences.push(vscode.l10n.t("Not tried: {0}.", skipped.map(operationText).join("; ")));
  }
  for (const { operation, now, onlyTtl } of differences) {
    sentences.push(
      onlyTtl
        ? vscode.l10n.t("Mammoth Cloud keeps the TTL {0} for {1}: write that TTL, and save again.", now?.ttl ?? 0, operationText(operation))
        : vscode.l10n.t("Sent three times, and the zone does not show it: {0}.", operationText(operation)),
    );
  }
  if (!records) sentences.push(vscode.l10n.t("The zone could not be read again to see what it is now. Save again when Mammoth Cloud can be reached."));
  sentences.push(vscode.l10n.t("Your text is kept; saving again sends only what is left."));
  const text = sentences.join(" ");
  log.warn(text);
  throw new vscode.FileSystemError(text);
}
