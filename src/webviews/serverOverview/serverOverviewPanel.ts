import * as vscode from "vscode";
import { failureSentence } from "../../cloud/failureSentence";
import { Commands, PanelTypes } from "../../ids";
import { Disposable } from "../../platform/disposable";
import { HumanError } from "../../platform/humanError";
import { AccountWatch } from "../accountWatch";
import { PanelPage, type PanelKind } from "../webviewHost";
import type { PanelAccount, WebviewServices } from "../webviewServices";
import { shortName } from "../shortName";
import { commandCall } from "./overviewCommands";
import { OverviewSession } from "./overviewSession";
import { serverOverviewProtocol, type FromPage, type HostAnswers, type OverviewCommand, type OverviewReady, type ServerOverviewKeptState, type ToPage } from "./protocol";

export const serverOverviewKind: PanelKind<ToPage, FromPage, object, HostAnswers> = {
  name: "serverOverview",
  viewType: PanelTypes.serverOverview,
  protocol: serverOverviewProtocol,
  enableFindWidget: true,
};

/** What is live in a server's overview: the session that knows the server, and the page that shows it and asks for what to do next. */
export class ServerOverviewPanel extends Disposable {
  private readonly session: OverviewSession;
  private readonly page: PanelPage<ToPage, FromPage, object, HostAnswers>;
  private sent = "";

  constructor(
    private readonly services: WebviewServices,
    private readonly panel: vscode.WebviewPanel,
    private readonly target: ServerOverviewKeptState,
  ) {
    super();
    this.session = new OverviewSession({
      serverId: target.serverId,
      account: () => this.account(),
      explain: (error) => {
        services.log.error(error);
        return failureSentence(error, vscode.l10n.t);
      },
      onDidChange: () => this.update(),
      t: vscode.l10n.t,
    });
    this.page = this._register(
      new PanelPage(services, panel, serverOverviewKind, { ...target }, {
        pageReady: () => {
          this.sent = "";
          this.update();
        },
        runCommand: async ({ command }) => {
          await this.run(command);
          return null;
        },
        refresh: async () => {
          await this.session.load({ anew: true });
          return null;
        },
        retryPart: async ({ part }) => {
          await this.session.retry(part);
          return null;
        },
        copyAddress: async ({ address }) => {
          this.expectShown(({ server }) => server.addresses.some((one) => one.address === address));
          await vscode.env.clipboard.writeText(address);
          return null;
        },
        openZone: async ({ domainName }) => {
          this.expectShown(({ parts: { records } }) => records.status === "ready" && records.value.some((one) => one.domainName === domainName));
          await vscode.commands.executeCommand(Commands.openZoneDocument, { accountId: target.accountId, domainName });
          return null;
        },
        showBalancer: async ({ balancerId }) => {
          this.expectShown(({ parts: { network } }) => network.status === "ready" && network.value.balancers.some(({ id }) => id === balancerId));
          await vscode.commands.executeCommand(Commands.showLoadBalancer, { accountId: target.accountId, loadBalancerId: balancerId });
          return null;
        },
      }),
    );
    this._register(panel.onDidChangeViewState(() => void this.session.setVisible(panel.visible)));
    this._register(
      new AccountWatch(services, target.accountId, {
        resources: (account) => this.session.watched(account),
        onDidChangeResources: () => this.update(),
        onDidChangeAccount: () => void this.session.accountChanged(),
      }),
    );
    void this.start();
  }

  /** At a window's start it is not known at once who is signed in. */
  private async start(): Promise<void> {
    await this.services.accounts.whenLoaded();
    if (!this.isDisposed) await this.session.load({ anew: false });
  }

  private account(): PanelAccount | undefined {
    try {
      return this.services.cloud.of(this.target.accountId);
    } catch {
      return undefined;
    }
  }

  /** Shows what is known now, unless that is what is shown. */
  private update(): void {
    if (this.isDisposed) return;
    const { overview } = this.session;
    const title = overview.status === "ready" ? shortName(overview.server.name) : this.panel.title;
    if (this.panel.title !== title) this.panel.title = title;
    const text = JSON.stringify(overview);
    if (text === this.sent) return;
    this.sent = text;
    this.page.link.send({ type: "overviewChanged", overview, nowMs: this.account()?.api.clock.serverNowMs() ?? Date.now() });
  }

  /** A page can only have done something with what it was shown.
   * @throws {HumanError} where that is not there any more */
  private expectShown(isThere: (overview: OverviewReady) => boolean): void {
    const { overview } = this.session;
    if (overview.status !== "ready" || !isThere(overview)) throw new HumanError(vscode.l10n.t("It is not there any more: the overview has changed meanwhile."));
  }

  private async run(command: OverviewCommand): Promise<void> {
    if (!(await this.isMeant(command))) return;
    const { accountId, serverId } = this.target;
    const call = commandCall(command, { accountId, serverId, ...this.session.place });
    await vscode.commands.executeCommand(call.command, call.target);
  }

  /** On a page a button is pressed sooner by mistake than in a menu: what cuts people off is asked first. */
  private async isMeant(command: OverviewCommand): Promise<boolean> {
    if (command !== "rebootServer" && command !== "shutDownServer") return true;
    const name = this.panel.title;
    const [question, detail, yes] =
      command === "rebootServer"
        ? [vscode.l10n.t("Reboot {0}?", name), vscode.l10n.t("It does not answer until it is up again."), vscode.l10n.t("Reboot")]
        : [vscode.l10n.t("Shut down {0}?", name), vscode.l10n.t("It stays billed while it is off."), vscode.l10n.t("Shut Down")];
    return (await vscode.window.showWarningMessage(question, { modal: true, detail }, yes)) === yes;
  }
}
