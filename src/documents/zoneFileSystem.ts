import * as vscode from "vscode";
import type { Cloud } from "../cloud/cloud";
import { failureSentence } from "../cloud/failureSentence";
import type { DomainRecord } from "../model/contract";
import { Disposable } from "../platform/disposable";
import type { Log } from "../platform/log";
import { ZoneBases, type ZoneBase } from "./zoneBases";
import type { ReviewPrompt } from "./reviewPrompt";
import { saveZone } from "./saveZone";
import { readZoneUri, type ZoneAddress } from "./zoneUri";

export interface ZoneFileSystemServices {
  readonly cloud: Cloud;
  readonly log: Log;
  readonly review: ReviewPrompt;
  readonly memento: vscode.Memento;
}

interface Shown {
  readonly base: ZoneBase;
  readonly mtime: number;
}

/** Zones as files: reading one lists its records, writing one changes them, after a review. A write that was not applied throws, so that
 * the editor never believes a save that was not. */
export class ZoneFileSystem extends Disposable implements vscode.FileSystemProvider {
  private readonly changed = this._register(new vscode.EventEmitter<vscode.FileChangeEvent[]>());
  readonly onDidChangeFile = this.changed.event;
  readonly bases: ZoneBases;
  private readonly shown = new Map<string, Shown>();
  /** why a document is about to be saved; told right before */
  private readonly reasons = new Map<string, vscode.TextDocumentSaveReason>();

  constructor(private readonly services: ZoneFileSystemServices) {
    super();
    this.bases = new ZoneBases(services.memento);
    this._register(vscode.workspace.onWillSaveTextDocument(({ document, reason }) => void this.reasons.set(document.uri.toString(), reason)));
    this._register(vscode.workspace.onDidOpenTextDocument((document) => this.follow(document)));
    this._register(vscode.workspace.onDidChangeTextDocument(({ document }) => this.follow(document)));
    this._register(vscode.workspace.onDidCloseTextDocument(({ uri }) => this.close(uri)));
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
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
    const reason = this.reasons.get(uri.toString());
    this.reasons.delete(uri.toString());
    if (reason !== undefined && reason !== vscode.TextDocumentSaveReason.Manual) {
      throw new vscode.FileSystemError(vscode.l10n.t("A zone is saved by hand only: saving it changes what the world sees. Use Save when you are ready."));
    }
    const base = this.bases.get(uri);
    if (!base) throw new vscode.FileSystemError(vscode.l10n.t("It is not known any more what this zone was when it was opened. Copy your text, revert the file, and paste it."));
    const text = Buffer.from(content).toString("utf8");
    const saved = await saveZone({ address, base: base.records, text, cloud: this.services.cloud, review: this.services.review, log: this.services.log }, (records) =>
      this.bases.settle(uri, { text: base.text, records }),
    );
    this.show(uri, { text, records: saved });
    this.bases.settle(uri, { text, records: saved });
  }

  /** Looks whether the zone is another than the one that is shown, and tells the editor. */
  async lookAgain(uri: vscode.Uri): Promise<void> {
    const before = this.shown.get(uri.toString());
    if (!before) return;
    if ((await this.load(uri)).mtime !== before.mtime) this.changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
  }

  readDirectory(): never {
    throw vscode.FileSystemError.NoPermissions(vscode.l10n.t("Zones are opened from the view Domains."));
  }

  createDirectory(): never {
    throw vscode.FileSystemError.NoPermissions();
  }

  delete(): never {
    throw vscode.FileSystemError.NoPermissions(vscode.l10n.t("A zone cannot be deleted as a file."));
  }

  rename(): never {
    throw vscode.FileSystemError.NoPermissions(vscode.l10n.t("A zone cannot be renamed."));
  }

  /** Lists the records. As long as they are those that are shown, the text stays as it is: the user's own, after a save. */
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
    const { renderZone } = await import(/* webpackChunkName: "zone" */ "../dns/render");
    return this.show(uri, { text: renderZone(records, { origin: domainName }), records });
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
    this.bases.forget(uri);
  }
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
