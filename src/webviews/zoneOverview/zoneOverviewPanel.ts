import { isDeepStrictEqual } from "node:util";
import * as vscode from "vscode";
import { failureSentence } from "../../cloud/failureSentence";
import { Commands, PanelTypes } from "../../ids";
import type { Domain, DomainRecord } from "../../model/contract";
import { Disposable } from "../../platform/disposable";
import { AccountWatch } from "../accountWatch";
import { PanelPage, type PanelKind } from "../webviewHost";
import type { WebviewServices } from "../webviewServices";
import { delegationOf, nameserversToAsk } from "./delegation";
import { zoneOverviewProtocol, type FromPage, type HostAnswers, type LoadOverviewResponse, type ServedCheckState, type ToPage, type ZoneOverviewKeptState, type ZoneProblem } from "./protocol";
import type { ZoneReading } from "./zoneReading";

export const zoneOverviewKind: PanelKind<ToPage, FromPage, object, HostAnswers> = {
  name: "zoneOverview",
  ownScript: true,
  viewType: PanelTypes.zoneOverview,
  protocol: zoneOverviewProtocol,
  // The component library makes style elements and style attributes.
  inlineStyles: true,
  enableFindWidget: true,
};

/** A domain as it is shown. */
interface Shown {
  readonly domain: Domain;
  readonly records: readonly DomainRecord[];
  readonly provider: readonly string[] | null;
  readonly reading: ZoneReading;
}

/** What is live in a zone's overview: it answers its page's questions, asks name servers, and says when something may have changed. */
export class ZoneOverviewPanel extends Disposable {
  private shown: Shown | undefined;
  private problems: readonly ZoneProblem[] = [];
  private check: ServedCheckState = { status: "none" };
  /** ends the asking that is under way */
  private asking: AbortController | undefined;
  private readonly page: PanelPage<ToPage, FromPage, object, HostAnswers>;

  constructor(
    private readonly services: WebviewServices,
    panel: vscode.WebviewPanel,
    private readonly target: ZoneOverviewKeptState,
  ) {
    super();
    const { accountId, domainName } = target;
    this._register({ dispose: () => this.asking?.abort() });
    this.page = this._register(
      new PanelPage(services, panel, zoneOverviewKind, { ...target }, {
        loadOverview: () => this.load(),
        openDocument: () => run(Commands.openZoneDocument, { accountId, domainName }),
        openRecord: ({ recordId, fix }) => run(Commands.openZoneDocument, { accountId, domainName, recordId, ...(fix === null ? {} : { fix }) }),
        checkServed: async () => {
          const shown = this.shown ?? (await this.read());
          await this.askNameservers(shown);
          return null;
        },
        copy: async ({ what }) => {
          const { domain, provider } = this.shown ?? (await this.read());
          await vscode.env.clipboard.writeText(what === "zoneFile" ? domain.zone_file : (provider ?? []).join("\n"));
          return null;
        },
        showLog: () => run(Commands.showLog),
      }),
    );
    const outdated = (): void => this.page.link.send({ type: "overviewOutdated" });
    this._register(
      new AccountWatch(services, accountId, {
        resources: (account) => [account.domains, account.servers, account.loadBalancers],
        onDidChangeResources: () => {
          if (this.hasChanged()) outdated();
          else this.lookAtAddresses();
        },
        onDidChangeAccount: outdated,
      }),
    );
  }

  /** Loads the zone anew. What name servers said of the same records still holds. In the sandbox they are asked at once: that costs nobody anything.
   * @throws {ApiError} when the zone could not be loaded, {HumanError} when nobody is signed in */
  private async load(): Promise<LoadOverviewResponse> {
    const before = this.shown;
    const shown = await this.read();
    if (before !== undefined && !isDeepStrictEqual(before.records, shown.records)) this.forgetCheck();
    this.problems = this.problemsNow(shown.reading);
    if (this.check.status === "none" && (await this.services.accounts.sandboxNameserver(this.target.accountId)) !== undefined) void this.askNameservers(shown);
    const { domain, provider, reading } = shown;
    return {
      domain: domain.name,
      zoneFile: domain.zone_file,
      defaultTtlSeconds: domain.ttl ?? null,
      rows: reading.rows,
      problems: this.problems,
      delegation: delegationOf(domain.current_nameservers, provider),
      current: domain.current_nameservers,
      provider,
      check: this.check,
    };
  }

