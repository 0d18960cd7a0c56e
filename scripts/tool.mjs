// Runs a command-line tool of this project from its bundle, building that first when it is stale: `node scripts/tool.mjs NAME ARGUMENT…`
// @ts-check
import { createRequire } from "node:module";
import path from "node:path";
import { ensureBundles } from "./bundle.mjs";
import { root } from "./root.mjs";

const [name, ...rest] = process.argv.slice(2);
if (!name) throw new Error("usage: node scripts/tool.mjs NAME [ARGUMENT…]");
await ensureBundles([name]);
const file = path.join(root, "out/tools", `${name}.js`);
process.argv = [process.argv[0] ?? "node", file, ...rest];
createRequire(import.meta.url)(file);
