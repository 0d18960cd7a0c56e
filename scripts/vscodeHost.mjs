// Real VS Code servers from the npm registry: the package `code-server` carries VS Code's own server build. Each lives in
// .vscode-host/<VS Code's version>/, outside the project's dependencies, and is installed once.
// @ts-check
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "./root.mjs";
import { SetUpError, answers, npm, say } from "./processes.mjs";

/** @typedef {{ version: string, codeServer: string, node: string | undefined, native: string[], nativeAtBest: string[] }} Release */
/** @typedef {{ version: string, node: string, serverMain: string }} Host an installed VS Code: its Node and its server's entry */

/** @type {{ newest: Release, oldest: Release }} */
export const releases = {
  newest: { version: "1.139.1", codeServer: "4.139.1", node: "24.9.0", native: ["@vscode/spdlog", "@vscode/native-watchdog"], nativeAtBest: [] },
  // The post-install step of its node-pty fails after the module was built; only terminals need it.
  oldest: { version: "1.100.3", codeServer: "4.100.3", node: undefined, native: ["@vscode/spdlog", "native-watchdog"], nativeAtBest: ["node-pty"] },
};

export const hostsFolder = path.join(root, ".vscode-host");
const nodePackage = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;

/** Names the installation exactly: another recipe, another platform, installed again. @param {Release} release */
export function recipe(release) {
  return JSON.stringify({ ...release, platform: process.platform, arch: process.arch });
}

/** Whether a folder holds a finished installation of that release. @param {string} folder @param {Release} release */
export function isInstalled(folder, release) {
  try {
    return readFileSync(path.join(folder, "complete.json"), "utf8") === recipe(release);
  } catch {
    return false;
  }
}

/** Installs a VS Code server unless it is there already. An interrupted installation leaves nothing that counts: the work
 * is done beside the final folder, which appears by a rename.
 * @param {Release} release
 * @returns {Promise<Host>}
 * @throws {SetUpError} which says what is missing */
export async function ensureHost(release) {
  const folder = path.join(hostsFolder, release.version);
  if (!isInstalled(folder, release)) {
    await checkCompiler();
    removeLeftovers();
    const work = path.join(hostsFolder, `.installing-${release.version}-${process.pid}`);
    const started = performance.now();
    say(`Installing VS Code ${release.version} (once, a minute or so) …`);
    try {
      await install(work, release);
      settle(work, folder, release);
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
    say(`VS Code ${release.version} is installed (${Math.round((performance.now() - started) / 1000)} s).`);
  }
  const modules = path.join(folder, "node_modules");
  return {
    version: release.version,
    node: release.node ? path.join(modules, nodePackage, "bin", process.platform === "win32" ? "node.exe" : "node") : process.execPath,
    serverMain: path.join(modules, "code-server/lib/vscode/out/server-main.js"),
  };
}

/** @param {string} work @param {Release} release */
async function install(work, release) {
  mkdirSync(work, { recursive: true });
  const packages = [`code-server@${release.codeServer}`, ...(release.node ? [`${nodePackage}@${release.node}`] : [])];
  // code-server's own install script compiles and downloads far more than the server needs.
  await npm(work, ["install", "--ignore-scripts", "--no-save", "--no-package-lock", ...packages]);
  const server = path.join(work, "node_modules/code-server/lib/vscode");
  await npm(server, ["install", "--ignore-scripts", "--omit=dev"]);
  await npm(server, ["rebuild", ...release.native]);
  if (release.nativeAtBest.length > 0) await npm(server, ["rebuild", ...release.nativeAtBest]).catch(() => undefined);
  for (const module of release.native) {
    const built = path.join(server, "node_modules", module, "build/Release");
    if (!existsSync(built) || !readdirSync(built).some((file) => file.endsWith(".node"))) {
      throw new SetUpError(`VS Code ${release.version} is not usable: its native module ${module} was not built.`);
    }
  }
  writeFileSync(path.join(work, "complete.json"), recipe(release));
}

/** Another process may have been faster; then its folder stands. @param {string} work @param {string} folder @param {Release} release */
function settle(work, folder, release) {
  if (isInstalled(folder, release)) return;
  rmSync(folder, { recursive: true, force: true });
  try {
    renameSync(work, folder);
  } catch (error) {
    if (!isInstalled(folder, release)) throw error;
  }
}

/** Removes what installations left whose process is gone. */
function removeLeftovers() {
  for (const name of existsSync(hostsFolder) ? readdirSync(hostsFolder) : []) {
    const pid = /^\.installing-.*-(\d+)$/.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(path.join(hostsFolder, name), { recursive: true, force: true });
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

async function checkCompiler() {
  if (process.platform === "win32") return;
  /** @type {string[]} */
  const missing = [];
  for (const tool of ["python3", "make", "g++"]) if (!(await answers(tool))) missing.push(tool);
  if (missing.length === 0) return;
  const how = process.platform === "darwin" ? "`xcode-select --install` brings them" : `on Debian or Ubuntu: \`sudo apt-get install -y ${missing.join(" ")}\``;
  throw new SetUpError(`VS Code's server has two small native modules to compile, and ${missing.join(" and ")} ${missing.length === 1 ? "is" : "are"} missing (${how}).`);
}
