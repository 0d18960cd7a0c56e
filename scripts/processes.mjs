// Starting and ending other programs. Everything that set-up says goes to standard error.
// @ts-check
import { spawn } from "node:child_process";
import path from "node:path";
import { existsSync } from "node:fs";

const windows = process.platform === "win32";

/** A failure that is explained by its message alone: shown without a stack. */
export class SetUpError extends Error {
  /** @override */
  name = "SetUpError";
}

/** Says one line to the person who waits. @param {string} line */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Runs a program to its end, silently.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<string>} what it wrote, both streams together
 * @throws {SetUpError} with the last lines of its output when it cannot be started or exits with another code than 0 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: options.cwd, env: options.env ?? process.env, stdio: ["ignore", "pipe", "pipe"], shell: windows && !path.isAbsolute(command) });
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    child.once("error", (error) => reject(new SetUpError(`${command} could not be started: ${error.message}`)));
    child.once("close", (code, signal) => {
      if (code === 0) resolve(output);
      else reject(new SetUpError(`\`${[command, ...args].join(" ")}\` ended with ${signal ?? `code ${code}`}:\n${lastLines(output, 25)}`));
    });
  });
}

/** Runs npm in a folder, free of what an outer `npm run` left in the environment.
 * @param {string} folder
 * @param {readonly string[]} args */
export function npm(folder, args) {
  /** @type {NodeJS.ProcessEnv} */
  const env = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (!/^npm_(package|lifecycle|command|config_(local_prefix|prefix|global_prefix|dry_run|ignore_scripts|omit))/i.test(name)) env[name] = value;
  }
  const headers = path.resolve(path.dirname(process.execPath), windows ? "." : "..");
  if (!env["npm_config_nodedir"] && existsSync(path.join(headers, "include/node/node.h"))) env["npm_config_nodedir"] = headers;
  return run("npm", [...args, "--prefix", folder, "--no-fund", "--no-audit", "--loglevel=error"], { cwd: folder, env });
}

/** Whether a program answers to `--version`. @param {string} command @param {readonly string[]} [args] */
export async function answers(command, args = ["--version"]) {
  try {
    await run(command, args);
    return true;
  } catch {
    return false;
  }
}

/** Ends a process that was started with `detached` and everything that it started in turn; by force when it is still
 * there after `graceMs`. Resolves when it is gone.
 * @param {import("node:child_process").ChildProcess} child
 * @param {number} [graceMs] */
export async function end(child, graceMs = 3000) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  signal(child.pid, "SIGTERM");
  const timer = setTimeout(() => signal(child.pid ?? 0, "SIGKILL"), graceMs);
  await gone;
  clearTimeout(timer);
  signal(child.pid, "SIGKILL");
}

/** Ends such a process at once, without waiting. @param {import("node:child_process").ChildProcess} child */
export function kill(child) {
  if (child.exitCode === null && child.signalCode === null) signal(child.pid ?? 0, "SIGKILL");
}

/** @param {number} pid the leader of a process group @param {NodeJS.Signals} name */
function signal(pid, name) {
  if (pid === 0) return;
  try {
    process.kill(windows ? pid : -pid, name);
  } catch {
    // Nobody is left in that group.
  }
}

/** Runs a script's work. A failure that is made for people is shown without a stack; either way the exit code is 1.
 * @param {() => Promise<void>} work */
export function runAsProgram(work) {
  work().catch((/** @type {unknown} */ error) => {
    say(describe(error));
    process.exitCode = 1;
  });
}

/** @param {unknown} error */
export function describe(error) {
  if (error instanceof SetUpError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** The environment without what an outer npm, VS Code or Node option left in it. @returns {NodeJS.ProcessEnv} */
export function plainEnvironment() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|VSCODE_|ELECTRON_|NODE_OPTIONS$)/i.test(name)));
}

/** @param {string} text @param {number} count */
export function lastLines(text, count) {
  return text.trimEnd().split("\n").slice(-count).join("\n");
}
