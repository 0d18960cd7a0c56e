// `npm test`: sets up what is missing, runs every check, and ends with one line "N passed, M failed".
// @ts-check
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { installDependencies } from "./dependencies.mjs";
import { describe, say } from "./processes.mjs";
import { root } from "./root.mjs";

const results = path.join(root, "test-results");

/** @typedef {{ passed: number, failed: number }} Count */

/** Runs a program, shows what it prints, and tells how it ended.
 * @param {string} command @param {readonly string[]} args @param {NodeJS.ProcessEnv} [more]
 * @returns {Promise<boolean>} whether it ended with 0 */
function succeeds(command, args, more = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env: { ...process.env, ...more }, stdio: ["ignore", "inherit", "inherit"] });
    child.once("error", (error) => {
      say(`${command} could not be started: ${error.message}`);
      resolve(false);
    });
    child.once("close", (code) => resolve(code === 0));
  });
}

/** A check without tests of its own counts as one. @param {string} script @returns {Promise<Count>} */
async function check(script) {
  const passed = await succeeds("npm", ["run", "--silent", script]);
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1 };
}

/** Mocha's tests, counted by itself. @param {string} config @param {string} name @returns {Promise<Count>} */
async function mocha(config, name) {
  const file = path.join(results, `${name}.json`);
  rmSync(file, { force: true });
  const ended = await succeeds("npx", ["mocha", "--config", config, "--reporter", "./scripts/countingReporter.cjs"], { TEST_COUNT_FILE: file });
  return readCount(file, ended);
}

/** @param {string} file @param {boolean} ended whether the run itself ended well @returns {Count} */
function readCount(file, ended) {
  try {
    /** @type {Count} */
    const { passed, failed } = JSON.parse(readFileSync(file, "utf8"));
    return { passed, failed: ended ? failed : Math.max(failed, 1) };
  } catch {
    say("The tests did not come to their end.");
    return { passed: 0, failed: 1 };
  }
}

/** The tests in one real VS Code. @param {"newest" | "oldest"} which @returns {Promise<Count>} */
async function extensionHost(which) {
  // Loaded when the dependencies are there.
  const { runExtensionTests } = await import("./extensionTests.mjs");
  return runExtensionTests(which).catch((error) => {
    say(describe(error));
    return { passed: 0, failed: 1 };
  });
}

/** @type {readonly (readonly [name: string, run: () => Promise<Count>])[]} */
const stages = [
  ["lint", () => check("lint")],
  ["types", () => check("types")],
  ["import rules", () => check("imports")],
  ["unit tests", () => mocha(".mocharc.unit.json", "unit")],
  ["extension host, newest VS Code", () => extensionHost("newest")],
  ["extension host, oldest VS Code", () => extensionHost("oldest")],
  ["end to end", () => mocha(".mocharc.e2e.json", "e2e")],
];

async function main() {
  await installDependencies();
  const { setUp } = await import("./setUp.mjs");
  await setUp();
  mkdirSync(results, { recursive: true });
  const total = { passed: 0, failed: 0 };
  for (const [name, run] of stages) {
    const started = performance.now();
    say(`── ${name}`);
    const { passed, failed } = await run();
    say(`── ${name}: ${passed} passed, ${failed} failed (${((performance.now() - started) / 1000).toFixed(1)} s)`);
    total.passed += passed;
    total.failed += failed;
  }
  process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
  if (total.failed > 0) process.exitCode = 1;
}

main().catch((/** @type {unknown} */ error) => {
  say(describe(error));
  process.stdout.write("0 passed, 1 failed\n");
  process.exitCode = 1;
});
