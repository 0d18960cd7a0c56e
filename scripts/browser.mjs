// The Chromium in which VS Code's workbench is tested: one that is installed, or else one that can be had.
// @ts-check
import { existsSync } from "node:fs";
import path from "node:path";
import { installDebianPackage } from "./debian.mjs";
import { SetUpError, answers, run, say } from "./processes.mjs";
import { root } from "./root.mjs";

const names = ["chromium", "google-chrome", "google-chrome-stable", "chromium-browser", "microsoft-edge", "microsoft-edge-stable"];

/** Where the system's own way of installing puts browsers. @returns {string[]} */
function candidates() {
  const chosen = process.env["CHROME_PATH"];
  const first = chosen ? [chosen] : [];
  if (process.platform === "darwin") {
    const apps = ["Google Chrome", "Chromium", "Microsoft Edge"];
    return [...first, ...apps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`)];
  }
  if (process.platform === "win32") {
    const folders = ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"].flatMap((name) => process.env[name] ?? []);
    const programs = ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];
    return [...first, ...folders.flatMap((folder) => programs.map((program) => path.join(folder, program)))];
  }
  const folders = (process.env["PATH"] ?? "").split(path.delimiter).filter((folder) => path.isAbsolute(folder));
  return [...first, ...names.flatMap((name) => folders.map((folder) => path.join(folder, name)))];
}

/** The browser that the browser driver has installed for itself, if it has. @returns {Promise<string | undefined>} */
async function ownOfDriver() {
  const { chromium } = await import("playwright-core");
  const file = chromium.executablePath();
  return existsSync(file) ? file : undefined;
}

/** @returns {Promise<string | undefined>} the path of a Chromium (or of its kin) that starts */
export async function findBrowser() {
  for (const file of candidates()) {
    // Windows' programs open a window for --version. Elsewhere the question finds out stubs that only name another package.
    if (existsSync(file) && (process.platform === "win32" || (await answers(file)))) return file;
  }
  return ownOfDriver();
}

/** Installs a browser unless there is one. Needs the project's dependencies.
 * @returns {Promise<string>} its path
 * @throws {SetUpError} which says what to do when none could be had */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found) return found;
  say("Installing a browser (once, a minute or so) …");
  /** @type {string[]} */
  const reasons = [];
  for (const install of [installFromDebian, installWithDriver]) {
    try {
      await install();
      const installed = await findBrowser();
      if (installed) return installed;
    } catch (error) {
      reasons.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new SetUpError(
    ["There is no Chromium or Chrome here, and none could be installed. Install one, or name one in the variable CHROME_PATH.", ...reasons].join("\n"),
  );
}

/** Ubuntu's package of that name only points to a snap, which containers cannot run: it is left to the next way. */
async function installFromDebian() {
  await installDebianPackage("chromium");
}

async function installWithDriver() {
  const libraries = process.platform === "linux" && process.getuid?.() === 0 ? ["--with-deps"] : [];
  await run(process.execPath, [path.join(root, "node_modules/playwright-core/cli.js"), "install", ...libraries, "chromium"], { cwd: root });
}

/** What Chromium needs to be told here: its sandbox does not start for root. @returns {string[]} */
export function browserArguments() {
  return process.getuid?.() === 0 ? ["--no-sandbox"] : [];
}