  /** Where only the provider's name servers cannot be loaded, the zone is shown without them. */
  private async read(): Promise<Shown> {
    const { domainName, accountId } = this.target;
    const account = this.services.cloud.of(accountId);
    for (const store of [account.servers, account.loadBalancers]) {
      // What fails here is shown where it belongs: in the views.
      if (store.state.status === "idle") void store.load().catch(() => undefined);
    }
    const [domain, records, provider, { ZoneReading }] = await Promise.all([
      account.api.domains.get(domainName),
      account.api.domains.listRecords(domainName),
      account.api.domains.listNameservers().catch((error: unknown) => {
        this.services.log.error(error);
        return null;
      }),
      import(/* webpackChunkName: "zone" */ "./zoneReading"),
    ]);
    this.shown = { domain, records, provider, reading: new ZoneReading(domain, records) };
    return this.shown;
  }

  /** Never rejects: a failure is what is known then. Asking again ends the asking that is under way. */
  private async askNameservers({ domain, provider, reading }: Shown): Promise<void> {
    this.asking?.abort();
    const asking = new AbortController();
    this.asking = asking;
    this.tell({ status: "running" });
    const { settings, accounts, log } = this.services;
    let check: ServedCheckState;
    try {
      const [sandbox, { runServedCheck }] = await Promise.all([accounts.sandboxNameserver(this.target.accountId), import(/* webpackChunkName: "commands" */ "./servedCheck")]);
      const chosen = settings.nameserver === undefined ? (sandbox === undefined ? undefined : { address: sandbox, name: vscode.l10n.t("the sandbox's name server") }) : { address: settings.nameserver, name: settings.nameserver };
      check = await runServedCheck({ records: reading.records, names: nameserversToAsk(domain.current_nameservers, provider), chosen, signal: asking.signal }, vscode.l10n.t);
    } catch (error) {
      log.error(error);
      check = { status: "failed", message: failureSentence(error, vscode.l10n.t) };
    }
    if (!asking.signal.aborted) this.tell(check);
  }

  private tell(check: ServedCheckState): void {
    this.check = check;
    this.page.link.send({ type: "checkChanged", check });
  }

  private forgetCheck(): void {
    this.asking?.abort();
    this.check = { status: "none" };
  }

  /** Servers come and go: an address may be nobody's now. */
  private lookAtAddresses(): void {
    if (this.shown === undefined) return;
    const problems = this.problemsNow(this.shown.reading);
    if (isDeepStrictEqual(problems, this.problems)) return;
    this.problems = problems;
    this.page.link.send({ type: "problemsChanged", problems });
  }

  private problemsNow(reading: ZoneReading): readonly ZoneProblem[] {
    const { cloud, seenAddresses } = this.services;
    const { servers, loadBalancers } = cloud.of(this.target.accountId);
    const [ownServers, ownBalancers] = [servers.state.items, loadBalancers.state.items];
    const knowledge = ownServers && ownBalancers ? { servers: ownServers, loadBalancers: ownBalancers, seen: seenAddresses.get(this.target.accountId) } : undefined;
    return reading.problems(knowledge, vscode.l10n.t);
  }

  /** Whether the account's list holds another state of the domain than the one that is shown. */
  private hasChanged(): boolean {
    const domain = this.services.cloud.of(this.target.accountId).domains.get(this.target.domainName);
    return domain !== undefined && this.shown !== undefined && !isDeepStrictEqual([domain.zone_file, domain.current_nameservers], [this.shown.domain.zone_file, this.shown.domain.current_nameservers]);
  }
}

async function run(command: string, ...args: readonly unknown[]): Promise<null> {
  await vscode.commands.executeCommand(command, ...args);
  return null;
}
