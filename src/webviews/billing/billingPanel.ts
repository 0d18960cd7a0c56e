import * as vscode from "vscode";
import { isCancelled } from "../../cloud/serverActivity";
import { Commands, PanelTypes, type CommandId } from "../../ids";
import type { Invoice } from "../../model/contract";
import { Disposable } from "../../platform/disposable";
import { HumanError } from "../../platform/humanError";
import { AccountWatch } from "../accountWatch";
import { PanelPage, type PanelKind } from "../webviewHost";
import type { PanelAccount, WebviewServices } from "../webviewServices";
import { chargeGroups } from "./chargeGroups";
import { invoiceLink } from "./invoiceLink";
import { invoiceItems, invoiceLines, unpaidInvoices } from "./invoiceLines";
import { LicencePrices } from "./licencePrices";
import {
  billingProtocol,
  type BillingKeptState,
  type BillingPart,
  type FromPage,
  type HostAnswers,
  type LoadBalanceResponse,
  type LoadInvoiceItemsResponse,
  type LoadInvoicesResponse,
  type LoadServerCostsResponse,
  type LoadUnpaidResponse,
  type Payer,
  type ToPage,
} from "./protocol";
import { serverCosts } from "./serverCosts";

export const billingKind: PanelKind<ToPage, FromPage, object, HostAnswers> = {
  name: "billing",
  viewType: PanelTypes.billing,
  protocol: billingProtocol,
  enableFindWidget: true,
};

const everyPart: readonly BillingPart[] = ["unpaid", "balance", "servers", "invoices"];

/** What is live in a billing panel: it answers its page's questions, and says which parts are not true any more. */
export class BillingPanel extends Disposable {
  private readonly page: PanelPage<ToPage, FromPage, object, HostAnswers>;
  private readonly licences: LicencePrices;
  private readonly stop = new AbortController();
  /** What was shown last, as text; undefined before the first time. */
  private shownCosts: string | undefined;
  private shownNotices: string | undefined;
  private wasProfileReady = false;

  constructor(
    private readonly services: WebviewServices,
    private readonly panel: vscode.WebviewPanel,
    private readonly target: BillingKeptState,
  ) {
    super();
    const { accountId } = target;
    const { signal } = this.stop;
    this.licences = new LicencePrices({ ask: (serverId) => this.account.api.servers.listSoftware(serverId, { signal }), onError: (error) => services.log.error(error) });
    this.page = this._register(
      new PanelPage(services, panel, billingKind, { ...target }, {
        loadUnpaid: () => this.loadUnpaid(),
        loadBalance: () => this.loadBalance(),
        loadServerCosts: ({ anew }) => this.loadServerCosts(anew),
        loadInvoices: () => this.loadInvoices(),
        loadInvoiceItems: ({ invoiceId }) => this.loadInvoiceItems(invoiceId),
        openInvoice: ({ invoiceId }) => this.openInvoice(invoiceId),
        openServer: ({ serverId }) => run(Commands.showServerOverview, { accountId, serverId }),
        openDocument: () => run(Commands.showBillingDocument, { accountId }),
        openWebPanel: () => run(Commands.openPanel, { accountId }),
        showLog: () => run(Commands.showLog),
      }),
    );
    this._register({ dispose: () => this.stop.abort() });
    this._register(
      new AccountWatch(services, accountId, {
        resources: ({ servers, power, actions, notices }) => [servers, power, actions, notices],
        onDidChangeResources: () => this.resourcesChanged(),
        onDidChangeAccount: () => this.outdated(everyPart),
      }),
    );
    // The view Account was asked to refresh: what it says about the same money is new.
    this._register(new AccountWatch(services, accountId, { resources: ({ profile }) => [profile], onDidChangeResources: () => this.profileChanged(), onDidChangeAccount: () => undefined }));
    // Who comes back from a browser may have paid there.
    this._register(
      vscode.window.onDidChangeWindowState(({ focused }) => {
        if (focused && panel.visible) this.lookForPayment();
      }),
    );
    this.showTitle();
  }

  /** Opens an invoice's items in the page. */
  showInvoice(invoiceId: number): void {
    this.page.link.send({ type: "showInvoice", invoiceId });
  }

  /** @throws {HumanError} when nobody is signed in to it */
  private get account(): PanelAccount {
    return this.services.cloud.of(this.target.accountId);
  }

  private async loadUnpaid(): Promise<LoadUnpaidResponse> {
    const { account } = this;
    const { label, kind } = account.account;
    this.showTitle();
    const invoices = await account.api.billing.listUnpaidFailedInvoices({ signal: this.stop.signal });
    this.shownNotices = noticesText(invoices, account);
    // The status bar and the view Account say the same.
    if (noticesText(account.notices.state.unpaidInvoices, account) !== this.shownNotices) void this.refreshNotices(account);
    return { accountLabel: label, hasWebPanel: kind !== "sandbox", nowMs: account.api.clock.serverNowMs(), invoices: unpaidInvoices(invoices, account.actions.running.map(({ action }) => action)) };
  }

