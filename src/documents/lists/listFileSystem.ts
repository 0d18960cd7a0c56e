import { isDeepStrictEqual } from "node:util";
import * as vscode from "vscode";
import type { AccountCloud, Cloud } from "../../cloud/cloud";
import { standingOf } from "../../cloud/actionTracker";
import { failureSentence } from "../../cloud/failureSentence";
import type { Action } from "../../model/contract";
import { Disposable } from "../../platform/disposable";
import type { Log } from "../../platform/log";
import type { ComparisonDialog } from "../comparisonDialog";
import type { SaveReasons } from "../saveReasons";
import { jsonChanges } from "./jsonChanges";
import { listAccess } from "./listTable";
import { readListUri, type ListAddress } from "./listUri";

export interface ListFileSystemServices {
  readonly cloud: Cloud;
  readonly log: Log;
  readonly dialog: ComparisonDialog;
  readonly reasons: SaveReasons;
  /** remembers what open documents were made of, over a window reload too */
  readonly memento: vscode.Memento;
}

interface Base {
  readonly value: unknown;
  readonly mtime: number;
}

const prefix = "listBase:";
const mostLines = 20;

/** Whole lists as JSON files: reading one asks the API, writing one replaces the list, after a look at what would change. A write that was
 * not applied throws, so that the editor never believes a save that was not. */
export class ListFileSystem extends Disposable {
  constructor(private readonly services: ListFileSystemServices) {
    super();
    this._register(vscode.workspace.onDidCloseTextDocument(({ uri }) => void (readListUri(uri) && this.services.memento.update(prefix + uri.toString(), undefined))));
  }

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    const { value, mtime } = this.base(uri) ?? (await this.load(uri));
    return { type: vscode.FileType.File, ctime: 0, mtime, size: Buffer.byteLength(textOf(value)) };
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    return Buffer.from(textOf((await this.load(uri)).value));
  }

  async writeFile(uri: vscode.Uri, content: Uint8Array): Promise<void> {
    const address = addressOf(uri);
    if (!this.services.reasons.takeIsManual(uri)) throw new vscode.FileSystemError(vscode.l10n.t("This is saved by hand only: saving it changes what runs. Use Save when you are ready."));
    const base = this.base(uri);
    if (!base) throw new vscode.FileSystemError(vscode.l10n.t("It is not known any more what this list was when it was opened. Copy your text, revert the file, and paste it."));
    const wanted = await parse(address, Buffer.from(content).toString("utf8"));
    try {
      await this.save(uri, address, base.value, wanted);
    } catch (error) {
      if (error instanceof vscode.FileSystemError) throw error;
      this.services.log.error(error);
      throw new vscode.FileSystemError(failureSentence(error, vscode.l10n.t));
    }
  }

  private async save(uri: vscode.Uri, address: ListAddress, base: unknown, wanted: unknown): Promise<void> {
    const cloud = this.services.cloud.of(address.accountId);
    const list = listAccess(address.kind);
    const now = await list.read(cloud, address.resourceId);
    if (isDeepStrictEqual(now, wanted)) return void this.settle(uri, now);
    if (!isDeepStrictEqual(now, base)) throw new vscode.FileSystemError(vscode.l10n.t("Nothing was sent: the list was changed elsewhere too. Copy your change, revert the file to see what it is now, and make the change again."));
    if (!(await this.agree(address, now, wanted))) throw new vscode.FileSystemError(vscode.l10n.t("Nothing was sent: you did not agree to the changes. Your text is kept."));
    const actions = await vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: vscode.l10n.t("Changing {0}", address.name) }, async () => settled(cloud, await list.write(cloud, address.resourceId, wanted, now)));
    const after = await list.read(cloud, address.resourceId);
    this.settle(uri, after);
    const failed = actions.find((action) => standingOf(action) === "errored");
    const reason = failed?.result_data ? ` ${failed.result_data}` : "";
    const lines = jsonChanges(after, wanted);
    if (lines.length > 0) throw new vscode.FileSystemError(`${vscode.l10n.t("Mammoth Cloud did not take all of it.")}${reason} ${vscode.l10n.t("Still different: {0}. Your text is kept.", lines.slice(0, 3).join("; "))}`);
  }

  private agree({ name, kind }: ListAddress, now: unknown, wanted: unknown): Promise<boolean> {
    const lines = jsonChanges(now, wanted);
    const more = lines.length - mostLines;
    return this.services.dialog.ask(
      { fileName: `${name}.${kind}.json`, title: vscode.l10n.t("{0}: live ↔ proposed", name), live: textOf(now), proposed: textOf(wanted) },
      {
        question: vscode.l10n.t("Change {0} of {1}?", kindText(kind), name),
        detail: [...lines.slice(0, mostLines), ...(more > 0 ? [vscode.l10n.t("… and {0} more: see the comparison behind.", more)] : [])].join("\n"),
        apply: lines.length === 1 ? vscode.l10n.t("Apply 1 Change") : vscode.l10n.t("Apply {0} Changes", lines.length),
      },
    );
  }

  private async load(uri: vscode.Uri): Promise<Base> {
    const { accountId, kind, resourceId } = addressOf(uri);
    let value: unknown;
    try {
      value = await listAccess(kind).read(this.services.cloud.of(accountId), resourceId);
    } catch (error) {
      this.services.log.error(error);
      throw vscode.FileSystemError.Unavailable(failureSentence(error, vscode.l10n.t));
    }
    const known = this.base(uri);
    if (known && isDeepStrictEqual(known.value, value)) return known;
    // What is unsaved goes on from what it started from: the difference is told when it is saved.
    const isDirty = vscode.workspace.textDocuments.some((document) => document.isDirty && document.uri.toString() === uri.toString());
    return isDirty && known ? { value, mtime: Date.now() } : this.settle(uri, value);
  }

  private base(uri: vscode.Uri): Base | undefined {
    return this.services.memento.get<Base>(prefix + uri.toString());
  }

  private settle(uri: vscode.Uri, value: unknown): Base {
    const base = { value, mtime: Date.now() };
    void this.services.memento.update(prefix + uri.toString(), base);
    return base;
  }
}

