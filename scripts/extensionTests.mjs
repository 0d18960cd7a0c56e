// Runs the tests in test/extension inside the extension host of real VS Codes: the newest, and the oldest that is supported.
//   node scripts/extensionTests.mjs [newest|oldest]…
// @ts-check
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { browserArguments, ensureBrowser } from "./browser.mjs";
import { ensureBundles } from "./bundle.mjs";
import { SetUpError, end, plainEnvironment, runAsProgram, say } from "./processes.mjs";
import { root } from "./root.mjs";
import { ensureHost, releases } from "./vscodeHost.mjs";
import { makeFolders, quietSettings, startServer, writeSettings } from "./vscodeServer.mjs";

/** @typedef {{ passed: number, failed: number }} Count */
/** @typedef {Count & { measures: Record<string, number> }} Result what the tests told: their number, and what they measured */

const deadlineMs = 180_000;

/** @param {keyof typeof releases} which
 * @returns {Promise<Result>}
 * @throws {SetUpError} when the tests do not come to their end */
export async function runExtensionTests(which) {
  const [host, executablePath] = await Promise.all([ensureHost(releases[which]), ensureBrowser(), ensureBundles(["extension", "webviews", "test-extension"])]);
  const base = mkdtempSync(path.join(tmpdir(), "mammoth-host-"));
  const folders = makeFolders(base);
  writeSettings(folders, { ...quietSettings, "http.systemCertificates": false });
  const workspace = path.join(base, "workspace");
  mkdirSync(workspace);
  writeFileSync(path.join(workspace, "notes.md"), "# Notes\n");
  const cloud = await startTlsCloud();
  const server = await startServer(host, folders, { args: ["--enable-smoke-test-driver"], env: { MAMMOTH_TEST_CLOUD: JSON.stringify(cloud.line), NODE_EXTRA_CA_CERTS: cloud.line.ca } }).catch(async (error) => {
    await cloud.stop();
    throw error;
  });
  const { chromium } = await import("playwright-core");
  const browser = await chromium.launch({ executablePath, args: browserArguments() });
  try {
    const page = await browser.newPage();
    /** @type {Count | undefined} */
    let count;
    /** @type {Record<string, number>} */
    const measures = {};
    /** @type {Promise<void>} */
    const ended = new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new SetUpError(`The tests in VS Code ${host.version} did not end within ${deadlineMs / 1000} s.`)), deadlineMs);
      const settle = () => {
        clearTimeout(timer);
        resolve();
      };
      void page.exposeFunction("codeAutomationExit", settle);
      void server.ended.then(settle);
    });
    await page.exposeFunction("codeAutomationLog", (/** @type {string} */ _type, /** @type {readonly unknown[]} */ words) => {
      // The rest is what VS Code says to itself.
      const line = words.find((word) => typeof word === "string" && word.startsWith("[test] "));
      if (typeof line !== "string") return;
      const text = line.slice("[test] ".length);
      if (text.startsWith("{")) count = JSON.parse(text);
      else if (text.startsWith("measured ")) Object.assign(measures, JSON.parse(text.slice("measured ".length)));
      else say(text);
    });
    const at = (/** @type {string} */ file) => `vscode-remote://127.0.0.1:${server.port}${file}`;
    const payload = [
      ["extensionDevelopmentPath", at(root)],
      ["extensionTestsPath", at(path.join(root, "out/test/extension/index.js"))],
      ["skipWelcome", "true"],
    ];
    await page.goto(`${server.origin}/?folder=${encodeURI(workspace)}&payload=${encodeURIComponent(JSON.stringify(payload))}`);
    await ended;
    if (!count) throw new SetUpError(`The tests in VS Code ${host.version} told no result.`);
    return { ...count, measures };
  } finally {
    await browser.close();
    await server.stop();
    await cloud.stop();
    rmSync(base, { recursive: true, force: true });
  }
}

/** A simulated cloud over TLS on another loopback address than any other: what VS Code does to connections shows only there.
 * @returns {Promise<{ line: { url: string, token: string, ca: string }, stop: () => Promise<void> }>} */
async function startTlsCloud() {
  await ensureBundles(["simulator"]);
  const child = spawn(process.execPath, [path.join(root, "out/tools/simulator.js"), "--port", "0", "--tls", "--host", "127.0.0.2"], { env: plainEnvironment(), stdio: ["ignore", "pipe", "inherit"], detached: process.platform !== "win32" });
  const first = await new Promise((resolve, reject) => {
    let text = "";
    child.stdout.on("data", (chunk) => {
      text += chunk;
      if (text.includes("\n")) resolve(text.split("\n")[0]);
    });
    child.once("error", reject);
    child.once("exit", () => reject(new SetUpError("The simulated cloud ended instead of starting.")));
  });
  return { line: JSON.parse(String(first)), stop: () => end(child) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  runAsProgram(async () => {
    const chosen = process.argv.slice(2);
    for (const which of /** @type {const} */ (["newest", "oldest"])) {
      if (chosen.length > 0 && !chosen.includes(which)) continue;
      const { passed, failed } = await runExtensionTests(which);
      say(`VS Code ${releases[which].version}: ${passed} passed, ${failed} failed`);
      if (failed > 0) process.exitCode = 1;
    }
  });
}
