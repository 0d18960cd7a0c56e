import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { root } from "../../scripts/root.mjs";

/** Bytes of a panel's page, minified. */
export interface PageWeight {
  readonly panel: string;
  readonly total: number;
  /** without the libraries */
  readonly own: number;
}

const webviews = path.join(root, "src/webviews");

/** What each page weighs, told apart by where its parts come from. */
export async function weighPages(): Promise<readonly PageWeight[]> {
  const panels = readdirSync(webviews).filter((panel) => existsSync(path.join(webviews, panel, "page/main.ts")));
  return Promise.all(
    panels.map(async (panel) => {
      const { metafile } = await build({ entryPoints: [path.join(webviews, panel, "page/main.ts")], bundle: true, minify: true, write: false, metafile: true, format: "iife", target: "es2022", loader: { ".css": "text" }, outdir: "out/weighed", absWorkingDir: root, logLevel: "silent" });
      const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
      const sum = (parts: typeof inputs): number => parts.reduce((total, [, { bytesInOutput }]) => total + bytesInOutput, 0);
      return { panel, total: sum(inputs), own: sum(inputs.filter(([file]) => !file.includes("node_modules"))) };
    }),
  );
}
