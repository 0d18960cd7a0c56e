import * as vscode from "vscode";
import type { Cloud } from "../cloud/cloud";
import { failureSentence } from "../cloud/failureSentence";
import type { DomainRecord } from "../model/contract";
import { Disposable } from "../platform/disposable";
import type { Log } from "../platform/log";
import { appliedBase } from "./appliedBase";
import { ZoneBases, type ZoneBase } from "./zoneBases";
import type { ReviewPrompt } from "./reviewPrompt";
import type { SaveReasons } from "./saveReasons";
import { saveZone, type SavedZone } from "./saveZone";
import type { AppliedOperation } from "./zoneApplier";
import type { ZoneJournal } from "./zoneJournal";
import { readZoneUri, type ZoneAddress } from "./zoneUri";

export interface ZoneFileSystemServices {
  readonly cloud: Cloud;
  readonly log: Log;
  readonly review: ReviewPrompt;
  readonly memento: vscode.Memento;
  readonly journal: ZoneJournal;
  readonly reasons: SaveReasons;
}

interface Shown {
  readonly base: ZoneBase;
  readonly mtime: number;
}

/** Zones as files: reading one lists its records, writing one changes them, after a review. A write that was not applied throws, so that
 * the editor never believes a save that was not. */
export class ZoneFileSystem extends Disposable {
  private readonly changed = this._register(new vscode.EventEmitter<vscode.FileChangeEvent[]>());
  readonly onDidChangeFile = this.changed.event;
  readonly bases: ZoneBases;
  private readonly shown = new Map<string, Shown>();
  private readonly applied = new Map<string, readonly AppliedOperation[]>();
  /** saved texts that lack what others did */
  private readonly behind = new Map<string, ZoneBase>();

  constructor(private readonly services: ZoneFileSystemServices) {
    super();
    this.bases = new ZoneBases(services.memento);
    this._register(vscode.workspace.onDidSaveTextDocument(({ uri }) => this.catchUp(uri)));
    this._register(vscode.workspace.onDidOpenTextDocument((document) => this.follow(document)));
    this._register(vscode.workspace.onDidChangeTextDocument(({ document }) => this.follow(document)));
    this._register(vscode.workspace.onDidCloseTextDocument(({ uri }) => this.close(uri)));
  }

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    const { mtime, base } = this.shown.get(uri.toString()) ?? (await this.load(uri));
    return { type: vscode.FileType.File, ctime: 0, mtime, size: Buffer.byteLength(base.text) };
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    const { base } = await this.load(uri);
    return Buffer.from(base.text);
  }

  async writeFile(uri: vscode.Uri, content: Uint8Array): Promise<void> {
    const address = addressOf(uri);
    if (!this.services.reasons.takeIsManual(uri)) {
      throw new vscode.FileSystemError(vscode.l10n.t("A zone is saved by hand only: saving it changes what the world sees. Use Save when you are ready."));
    }
    const base = this.bases.get(uri);
    if (!base) throw new vscode.FileSystemError(vscode.l10n.t("It is not known any more what this zone was when it was opened. Copy your text, revert the file, and paste it."));
    const text = Buffer.from(content).toString("utf8");
    const { cloud, review, log, journal } = this.services;
    const saved = await saveZone({ address, base, text, cloud, review, log, journal }, (partly) => this.settle(uri, base, base.text, partly));
    this.settle(uri, base, text, saved);
    const { catchUp } = await import(/* webpackChunkName: "zone" */ "../dns/catchUp");
    const caughtUp = catchUp(text, saved.records, { origin: address.domainName });
    if (caughtUp === text) this.show(uri, { text, records: saved.records });
    // The editor has to see the end of this save before it learns that there is more to read.
    else this.behind.set(uri.toString(), { text: caughtUp, records: saved.records });
  }

  /** Shows what others did to a zone that was just saved. */
  private catchUp(uri: vscode.Uri): void {
    const base = this.behind.get(uri.toString());
    if (!base) return;
    this.behind.delete(uri.toString());
    this.show(uri, base);
    this.changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
  }

  /** What the last save of a zone did, as long as its document is open. */
  lastApplied(uri: vscode.Uri): readonly AppliedOperation[] {
    return this.applied.get(uri.toString()) ?? [];
  }

  private settle(uri: vscode.Uri, base: ZoneBase, text: string, { records, applied }: SavedZone): void {
    this.bases.settle(uri, { text, records: appliedBase(base.records, applied, records) });
    if (applied.length > 0) this.applied.set(uri.toString(), applied);
  }

  /** Looks whether the zone is another than the one that is shown, and tells the editor. */
  async lookAgain(uri: vscode.Uri): Promise<void> {
    const before = this.shown.get(uri.toString());
    if (!before) return;
    if ((await this.load(uri)).mtime !== before.mtime) this.changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
  }

  /** Lists the records. The text that is shown, the user's own after a save, changes no more than they did. */
  private async load(uri: vscode.Uri): Promise<Shown> {
    const { accountId, domainName } = addressOf(uri);
    let records: readonly DomainRecord[];
    try {
      records = await this.services.cloud.of(accountId).api.domains.listRecords(domainName);
    } catch (error) {
      this.services.log.error(error);
      throw vscode.FileSystemError.Unavailable(failureSentence(error, vscode.l10n.t));
    }
    const known = this.shown.get(uri.toString());
    if (known && sameRecords(known.base.records, records)) return known;
    return this.show(uri, { text: await textOf(domainName, records, known?.base.text), records });
  }

  private show(uri: vscode.Uri, base: ZoneBase): Shown {
    const before = this.shown.get(uri.toString())?.mtime ?? 0;
    const shown = { base, mtime: Math.max(Date.now(), before + 1) };
    this.shown.set(uri.toString(), shown);
    this.bases.offer(uri, base);
    return shown;
  }

  private follow(document: vscode.TextDocument): void {
    if (readZoneUri(document.uri) && !document.isDirty) this.bases.bind(document.uri, document.getText());
  }

  private close(uri: vscode.Uri): void {
    if (!readZoneUri(uri)) return;
    this.shown.delete(uri.toString());
    this.applied.delete(uri.toString());
    this.bases.forget(uri);
  }
}

/** A zone that is open keeps its comments and its order: only what others did is changed in it. */
async function textOf(domainName: string, records: readonly DomainRecord[], shown: string | undefined): Promise<string> {
  const { renderZone } = await import(/* webpackChunkName: "zone" */ "../dns/render");
  if (shown === undefined) return renderZone(records, { origin: domainName });
  const { catchUp } = await import(/* webpackChunkName: "zone" */ "../dns/catchUp");
  return catchUp(shown, records, { origin: domainName });
}

function addressOf(uri: vscode.Uri): ZoneAddress {
  const address = readZoneUri(uri);
  if (!address) throw vscode.FileSystemError.FileNotFound(uri);
  return address;
}

function sameRecords(one: readonly DomainRecord[], other: readonly DomainRecord[]): boolean {
  const ordered = (records: readonly DomainRecord[]): string => JSON.stringify([...records].sort((left, right) => left.id - right.id));
  return ordered(one) === ordered(other);
}
