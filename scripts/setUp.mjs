// Everything that building, trying and testing need, installed where it is missing: the project's dependencies, real VS Code
// hosts and a browser. `node scripts/setUp.mjs` does all of it; a second run finds it done.
// @ts-check
import { pathToFileURL } from "node:url";
import { ensureBrowser } from "./browser.mjs";
import { installDependencies } from "./dependencies.mjs";
import { runAsProgram } from "./processes.mjs";
import { wishForReferencePrograms } from "./referencePrograms.mjs";
import { ensureHost, releases } from "./vscodeHost.mjs";

/** @typedef {import("./vscodeHost.mjs").Host} Host */

/** @returns {Promise<{ newest: Host, oldest: Host, browser: string }>}
 * @throws {import("./processes.mjs").SetUpError} which says what is missing */
export async function setUp() {
  await installDependencies();
  const [newest, oldest, browser] = await Promise.all([ensureHost(releases.newest), ensureHost(releases.oldest), ensureBrowser()]);
  // After the browser: only one can install packages at a time.
  await wishForReferencePrograms();
  return { newest, oldest, browser };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  runAsProgram(async () => void (await setUp()));
}
