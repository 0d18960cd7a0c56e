// Builds bundles of webpack.config.js that are out of date, and only those. A bundle's stamp holds the files that went
// into it; it is fresh while all of them have the time and size that they had, and its outputs are there.
// @ts-check
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

export const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), "..");
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

/** @param {string} name */
export function isFresh(name) {
  const file = stampOf(name);
  if (!existsSync(file)) return false;
  /** @type {{inputs: Record<string, string>, outputs: string[]}} */
  const stamp = JSON.parse(readFileSync(file, "utf8"));
  return stamp.outputs.every((output) => existsSync(path.join(root, output)))
    && Object.entries(stamp.inputs).every(([input, was]) => signature(input) === was);
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
  mkdirSync(path.join(root, "out/stamps"), { recursive: true });
  for (const one of stats.stats) {
    const { compilation } = one;
    const name = compilation.name ?? "";
    /** @type {Record<string, string>} */
    const inputs = {};
    const own = (/** @type {string} */ file) => {
      const relative = path.relative(root, file);
      return relative.startsWith("..") || relative.split(path.sep).includes("node_modules") ? undefined : relative;
    };
    const seen = [...compilation.fileDependencies, ...compilation.contextDependencies].map(own);
    for (const file of [...seen, ...always]) if (file) inputs[file] = signature(file);
    if (name === "webviews") inputs["src/webviews"] = signature("src/webviews");
    const outputs = Object.keys(compilation.assets).map((asset) => path.relative(root, path.join(compilation.outputOptions.path ?? "", asset)));
    writeFileSync(stampOf(name), JSON.stringify({ inputs, outputs }));
  }
  return stale;
}

if (process.argv[1] && path.resolve(process.argv[1]) === path.join(root, "scripts/bundle.mjs")) {
  const built = await ensureBundles(process.argv.slice(2));
  process.stderr.write(built.length > 0 ? `built ${built.join(", ")}\n` : "everything is fresh\n");
}
