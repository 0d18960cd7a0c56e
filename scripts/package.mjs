// `npm run package`: builds what is stale and packs dist/mammoth-cloud.vsix with exactly the files that package.json lists
// under "files". Standard output gets the package's path, standard error the sizes.
// @ts-check
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { ensureBundles, isFresh, outputsOf, writeStamp } from "./bundle.mjs";
import { SetUpError, plainEnvironment, run, runAsProgram, say } from "./processes.mjs";
import { root } from "./root.mjs";
import { listZip } from "./zipListing.mjs";

const packed = "dist/mammoth-cloud.vsix";
const staging = path.join(root, "out/package");
const bundles = ["extension", "webviews"];
const fileLimit = 20;

/** What the packer calls some files, and what it adds of its own. */
const renamed = new Map([["README.md", "readme.md"], ["CHANGELOG.md", "changelog.md"], ["LICENSE", "LICENSE.txt"]]);
const containerFiles = ["[Content_Types].xml", "extension.vsixmanifest"];
const isLanguage = (/** @type {string} */ file) => /(^|\/)package\.nls\.[^/]*json$|(^|\/)bundle\.l10n\.[^/]*json$/.test(file);

/** @typedef {{ files: string[], [field: string]: unknown }} Manifest */

/** Makes the package unless the one that is there is still right.
 * @returns {Promise<string>} its absolute path
 * @throws {SetUpError} when the list and the files, the bundles or the package do not agree, or when a build fails */
export async function ensurePackage() {
  await ensureBundles(bundles);
  if (!isFresh("package")) await pack();
  return path.join(root, packed);
}

async function pack() {
  /** @type {Manifest} */
  const manifest = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  const listed = ["package.json", ...manifest.files];
  checkSources(manifest.files);
  stage(manifest);
  const made = path.join(staging, "..", "package.vsix");
  // Packed from a folder that holds the listed files and nothing else, so nothing else can slip in.
  await run(process.execPath, [path.join(root, "node_modules/@vscode/vsce/vsce"), "package", "--no-dependencies", "--out", made], { cwd: staging, env: plainEnvironment() });
  const entries = listZip(made);
  checkListing(entries.map(({ name }) => name), [...containerFiles, ...listed.map((file) => `extension/${renamed.get(file) ?? file}`)]);
  rmSync(path.join(root, packed), { force: true });
  renameSync(made, path.join(root, packed));
  writeStamp("package", [...listed, "scripts/package.mjs"], [packed]);
  for (const { name, size } of [...entries].sort((a, b) => b.size - a.size)) say(`${kilobytes(size)}  ${name}`);
}

/** @param {string[]} files */
function checkSources(files) {
  const missing = files.filter((file) => !existsSync(path.join(root, file)));
  if (missing.length > 0) throw new SetUpError(`package.json lists files that are not there: ${missing.join(", ")}.`);
  const unlisted = bundles.flatMap(outputsOf).filter((output) => !files.includes(output));
  if (unlisted.length > 0) throw new SetUpError(`The build made files that "files" in package.json does not list: ${unlisted.join(", ")}. A chunk needs a name (webpackChunkName) and a line there.`);
}

/** @param {Manifest} manifest */
function stage(manifest) {
  rmSync(staging, { recursive: true, force: true });
  for (const file of manifest.files) {
    mkdirSync(path.dirname(path.join(staging, file)), { recursive: true });
    copyFileSync(path.join(root, file), path.join(staging, file));
  }
  const notShipped = ["scripts", "dependencies", "devDependencies"];
  const shipped = Object.fromEntries(Object.entries(manifest).filter(([field]) => !notShipped.includes(field)));
  writeFileSync(path.join(staging, "package.json"), `${JSON.stringify(shipped, null, 2)}\n`);
}

/** @param {string[]} found @param {string[]} expected */
function checkListing(found, expected) {
  const tooMany = found.filter((name) => !expected.includes(name));
  const missing = expected.filter((name) => !found.includes(name));
  if (tooMany.length + missing.length > 0) {
    throw new SetUpError(`The package does not hold what it should. Not listed: ${tooMany.join(", ") || "none"}. Missing: ${missing.join(", ") || "none"}.`);
  }
  const counted = found.filter((name) => !isLanguage(name));
  if (counted.length > fileLimit) throw new SetUpError(`The package holds ${counted.length} files besides languages; ${fileLimit} are allowed.`);
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(1).padStart(8)} KB`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  runAsProgram(async () => {
    const file = await ensurePackage();
    say(`${kilobytes(readFileSync(file).length)}  ${packed}`);
    process.stdout.write(`${file}\n`);
  });
}
