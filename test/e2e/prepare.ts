import { rmSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser } from "playwright-core";
import { browserArguments, ensureBrowser } from "../../scripts/browser.mjs";
import { ensurePackage } from "../../scripts/package.mjs";
import { root } from "../../scripts/root.mjs";
import { ensureHost, releases, type Host } from "../../scripts/vscodeHost.mjs";
import { installExtension, makeFolders } from "../../scripts/vscodeServer.mjs";

/** What all end-to-end tests share: VS Code, the packaged extension installed for it, and a browser. */
export interface Prepared {
  readonly host: Host;
  readonly extensions: string;
  readonly browser: Browser;
}

let prepared: Prepared | undefined;

/** @throws when the global set-up has not run */
export function getPrepared(): Prepared {
  if (!prepared) throw new Error("The end-to-end tests were not set up.");
  return prepared;
}

export async function mochaGlobalSetup(): Promise<void> {
  const [host, executablePath, vsix] = await Promise.all([ensureHost(releases.newest), ensureBrowser(), ensurePackage()]);
  const base = path.join(root, "out/e2e");
  rmSync(base, { recursive: true, force: true });
  const folders = makeFolders(base);
  await installExtension(host, folders, vsix);
  const browser = await chromium.launch({ executablePath, args: browserArguments() });
  prepared = { host, extensions: folders.extensions, browser };
}

export async function mochaGlobalTeardown(): Promise<void> {
  await prepared?.browser.close();
}
