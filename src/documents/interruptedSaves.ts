import * as vscode from "vscode";
import type { AccountService } from "../accounts/accountService";
import { Disposable } from "../platform/disposable";
import type { Log } from "../platform/log";
import { replaceZoneText } from "./replaceZoneText";
import type { ZoneBases } from "./zoneBases";
import type { Interrupted, ZoneJournal } from "./zoneJournal";
import { zoneUri } from "./zoneUri";

export interface InterruptedSavesServices {
  readonly accounts: AccountService;
  readonly journal: ZoneJournal;
  readonly bases: ZoneBases;
  readonly log: Log;
}

/** Offers to go on with the saves of windows that ended in the middle of one. Going on means to plan again from what the zone is now:
 * what was carried out is not done twice. */
export class InterruptedSaves extends Disposable {
  private readonly offered = new Set<string>();

  constructor(private readonly services: InterruptedSavesServices) {
    super();
    const offer = (): void => void this.offerAll().catch((error: unknown) => services.log.error(error));
    void services.accounts.whenLoaded().then(offer);
    this._register(services.accounts.onDidChangeAccounts(offer));
  }

  /** Those of accounts that are signed in; the others wait. */
  private async offerAll(): Promise<void> {
    const { accounts, journal } = this.services;
    const mine = journal.interrupted().filter(({ accountId, domainName }) => !this.isDisposed && accounts.get(accountId) && !this.offered.has(`${accountId} ${domainName}`));
    for (const { accountId, domainName } of mine) this.offered.add(`${accountId} ${domainName}`);
    await Promise.all(mine.map((save) => this.offer(save)));
  }

  private async offer(save: Interrupted): Promise<void> {
    const [review, discard] = [vscode.l10n.t("Review What Is Left"), vscode.l10n.t("Discard")];
    const { domainName, done, isOneUnknown, operations } = save;
    const counted = vscode.l10n.t("The window ended while the zone {0} was being changed: {1} of {2} changes were applied.", domainName, done, operations.length);
    const message = isOneUnknown ? `${counted} ${vscode.l10n.t("Of one more it is not known.")}` : counted;
    const answer = await vscode.window.showWarningMessage(message, review, discard);
    if (answer === review) await this.resume(save);
    if (answer !== undefined) this.services.journal.discard(save);
  }

  private async resume({ accountId, domainName, base, text }: Interrupted): Promise<void> {
    const address = { accountId, domainName };
    const document = await replaceZoneText(address, text);
    // The document starts from what the interrupted one started from: what others did since is told from what it wanted to delete.
    this.services.bases.settle(zoneUri(address), base);
    await document.save();
  }
}
