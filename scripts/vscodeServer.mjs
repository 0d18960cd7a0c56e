// Starting VS Code's server, and installing an extension into it.
// @ts-check
import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { startForwarder, startFront } from "./vscodeFront.mjs";
import { SetUpError, end, kill, lastLines, plainEnvironment, run } from "./processes.mjs";

/** @typedef {import("./vscodeHost.mjs").Host} Host */
/** @typedef {{ user: string, extensions: string, server: string }} Folders where a server keeps its data */
/** @typedef {{ port: number, origin: string, output: () => string, ended: Promise<void>, stop: () => Promise<void> }} Server */

const startDeadlineMs = 60_000;

/** What keeps a window to the matter at hand: no welcome, no chat, no questions, nothing fetched. */
export const quietSettings = {
  "security.workspace.trust.enabled": false,
  "workbench.startupEditor": "none",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.tips.enabled": false,
  "workbench.enableExperiments": false,
  "chat.disableAIFeatures": true,
  "chat.commandCenter.enabled": false,
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  "git.openRepositoryInParentFolders": "never",
};

/** @param {string} base @returns {Folders} with the folders made */
export function makeFolders(base) {
  const folders = { user: path.join(base, "user"), extensions: path.join(base, "extensions"), server: path.join(base, "server") };
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true });
  return folders;
}

/** Writes the settings: the extension's own are of machine scope, which a server reads from a file of its own.
 * @param {Folders} folders @param {Record<string, unknown>} settings */
export function writeSettings(folders, settings) {
  const own = (/** @type {string} */ name) => name.startsWith("mammoth.");
  writeJson(path.join(folders.user, "User/settings.json"), Object.fromEntries(Object.entries(settings).filter(([name]) => !own(name))));
  writeJson(path.join(folders.user, "Machine/settings.json"), Object.fromEntries(Object.entries(settings).filter(([name]) => own(name))));
}

/** @param {string} file @param {unknown} value */
function writeJson(file, value) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}

/** @param {Folders} folders @returns {string[]} */
const folderArguments = (folders) => ["--user-data-dir", folders.user, "--extensions-dir", folders.extensions, "--server-data-dir", folders.server];

/** @param {Host} host @param {Folders} folders @param {string} vsix
 * @throws {SetUpError} with VS Code's own words when it refuses the package */
export async function installExtension(host, folders, vsix) {
  const args = [host.serverMain, "--accept-server-license-terms", "--install-extension", vsix, "--force", ...folderArguments(folders)];
  const output = await run(host.node, args, { env: plainEnvironment() });
  if (!/was successfully installed/.test(output)) throw new SetUpError(`VS Code ${host.version} did not install ${path.basename(vsix)}:\n${lastLines(output, 25)}`);
}

/** Starts a server on a port of 127.0.0.1 that the system chooses, and waits until it listens.
 * @param {Host} host @param {Folders} folders
 * @param {{ args?: readonly string[], env?: Record<string, string>, port?: number }} [options] `port` is taken if it is free
 * @returns {Promise<Server>} `origin` is the address without a final slash; `ended` settles when the server is gone
 * @throws {SetUpError} when it ends before it listens, or does not listen within a minute */
export async function startServer(host, folders, options = {}) {
  const args = [
    host.serverMain, "--accept-server-license-terms", "--without-connection-token", "--host", "127.0.0.1", "--port", "0",
    ...folderArguments(folders), "--telemetry-level", "off", ...(options.args ?? []),
  ];
  const forwarder = await startForwarder();
  const env = { ...plainEnvironment(), VSCODE_PROXY_URI: `http://127.0.0.1:${forwarder.port}/{{port}}/`, ...options.env };
  const child = spawn(host.node, args, { env, stdio: ["ignore", "pipe", "pipe"], detached: process.platform !== "win32" });
  // Should this process be ended without having its say, the server goes with it.
  const endNow = () => kill(child);
  process.once("exit", endNow);
  let output = "";
  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => {
    child.once("close", () => resolve());
    child.once("error", (error) => {
      output += error.message;
      resolve();
    });
  });
  /** @type {number} */
  const listening = await new Promise((resolve, reject) => {
    const fail = (/** @type {string} */ why) => reject(new SetUpError(`VS Code ${host.version} ${why}:\n${lastLines(output, 25)}`));
    const timer = setTimeout(() => {
      fail("did not start within a minute");
      kill(child);
    }, startDeadlineMs);
    const read = (/** @type {Buffer} */ chunk) => {
      output = (output + chunk.toString()).slice(-200_000);
      const found = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (found === undefined) return;
      clearTimeout(timer);
      resolve(Number(found));
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    void ended.then(() => {
      clearTimeout(timer);
      fail("ended instead of starting");
    });
  }).catch(async (error) => {
    await forwarder.close();
    throw error;
  });
  const front = await startFront(listening, folders.server, options.port ?? 0);
  return {
    port: front.port,
    origin: `http://127.0.0.1:${front.port}`,
    output: () => output,
    ended,
    stop: async () => {
      process.removeListener("exit", endNow);
      await Promise.all([front.close(), forwarder.close()]);
      await end(child);
      await ended;
    },
  };
}