  /** Where only the profile or the servers cannot be loaded, the balance is shown without them. */
  private async loadBalance(): Promise<LoadBalanceResponse> {
    const { api, servers } = this.account;
    const { signal } = this.stop;
    const [balance, payer, known] = await Promise.all([api.billing.getBalance({ signal }), this.orNull(this.loadPayer()), this.orNull(servers.load())]);
    return {
      unbilledTotal: balance.unbilled_total,
      availableCredit: balance.available_credit,
      newestChargeAt: balance.generated_at ?? null,
      groups: chargeGroups(balance.charges, known ?? []),
      payer,
    };
  }

  private async loadPayer(): Promise<Payer> {
    const { configured_payment_methods, tax_code } = await this.account.api.account.get({ signal: this.stop.signal });
    return { paymentMethods: configured_payment_methods, taxName: tax_code.name, taxPercent: tax_code.fixed_percent ?? null };
  }

  private async loadServerCosts(anew: boolean): Promise<LoadServerCostsResponse> {
    const { api, servers } = this.account;
    // What changes until then is in the answer.
    this.shownCosts = undefined;
    if (anew) this.licences.forget();
    const [all, discounts] = await Promise.all([anew ? servers.refresh() : servers.load(), this.orNull(api.sizes.getPaymentFrequencyDiscounts({ signal: this.stop.signal }))]);
    await this.licences.load(all.filter((server) => !isCancelled(server)).map(({ id }) => id));
    const costs = this.costsNow();
    this.shownCosts = JSON.stringify(costs);
    return { ...costs, discounts: discounts?.payment_frequency_discounts.map(({ payment_frequency, discount_percentage }) => ({ frequency: payment_frequency, percent: discount_percentage })) ?? null };
  }

  private costsNow(): ReturnType<typeof serverCosts> {
    const { servers, power } = this.account;
    return serverCosts(servers.state.items ?? [], { power: (id) => power.get(id), licences: (id) => this.licences.get(id) });
  }

  private async loadInvoices(): Promise<LoadInvoicesResponse> {
    const { api } = this.account;
    const invoices = await api.billing.listInvoices({ signal: this.stop.signal });
    return { nowMs: api.clock.serverNowMs(), invoices: invoiceLines(invoices) };
  }

  private async loadInvoiceItems(invoiceId: number): Promise<LoadInvoiceItemsResponse> {
    return { items: invoiceItems(await this.account.api.billing.getInvoice(invoiceId, { signal: this.stop.signal })) };
  }

  /** Asks for the link when it is needed, and hands it to the browser: it lets in whoever has it, and is kept nowhere. */
  private async openInvoice(invoiceId: number): Promise<null> {
    const { invoice_number, invoice_download_url } = await this.account.api.billing.getInvoice(invoiceId, { signal: this.stop.signal });
    const link = invoiceLink(invoice_download_url);
    if (link === undefined) throw new HumanError(vscode.l10n.t("Mammoth Cloud gave no address for invoice {0} that can be opened safely.", invoice_number));
    await vscode.env.openExternal(vscode.Uri.parse(link, true));
    return null;
  }

  private resourcesChanged(): void {
    const { account } = this;
    const parts: BillingPart[] = [];
    if (this.shownCosts !== undefined && account.servers.state.status === "ready" && JSON.stringify(this.costsNow()) !== this.shownCosts) parts.push("servers");
    if (this.shownNotices !== undefined && noticesText(account.notices.state.unpaidInvoices, account) !== this.shownNotices) parts.push("unpaid", "invoices", "balance");
    if (parts.length > 0) this.outdated(parts);
  }

  private profileChanged(): void {
    if (this.account.profile.state.status !== "ready") return;
    if (this.wasProfileReady) this.outdated(everyPart);
    this.wasProfileReady = true;
  }

  private lookForPayment(): void {
    const account = this.accountIfAny;
    if (account !== undefined && account.notices.state.unpaidInvoices.length > 0) void this.refreshNotices(account);
  }

  private async refreshNotices({ notices }: PanelAccount): Promise<void> {
    await this.orNull(notices.refresh(this.stop.signal));
  }

  private outdated(parts: readonly BillingPart[]): void {
    this.page.link.send({ type: "billingOutdated", parts });
  }

  private showTitle(): void {
    const account = this.accountIfAny;
    this.panel.title = account === undefined ? vscode.l10n.t("Billing") : vscode.l10n.t("{0}: Billing", account.account.label);
  }

  /** At a window's start a panel may be there before its account is. */
  private get accountIfAny(): PanelAccount | undefined {
    try {
      return this.account;
    } catch {
      return undefined;
    }
  }

  private async orNull<T>(loading: Promise<T>): Promise<T | null> {
    try {
      return await loading;
    } catch (error) {
      this.services.log.error(error);
      return null;
    }
  }
}

/** Which invoices wait, and what waits for them. */
function noticesText(invoices: readonly Pick<Invoice, "invoice_id">[], { actions }: PanelAccount): string {
  return JSON.stringify([invoices.map(({ invoice_id }) => invoice_id), actions.running.map(({ action }) => action.blocking_invoice_id ?? null).filter((id) => id !== null)]);
}

async function run(command: CommandId, target?: object): Promise<null> {
  await vscode.commands.executeCommand(command, ...(target === undefined ? [] : [target]));
  return null;
}
