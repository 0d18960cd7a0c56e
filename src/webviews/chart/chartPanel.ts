import * as vscode from "vscode";
import { ApiError } from "../../api/apiError";
import { Commands, PanelTypes } from "../../ids";
import type { Server } from "../../model/contract";
import { Disposable } from "../../platform/disposable";
import { AccountWatch } from "../accountWatch";
import { PanelPage, type PanelKind } from "../webviewHost";
import type { PanelAccount, WebviewServices } from "../webviewServices";
import { shortName } from "../shortName";
import { chartMarks, chartThresholds, chartUsage } from "./chartFacts";
import { sampleWindow } from "../../model/sampleRange";
import { lookForNewer, type Freshness } from "./lookForNewer";
import { chartProtocol, type ChartKeptState, type ChartServer, type FromPage, type HostAnswers, type LoadSamplesRequest, type LoadSamplesResponse, type ToPage } from "./protocol";
import { sampleColumns } from "./sampleColumns";
import { SampleSlices } from "./sampleSlices";

export const chartKind: PanelKind<ToPage, FromPage, object, HostAnswers> = {
  name: "chart",
  ownScript: true,
  viewType: PanelTypes.chart,
  protocol: chartProtocol,
};

const bytesPerMegabyte = 1024 ** 2;
const bytesPerGigabyte = 1024 ** 3;
/** How often a panel that can be seen looks for new measurements. */
const freshenMs = 60_000;
/** Colours and eyes end here. */
const mostCompared = 5;

/** What is live in a panel of charts: it answers its page's questions, and says when there is more to see. */
export class ChartPanel extends Disposable {
  private loading: AbortController | undefined;
  private shown: { readonly request: LoadSamplesRequest; readonly newestSeconds: number } | undefined;
  private kept: { readonly account: PanelAccount; readonly samples: SampleSlices } | undefined;

  constructor(
    private readonly services: WebviewServices,
    private readonly panel: vscode.WebviewPanel,
    private readonly target: ChartKeptState,
  ) {
    super();
    const page = this._register(
      new PanelPage(services, panel, chartKind, { ...target }, {
        loadSamples: (request) => this.load(request, (done, total) => page.link.send({ type: "samplesProgress", done, total })),
        chooseServers: ({ otherIds }) => this.choose(otherIds),
        copyText: async ({ text }) => {
          await vscode.env.clipboard.writeText(text);
          return sayCopied();
        },
        pictureCopied: () => sayCopied(),
        savePicture: ({ png }) => this.save(png),
        showLog: async () => {
          await vscode.commands.executeCommand(Commands.showLog);
          return null;
        },
      }),
    );
    const outdated = (): void => page.link.send({ type: "samplesOutdated" });
    this._register({ dispose: () => this.loading?.abort() });
    this._register(new AccountWatch(services, target.accountId, { resources: () => [], onDidChangeResources: () => undefined, onDidChangeAccount: outdated }));
    const freshness = this.freshness(outdated);
    const timer = setInterval(() => void lookForNewer(freshness), freshenMs);
    this._register({ dispose: () => clearInterval(timer) });
  }

  /** Loads what a page asks for. A newer question ends the one before.
   * @throws {ApiError} when it could not be loaded, {HumanError} when nobody is signed in */
  private async load(request: LoadSamplesRequest, onProgress: (done: number, total: number) => void): Promise<LoadSamplesResponse> {
    this.loading?.abort();
    this.loading = new AbortController();
    const { signal } = this.loading;
    const account = this.services.cloud.of(this.target.accountId);
    const { serverId } = this.target;
    const window = sampleWindow(request.range, request.interval, Math.floor(Date.now() / 1000));
    const servers = await this.serversOf(account, [serverId, ...request.otherIds.filter((id) => id !== serverId)].slice(0, mostCompared + 1));
    const [server] = servers;
    if (!server) throw new Error(`There is no server ${serverId}.`);
    const { api } = account;
    const ids = servers.map(({ id }) => id);
    const [samples, alerts, actions, own, all] = await Promise.all([
      this.samplesOf(account).load(ids, window, { signal, onProgress }),
      this.unlessMissing(api.servers.getThresholdAlerts(serverId, { signal }), []),
      this.unlessMissing(api.servers.listActions(serverId, { signal }), []),
      this.unlessMissing(api.dataUsages.getCurrent(serverId, { signal }), null),
      this.unlessMissing(api.dataUsages.listCurrent({ signal }), []),
    ]);
    const columns = sampleColumns(ids.map((id, index) => ({ serverId: id, parts: samples[index] ?? [] })), window.intervalSeconds);
    this.panel.title = vscode.l10n.t("{0}: Charts", shortName(server.name));
    this.shown = { request, newestSeconds: columns.timesSeconds.at(-1) ?? 0 };
    return {
      range: request.range,
      startSeconds: window.startSeconds,
      endSeconds: window.endSeconds,
      intervalSeconds: window.intervalSeconds,
      ...columns,
      servers: servers.map(chartServer),
      thresholds: chartThresholds(alerts, server),
      marks: chartMarks(actions, window, vscode.l10n.t),
      usage: own && chartUsage(own, all, window.endSeconds),
    };
  }

