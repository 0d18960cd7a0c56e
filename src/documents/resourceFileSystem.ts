import * as vscode from "vscode";
import type { ListFileSystem } from "./lists/listFileSystem";
import { readListUri } from "./lists/listUri";
import type { ZoneFileSystem } from "./zoneFileSystem";

/** Everything that can be opened at `mammoth:`: zones, and lists. */
export class ResourceFileSystem implements vscode.FileSystemProvider {
  readonly onDidChangeFile: vscode.Event<vscode.FileChangeEvent[]>;

  constructor(
    private readonly zones: ZoneFileSystem,
    private readonly lists: ListFileSystem,
  ) {
    this.onDidChangeFile = zones.onDidChangeFile;
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    return this.partOf(uri).stat(uri);
  }

  readFile(uri: vscode.Uri): Promise<Uint8Array> {
    return this.partOf(uri).readFile(uri);
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): Promise<void> {
    return this.partOf(uri).writeFile(uri, content);
  }

  readDirectory(): never {
    throw vscode.FileSystemError.NoPermissions(vscode.l10n.t("Documents are opened from the views of Mammoth Cloud."));
  }

  createDirectory(): never {
    throw vscode.FileSystemError.NoPermissions();
  }

  delete(): never {
    throw vscode.FileSystemError.NoPermissions(vscode.l10n.t("This cannot be deleted as a file."));
  }

  rename(): never {
    throw vscode.FileSystemError.NoPermissions(vscode.l10n.t("This cannot be renamed."));
  }

  private partOf(uri: vscode.Uri): ZoneFileSystem | ListFileSystem {
    return readListUri(uri) ? this.lists : this.zones;
  }
}
