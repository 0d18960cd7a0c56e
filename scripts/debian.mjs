// Packages of Debian's own, for what the npm registry does not have.
// @ts-check
import { existsSync, readFileSync } from "node:fs";
import { answers, run } from "./processes.mjs";

/** Installs a package where that can be done without asking: as root, on Debian.
 * @param {string} name
 * @returns {Promise<boolean>} whether it was tried
 * @throws {Error} when apt-get failed */
export async function installDebianPackage(name) {
  if (process.getuid?.() !== 0 || !(await isDebian())) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update", "-q"], { env });
  await run("apt-get", ["install", "-y", "-q", "--no-install-recommends", name], { env });
  return true;
}

async function isDebian() {
  if (process.platform !== "linux" || !existsSync("/etc/os-release") || !(await answers("apt-get"))) return false;
  return /^ID="?debian"?$/m.test(readFileSync("/etc/os-release", "utf8"));
}
