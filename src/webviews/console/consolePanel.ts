import * as vscode from "vscode";
import { Commands, PanelTypes } from "../../ids";
import type { Server } from "../../model/contract";
import { AccountWatch } from "../accountWatch";
import { Disposable } from "../../platform/disposable";
import { PanelPage, type PanelKind } from "../webviewHost";
import type { WebviewServices } from "../webviewServices";
import { consoleAddress } from "./consoleAddress";
import { consoleRefusal } from "./consoleRefusal";
import { consoleServer } from "./consoleServer";
import { ConsoleSession, type OpenedConsole } from "./consoleSession";
import { systemClock, validityMs } from "./expiry";
import { consoleProtocol, type ConsoleKeptState, type FromPage, type HostAnswers, type ToPage } from "./protocol";

export const consoleKind: PanelKind<ToPage, FromPage, object, HostAnswers> = {
  name: "console",
  viewType: PanelTypes.console,
  protocol: consoleProtocol,
  retainContextWhenHidden: true,
};

/** What is live in a console's panel: the session that fetches its addresses, and the page that frames one of them. */
export class ConsolePanel extends Disposable {
  private readonly session: ConsoleSession;
  private readonly page: PanelPage<ToPage, FromPage, object, HostAnswers>;
  private wasBusy = false;

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
          return consoleRefusal(error, this.server, vscode.l10n.t);
        },
        clock: systemClock,
        onDidChange: () => this.update(),
      }),
    );
    this.page = this._register(
      new PanelPage(services, panel, consoleKind, { ...target }, {
        pageReady: () => this.update(),
        reconnect: async () => {
          await this.session.connect();
          return null;
        },
        openInBrowser: async () => {
          await vscode.env.openExternal(vscode.Uri.parse(await this.session.browserUrl(), true));
          return null;
        },
        startServer: async () => {
          const { accountId, serverId } = this.target;
          await vscode.commands.executeCommand(Commands.startServer, { accountId, serverId });
          return null;
        },
        showLog: async () => {
          await vscode.commands.executeCommand(Commands.showLog);
          return null;
        },
      }),
    );
    this._register(panel.onDidChangeViewState(() => void this.session.setVisible(panel.visible)));
    // A machine that slept may have missed the timer.
    this._register(vscode.window.onDidChangeWindowState(({ focused }) => void (focused && this.session.renewIfDue())));
    this._register(
      new AccountWatch(services, target.accountId, {
        onDidChangeAccount: () => void this.session.connect(),
        onDidChangeResources: () => this.resourcesChanged(),
        resources: (account) => [account.servers, account.actions],
      }),
    );
    void this.start();
  }

  private async start(): Promise<void> {
    await this.session.setVisible(this.panel.visible);
    // The server's name and state come beside the console, not before it.
    await Promise.all([this.session.connect(), this.loadServer()]);
  }

  private get server(): Server | undefined {
    try {
      return this.services.cloud.of(this.target.accountId).servers.get(this.target.serverId);
    } catch {
      return undefined;
    }
  }

  private async loadServer(): Promise<void> {
    try {
      await this.services.cloud.of(this.target.accountId).servers.load();
    } catch (error) {
      this.services.log.error(error);
    }
    this.update();
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

  /** A server that has just started, or has just been built, has a console now. */
  private resourcesChanged(): void {
    const { server } = this;
    const busy = server !== undefined && this.describe(server).state === "busy";
    if (this.wasBusy && !busy) void this.session.connectIfMissing();
    this.wasBusy = busy;
    this.update();
  }

  private update(): void {
    const { server } = this;
    const { status } = this.session;
    if (server !== undefined) this.panel.title = vscode.l10n.t("{0}: Console", server.name);
    // A page that is built again asks for everything itself.
    if (status.status === "live" && this.page.allowFrame(new URL(status.url).origin)) return;
    this.page.link.send({ type: "consoleChanged", server: server === undefined ? null : this.describe(server), console: status });
  }

  private describe(server: Server): ReturnType<typeof consoleServer> {
    const { actions } = this.services.cloud.of(this.target.accountId);
    return consoleServer(server, actions.runningOn("server", server.id), vscode.l10n.t);
  }
}
