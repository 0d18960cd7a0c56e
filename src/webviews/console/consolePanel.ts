import * as vscode from "vscode";
import { Commands, PanelTypes, type CommandId } from "../../ids";
import { standingOf } from "../../cloud/actionTracker";
import { switchesPower } from "../../cloud/powerStates";
import type { Action, Server } from "../../model/contract";
import { AccountWatch } from "../accountWatch";
import { Disposable } from "../../platform/disposable";
import { shortName } from "../shortName";
import { PanelPage, type PanelKind } from "../webviewHost";
import type { PanelAccount, WebviewServices } from "../webviewServices";
import { consoleAddress } from "./consoleAddress";
import { consoleRefusal, reasonFor } from "./consoleRefusal";
import { consoleServer } from "./consoleServer";
import { ConsoleSession, type OpenedConsole } from "./consoleSession";
import { systemClock, validityMs } from "./expiry";
import { consoleProtocol, type ConsoleKeptState, type ConsoleServer, type ConsoleStatus, type FromPage, type HostAnswers, type PowerCommand, type ToPage } from "./protocol";
import { QuickReturn } from "./quickReturn";

export const consoleKind: PanelKind<ToPage, FromPage, object, HostAnswers> = {
  name: "console",
  viewType: PanelTypes.console,
  protocol: consoleProtocol,
  retainContextWhenHidden: true,
};

/** The buttons run the commands that everything else runs: questions, consequences and errors are the same. */
const commandOf: Readonly<Record<PowerCommand, CommandId>> = {
  start: Commands.startServer,
  shutDown: Commands.shutDownServer,
  reboot: Commands.rebootServer,
  powerCycle: Commands.powerCycleServer,
  powerOff: Commands.powerOffServer,
};

/** What is live in a console's panel: the session that fetches its addresses, and the page that frames one of them. */
export class ConsolePanel extends Disposable {
  private readonly session: ConsoleSession;
  private readonly page: PanelPage<ToPage, FromPage, object, HostAnswers>;
  private shownServer: ConsoleServer | undefined;
  /** ids of what runs on the server and may switch it */
  private switching: readonly number[] = [];

  constructor(
    private readonly services: WebviewServices,
    private readonly panel: vscode.WebviewPanel,
    private readonly target: ConsoleKeptState,
  ) {
    super();
    this.session = this._register(
      new ConsoleSession({
        open: (signal) => this.open(signal),
        explain: (error) => {
          services.log.error(error);
          return consoleRefusal(error, vscode.l10n.t);
        },
        clock: systemClock,
        onDidChange: () => this.sessionChanged(),
      }),
    );
    this.page = this._register(
      new PanelPage(services, panel, consoleKind, { ...target }, {
        pageReady: () => this.update(),
        reconnect: () => done(this.session.connect()),
        openInBrowser: async () => done(vscode.env.openExternal(vscode.Uri.parse(await this.session.browserUrl(), true))),
        power: ({ command }) => this.run(commandOf[command], { serverId: target.serverId }),
        meetNeed: () => this.meetNeed(),
        showLog: () => this.run(Commands.showLog),
      }),
    );
    this._register(panel.onDidChangeViewState(() => void this.session.setVisible(panel.visible)));
    const quickReturn = new QuickReturn(systemClock);
    this._register(
      vscode.window.onDidChangeWindowState(({ focused }) => {
        if (quickReturn.note(focused) && panel.active) this.page.link.send({ type: "leaveConsole" });
        if (focused) void this.session.resume();
      }),
    );
    this._register(
      new AccountWatch(services, target.accountId, {
        onDidChangeAccount: () => void this.session.connect(),
        onDidChangeResources: () => this.resourcesChanged(),
        resources: (account) => [account.servers, account.actions, account.power],
      }),
    );
    void this.start();
  }

  private async start(): Promise<void> {
    await this.session.setVisible(this.panel.visible);
    // The server's name and state come beside the console, not before it.
    await Promise.all([this.session.connect(), this.loadServer()]);
  }

  private get account(): PanelAccount | undefined {
    try {
      return this.services.cloud.of(this.target.accountId);
    } catch {
      return undefined;
    }
  }

  private get server(): Server | undefined {
    return this.account?.servers.get(this.target.serverId);
  }

  private get actions(): readonly Action[] {
    return this.account?.actions.runningOn("server", this.target.serverId) ?? [];
  }

  private async loadServer(): Promise<void> {
    try {
      await this.services.cloud.of(this.target.accountId).servers.load();
    } catch (error) {
      this.services.log.error(error);
    }
    this.resourcesChanged();
  }

  private async open(signal: AbortSignal): Promise<OpenedConsole> {
    const { api } = this.services.cloud.of(this.target.accountId);
    const console = await api.servers.getConsole(this.target.serverId, { signal });
    const forward = async (origin: string): Promise<string> => (await vscode.env.asExternalUri(vscode.Uri.parse(origin, true))).toString(true);
    return {
      frameUrl: await consoleAddress(console.iframe, forward),
      browserUrl: await consoleAddress(console.browser, (origin) => Promise.resolve(origin)),
      width: console.width,
      height: console.height,
      validForMs: validityMs(console.expiry, api.clock.serverNowMs()),
    };
  }

  private run(command: CommandId, target: object = {}): Promise<null> {
    return done(vscode.commands.executeCommand(command, { accountId: this.target.accountId, ...target }));
  }

  private meetNeed(): Promise<null> {
    const asking = this.actions.find((action) => standingOf(action) === "asks");
    return asking === undefined ? this.run(Commands.showBilling) : this.run(Commands.answerQuestion, { actionId: asking.id });
  }

  /** A server that says to be on and has no console may have been halted from inside: then it is asked. */
  private sessionChanged(): void {
    this.update();
    if (this.session.status.status !== "unavailable" || this.server?.status !== "active") return;
    this.account?.power.ask(this.target.serverId).then(
      () => this.update(),
      (error: unknown) => this.services.log.error(error),
    );
  }

  /** What was switched has another console, or none any more; what has just been built has one now. */
  private resourcesChanged(): void {
    const before = this.shownServer?.power;
    const ended = this.switching.some((id) => !this.actions.some((action) => action.id === id));
    this.switching = this.actions.filter(switchesPower).map(({ id }) => id);
    this.update();
    const now = this.shownServer?.power;
    const wentOff = before === "on" && now === "off" && this.session.status.status === "live";
    if (ended || wentOff) void this.session.renew();
    else if (before !== now && now === "on") void this.session.connectIfMissing();
  }

  private update(): void {
    const { server } = this;
    const power = this.account?.power.get(this.target.serverId);
    this.shownServer = server === undefined ? undefined : consoleServer(server, this.actions, power, vscode.l10n.t);
    if (server !== undefined) this.panel.title = vscode.l10n.t("{0}: Console", shortName(server.name));
    const { status } = this.session;
    // A page that is built again asks for everything itself.
    if (status.status === "live" && this.page.allowFrame(new URL(status.url).origin)) return;
    const shown: ConsoleStatus = status.status === "unavailable" ? { ...status, reason: reasonFor(server, power) } : status;
    this.page.link.send({ type: "consoleChanged", server: this.shownServer ?? null, console: shown, active: this.panel.active });
  }
}

async function done(work: PromiseLike<unknown>): Promise<null> {
  await work;
  return null;
}
