import assert from "node:assert/strict";
import * as vscode from "vscode";
import manifest from "../../package.json";
import { extension } from "./extension";

describe("The extension", () => {
  it("activates, and registers every command of the manifest", async () => {
    await extension().activate();
    const registered = new Set(await vscode.commands.getCommands(true));
    const missing = manifest.contributes.commands.map(({ command }) => command).filter((command) => !registered.has(command));
    assert.deepEqual(missing, []);
  });

  it("shows no error, and no window of its own, when it activates", () => {
    assert.equal(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).length, 0);
  });

  it("knows zone files on disk by their name", async () => {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse("untitled:example.com.zone"));
    assert.equal(document.languageId, "mammoth-zone");
  });
});
