// `npm start`: from a fresh clone to a window with the extension on the simulated cloud.
//   --no-open   only prints the address
//   --desktop   desktop VS Code, downloaded by @vscode/test-electron, instead of VS Code in the browser
// @ts-check
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { installDependencies } from "./dependencies.mjs";
import { SetUpError, answers, runAsProgram, say } from "./processes.mjs";
import { root } from "./root.mjs";

/** What a person does here stays until the folder is deleted: accounts, the sandbox, the window's layout. */
const base = path.join(root, "out/start");
const workspace = path.join(base, "workspace");

/** @returns {{ open: boolean, desktop: boolean }} @throws {SetUpError} for an unknown option */
function readOptions() {
  try {
    const { values } = parseArgs({ options: { "no-open": { type: "boolean", default: false }, desktop: { type: "boolean", default: false } } });
    return { open: !values["no-open"], desktop: values.desktop };
  } catch (error) {
    throw new SetUpError(`${error instanceof Error ? error.message : String(error)}\nusage: npm start -- [--no-open] [--desktop]`);
  }
}

function makeWorkspace() {
  mkdirSync(workspace, { recursive: true });
  const readme = path.join(workspace, "README.md");
  if (existsSync(readme)) return;
  writeFileSync(readme, "# Try Mammoth Cloud\n\nOpen Mammoth Cloud in the activity bar, and choose **Explore the Sandbox**.\n");
}

/** Makes the right package be installed. A version that is installed already is told from a new build by its file.
 * @param {string} vsix @param {(vsix: string) => Promise<void>} install */
async function installOnce(vsix, install) {
  const { size, mtimeMs } = statSync(vsix);
  const stamp = path.join(base, "installed.json");
  const wanted = JSON.stringify({ size, mtimeMs });
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  await install(vsix);
  writeFileSync(stamp, wanted);
}

/** @param {string} address @returns {Promise<boolean>} whether something that opens addresses was started */
async function openAddress(address) {
  const { findBrowser } = await import("./browser.mjs");
  const desktop = process.platform === "darwin" || process.platform === "win32" || Boolean(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]);
  if (!desktop) return false;
  /** @type {readonly [string, readonly string[]] | undefined} */
  let program;
  if (process.platform === "darwin") program = ["open", [address]];
  else if (process.platform === "win32") program = ["cmd", ["/c", "start", "", address]];
  else if (await answers("xdg-open")) program = ["xdg-open", [address]];
  else {
    const browser = await findBrowser();
    if (browser) program = [browser, [address]];
  }
  if (!program) return false;
  const child = spawn(program[0], program[1], { stdio: "ignore", detached: true });
  child.once("error", (error) => say(`The address could not be opened: ${error.message}`));
  child.unref();
  return true;
}

/** @param {boolean} open */
async function startInBrowser(open) {
  const [{ ensureBrowser }, { ensureHost, releases }, { ensurePackage }, { installExtension, makeFolders, quietSettings, startServer, writeSettings }] = await Promise.all([
    import("./browser.mjs"), import("./vscodeHost.mjs"), import("./package.mjs"), import("./vscodeServer.mjs"),
  ]);
  const [host] = await Promise.all([
    ensureHost(releases.newest),
    // Any browser of the person's own will do as well.
    ensureBrowser().catch((/** @type {unknown} */ error) => say(error instanceof Error ? error.message : String(error))),
  ]);
  const vsix = await ensurePackage();
  makeWorkspace();
  const folders = makeFolders(base);
  if (!existsSync(path.join(folders.user, "User/settings.json"))) writeSettings(folders, quietSettings);
  await installOnce(vsix, (file) => installExtension(host, folders, file));
  // The browser keeps what a window remembers (signed-in accounts too) by address: the same one every time, if it is free.
  const portFile = path.join(base, "port");
  const server = await startServer(host, folders, { port: existsSync(portFile) ? Number(readFileSync(portFile, "utf8")) : 0 });
  writeFileSync(portFile, String(server.port));
  const stop = () => void server.stop().then(() => process.exit(0));
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  const address = `${server.origin}/?folder=${encodeURI(workspace.split(path.sep).join("/"))}`;
  process.stdout.write(`${address}\n`);
  const opened = open && (await openAddress(address));
  say(`VS Code ${host.version} is up (${(performance.now() / 1000).toFixed(1)} s).${opened ? "" : " Open the address above in a browser."} Ctrl+C ends it.`);
  await server.ended;
}

async function startOnDesktop() {
  const [{ downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath }, { ensurePackage }, { makeFolders }, { run }] = await Promise.all([
    import("@vscode/test-electron"), import("./package.mjs"), import("./vscodeServer.mjs"), import("./processes.mjs"),
  ]);
  const vsix = await ensurePackage();
  makeWorkspace();
  const folders = makeFolders(path.join(base, "desktop"));
  const program = await downloadAndUnzipVSCode({ cachePath: path.join(root, ".vscode-test"), version: "stable" }).catch((/** @type {unknown} */ error) => {
    throw new SetUpError(`Desktop VS Code could not be downloaded: ${error instanceof Error ? error.message : String(error)}\nWithout --desktop, \`npm start\` shows VS Code in the browser.`);
  });
  const [cli] = resolveCliArgsFromVSCodeExecutablePath(program);
  if (cli === undefined) throw new SetUpError(`No command line was found beside ${program}.`);
  const own = ["--user-data-dir", folders.user, "--extensions-dir", folders.extensions];
  await run(cli, [...own, "--install-extension", vsix, "--force"]);
  say("Desktop VS Code opens. Close its window to end.");
  await run(program, [...own, "--wait", "--skip-welcome", workspace, ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])]);
}

runAsProgram(async () => {
  const { open, desktop } = readOptions();
  await installDependencies();
  await (desktop ? startOnDesktop() : startInBrowser(open));
});