/** @throws {vscode.FileSystemError} with the place of the fault */
async function parse({ kind }: ListAddress, text: string): Promise<unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new vscode.FileSystemError(vscode.l10n.t("Nothing was sent: this is no JSON. {0}", error instanceof Error ? error.message : ""));
  }
  const { checkList } = await import(/* webpackChunkName: "commands" */ "./checkList");
  const [fault, ...others] = checkList(kind, value);
  if (!fault) return value;
  const more = others.length > 0 ? ` ${vscode.l10n.t("There are {0} more problems.", others.length)}` : "";
  throw new vscode.FileSystemError(vscode.l10n.t("Nothing was sent. {0}: {1}", fault.place === "" ? kindText(kind) : fault.place, fault.message) + more);
}

/** Waits for what was started; a question or an invoice ends the waiting too. */
async function settled({ actions }: AccountCloud, started: readonly (Action | undefined)[]): Promise<Action[]> {
  return Promise.all(started.filter((action) => action !== undefined).map((action) => actions.whenSettled(action)));
}

function kindText(kind: ListAddress["kind"]): string {
  switch (kind) {
    case "firewall-rules":
      return vscode.l10n.t("the firewall rules");
    case "threshold-alerts":
      return vscode.l10n.t("the threshold alerts");
    case "reverse-names":
      return vscode.l10n.t("the reverse names");
    case "failover-addresses":
      return vscode.l10n.t("the failover addresses");
    case "vpc-routes":
      return vscode.l10n.t("the routes");
    case "load-balancer":
      return vscode.l10n.t("the settings");
    case "ipv6-reverse-nameservers":
      return vscode.l10n.t("the IPv6 reverse name servers");
  }
}

function textOf(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function addressOf(uri: vscode.Uri): ListAddress {
  const address = readListUri(uri);
  if (!address) throw vscode.FileSystemError.FileNotFound(uri);
  return address;
}
