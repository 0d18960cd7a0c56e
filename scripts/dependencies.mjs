// The packages that the project depends on, installed when package-lock.json says something else than what is there.
// @ts-check
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { npm, say } from "./processes.mjs";
import { root } from "./root.mjs";

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean, link?: boolean }> }} Lock */

/** Whether node_modules holds what package-lock.json asks for: npm keeps its own list of what it installed. */
export function areDependenciesInstalled() {
  const installed = path.join(root, "node_modules/.package-lock.json");
  if (!existsSync(installed)) return false;
  /** @type {Lock} */
  const wanted = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8"));
  /** @type {Lock} */
  const found = JSON.parse(readFileSync(installed, "utf8"));
  return Object.entries(wanted.packages).every(([name, { version, optional, link }]) => name === "" || optional || link || found.packages[name]?.version === version);
}

/** @throws {import("./processes.mjs").SetUpError} when npm fails */
export async function installDependencies() {
  if (areDependenciesInstalled()) return;
  say("Installing the project's dependencies …");
  await npm(root, ["ci"]);
}
