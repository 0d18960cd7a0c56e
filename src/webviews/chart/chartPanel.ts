import * as vscode from "vscode";
import { Commands } from "../../ids";
import { Disposable } from "../../platform/disposable";
import { AccountWatch } from "../accountWatch";
import { PanelPage, type PanelKind } from "../webviewHost";
import type { WebviewServices } from "../webviewServices";
import { CHART_RANGES } from "./chartRange";
import { chartProtocol, type ChartKeptState, type ChartRange, type FromPage, type HostAnswers, type LoadSamplesResponse, type ToPage } from "./protocol";
import { sampleColumns } from "./sampleColumns";

export const chartKind: PanelKind<ToPage, FromPage, object, HostAnswers> = {
  name: "chart",
  viewType: "mammoth.chart",
  protocol: chartProtocol,
};

const BYTES_PER_MEGABYTE = 1024 * 1024;

/** What is live in a panel of charts: it answers its page's questions, and says when its account has changed. */
export class ChartPanel extends Disposable {
  private loading: AbortController | undefined;

  constructor(
    private readonly services: WebviewServices,
    private readonly panel: vscode.WebviewPanel,
    private readonly target: ChartKeptState,
  ) {
    super();
    const page = this._register(
      new PanelPage(services, panel, chartKind, { ...target }, {
        loadSamples: ({ range }) => this.load(range),
        showLog: async () => {
          await vscode.commands.executeCommand(Commands.showLog);
          return null;
        },
      }),
    );
    this._register({ dispose: () => this.loading?.abort() });
    this._register(
      new AccountWatch(services, target.accountId, {
        resources: () => [],
        onDidChangeResources: () => undefined,
        onDidChangeAccount: () => page.link.send({ type: "samplesOutdated" }),
      }),
    );
  }

  /** Loads the samples of a range. A newer question ends the one before.
   * @throws {ApiError} when they could not be loaded, {HumanError} when nobody is signed in */
  private async load(range: ChartRange): Promise<LoadSamplesResponse> {
    this.loading?.abort();
    this.loading = new AbortController();
    const { signal } = this.loading;
    const { api, servers } = this.services.cloud.of(this.target.accountId);
    const { data_interval, intervalSeconds, spanSeconds } = CHART_RANGES[range];
    const endSeconds = Math.floor(Date.now() / 1000);
    const startSeconds = endSeconds - spanSeconds;
    const { serverId } = this.target;
    const [samples, server] = await Promise.all([
      api.sampleSets.list(serverId, { data_interval, start: isoTime(startSeconds), end: isoTime(endSeconds) }, { signal }),
      servers.get(serverId) ?? api.servers.get(serverId, { signal }),
    ]);
    this.panel.title = vscode.l10n.t("{0}: Charts", server.name);
    return {
      serverName: server.name,
      range,
      startSeconds,
      endSeconds,
      intervalSeconds,
      ...sampleColumns(samples, intervalSeconds),
      memoryLimitBytes: server.memory * BYTES_PER_MEGABYTE,
    };
  }
}

function isoTime(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}
