// Builds bundles of webpack.config.js that are out of date, and only those. A bundle's stamp holds the files that went
// into it; it is fresh while all of them have the time and size that they had, and its outputs are there.
// @ts-check
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { runAsProgram, say } from "./processes.mjs";
import { root } from "./root.mjs";

const require = createRequire(import.meta.url);
const stampOf = (/** @type {string} */ name) => path.join(root, "out/stamps", `${name}.json`);
const always = ["package-lock.json", "webpack.config.js", "tsconfig.json"];

/** @param {string} file a path below the root; a directory's signature is its list of names */
function signature(file) {
  try {
    const found = statSync(path.join(root, file));
    return found.isDirectory() ? readdirSync(path.join(root, file)).sort().join("/") : `${found.mtimeMs}:${found.size}`;
  } catch {
    return "missing";
  }
}

/** @param {string} file an absolute path @returns {string[]} its path below the root, if it is the project's own */
function ownPath(file) {
  const relative = path.relative(root, file);
  return relative.startsWith("..") || relative.split(path.sep).includes("node_modules") ? [] : [relative];
}

/** Whether everything that went into something is as it was. @param {string} name */
export function isFresh(name) {
  const stamp = readStamp(name);
  return stamp !== undefined
    && stamp.outputs.every((output) => existsSync(path.join(root, output)))
    && Object.entries(stamp.inputs).every(([input, was]) => signature(input) === was);
}

/** The files that the last build of a bundle wrote. @param {string} name @returns {string[]} paths below the root */
export function outputsOf(name) {
  return readStamp(name)?.outputs ?? [];
}

/** @param {string} name @returns {{ inputs: Record<string, string>, outputs: string[] } | undefined} */
function readStamp(name) {
  const file = stampOf(name);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

/** Notes what something was made of, for `isFresh`. @param {string} name @param {string[]} files @param {string[]} outputs */
export function writeStamp(name, files, outputs) {
  const inputs = Object.fromEntries([...files, ...always].map((file) => [file, signature(file)]));
  mkdirSync(path.join(root, "out/stamps"), { recursive: true });
  writeFileSync(stampOf(name), JSON.stringify({ inputs, outputs }));
}

/** Builds the named configurations that are stale. Writes nothing to standard output.
 * @param {string[]} names
 * @returns {Promise<string[]>} the names that were built
 * @throws {Error} with webpack's own messages when a build fails */
export async function ensureBundles(names) {
  const stale = names.filter((name) => !isFresh(name));
  if (stale.length === 0) return [];
  const { default: webpack } = await import("webpack");
  /** @type {import("webpack").Configuration[]} */
  const all = require(path.join(root, "webpack.config.js"));
  const chosen = stale.map((name) => {
    const found = all.find((config) => config.name === name);
    if (!found) throw new Error(`webpack.config.js has no configuration named ${name}`);
    return found;
  });
  for (const name of stale) rmSync(stampOf(name), { force: true });
  const compiler = webpack(chosen);
  /** @type {import("webpack").MultiStats} */
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => {
      compiler.close(() => (error || !result ? reject(error ?? new Error("webpack gave no result")) : resolve(result)));
    });
  });
  if (stats.hasErrors()) throw new Error(stats.toString({ preset: "errors-only", colors: false }));
  for (const { compilation } of stats.stats) {
    const name = compilation.name ?? "";
    const seen = [...compilation.fileDependencies, ...compilation.contextDependencies].flatMap(ownPath);
    // A page is found by the folder that it lies in: a new folder is news.
    if (name === "webviews") seen.push("src/webviews");
    const outputs = Object.keys(compilation.assets).map((asset) => path.relative(root, path.join(compilation.outputOptions.path ?? "", asset)));
    writeStamp(name, seen, outputs);
  }
  return stale;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  runAsProgram(async () => {
    const built = await ensureBundles(process.argv.slice(2));
    say(built.length > 0 ? `built ${built.join(", ")}` : "everything is fresh");
  });
}