  /** The servers with these ids; those that are gone are left out, but for the first. */
  private async serversOf({ api, servers }: PanelAccount, [first, ...others]: readonly number[]): Promise<readonly Server[]> {
    const of = async (id: number): Promise<Server> => servers.get(id) ?? (await api.servers.get(id));
    const own = first === undefined ? [] : [await of(first)];
    const compared = await Promise.all(others.map((id) => this.unlessMissing(of(id), undefined)));
    return [...own, ...compared.filter((server) => server !== undefined)];
  }

  /** What is only wished for does not keep the charts from being shown. */
  private async unlessMissing<T, E>(loading: Promise<T>, otherwise: E): Promise<T | E> {
    try {
      return await loading;
    } catch (error) {
      if (error instanceof ApiError && error.kind !== "not-found") this.services.log.error(error);
      else if (!(error instanceof ApiError)) throw error;
      return otherwise;
    }
  }

  private samplesOf(account: PanelAccount): SampleSlices {
    if (this.kept?.account !== account) this.kept = { account, samples: new SampleSlices(account.api) };
    return this.kept.samples;
  }

  private async choose(otherIds: readonly number[]): Promise<readonly number[] | null> {
    const { servers } = this.services.cloud.of(this.target.accountId);
    const others = (await servers.load()).filter(({ id }) => id !== this.target.serverId);
    const items = others.map(({ id, name, region }) => ({ label: name, description: region.name, id, picked: otherIds.includes(id) }));
    const chosen = await vscode.window.showQuickPick(items, { canPickMany: true, placeHolder: vscode.l10n.t("With which servers do you want to compare it? At most {0}.", mostCompared) });
    return chosen ? chosen.slice(0, mostCompared).map(({ id }) => id) : null;
  }

  private async save(png: string): Promise<null> {
    const file = await vscode.window.showSaveDialog({ title: vscode.l10n.t("Save the Charts"), defaultUri: vscode.Uri.file(`${this.panel.title.replace(/[^\w.-]+/g, "-")}.png`), filters: { [vscode.l10n.t("Pictures")]: ["png"] } });
    if (file) await vscode.workspace.fs.writeFile(file, Buffer.from(png, "base64"));
    return null;
  }

  private freshness(onNewer: () => void): Freshness {
    return {
      isVisible: () => this.panel.visible,
      shownSeconds: () => this.shown?.newestSeconds,
      newestSeconds: async () => {
        const { range = "day", interval = "auto" } = this.shown?.request ?? {};
        const { data_interval } = sampleWindow(range, interval, 0);
        const latest = await this.services.cloud.of(this.target.accountId).api.sampleSets.getLatest(this.target.serverId, { data_interval });
        return Date.parse(latest.period.start) / 1000;
      },
      onNewer,
      onFailure: (error) => this.services.log.debug(`chart panel: not freshened (${error instanceof Error ? error.name : "error"})`),
    };
  }
}

function sayCopied(): null {
  vscode.window.setStatusBarMessage(vscode.l10n.t("Copied"), 3000);
  return null;
}

function chartServer({ id, name, memory, disk }: Server): ChartServer {
  return { serverId: id, name, memoryBytes: memory * bytesPerMegabyte, storageBytes: disk * bytesPerGigabyte };
}
