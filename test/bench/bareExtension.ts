import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createVSIX } from "@vscode/vsce";
import type { Host } from "../../scripts/vscodeHost.mjs";
import { installExtension, type Folders } from "../../scripts/vscodeServer.mjs";

/** Its id. */
export const bareExtension = "nobody.empty";

const main = `
const { commands, window } = require("vscode");
exports.activate = ({ subscriptions }) => subscriptions.push(
  commands.registerCommand("empty.say", () => undefined),
  commands.registerCommand("empty.show", () => { window.createWebviewPanel("empty", "Empty", 1, { enableScripts: true }).webview.html = "<!DOCTYPE html><p id='empty'>Empty</p>"; }),
);
`;

/** Installs an extension that does nothing, and shows an empty webview, to hold others against.
 * @param base the folder that the extensions' folder lies in */
export async function installBareExtension(host: Host, base: string): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "mammoth-empty-"));
  const [publisher, name] = bareExtension.split(".");
  const contributed = [{ command: "empty.say", title: "Empty: Say Nothing" }, { command: "empty.show", title: "Empty: Show Panel" }];
  const manifest = { publisher, name, version: "1.0.0", engines: { vscode: "^1.100.0" }, main: "extension.js", license: "MIT", repository: "https://example.com/empty.git", contributes: { commands: contributed } };
  writeFileSync(path.join(folder, "package.json"), JSON.stringify(manifest));
  writeFileSync(path.join(folder, "README.md"), "An extension that does nothing.\n");
  writeFileSync(path.join(folder, "extension.js"), main);
  const vsix = path.join(folder, "empty.vsix");
  await createVSIX({ cwd: folder, packagePath: vsix, dependencies: false, skipLicense: true, allowMissingRepository: true });
  const folders: Folders = { user: path.join(base, "user"), extensions: path.join(base, "extensions"), server: path.join(base, "server") };
  for (const each of Object.values(folders)) mkdirSync(each, { recursive: true });
  await installExtension(host, folders, vsix);
  assert.ok(readdirSync(folders.extensions).some((each) => each.startsWith(bareExtension)));
  rmSync(folder, { recursive: true });
}
