import { runExtensionTests } from "../../scripts/extensionTests.mjs";
import type { Measurement } from "./main";

const frameMs = 1000 / 60;

/** What ten thousand servers cost in the sidebar, measured inside of VS Code's extension host. */
export async function benchTree(): Promise<readonly Measurement[]> {
  const { measures } = await runExtensionTests("newest");
  const value = (name: string): number => measures[name] ?? NaN;
  const frames = (name: string, what: string): Measurement => ({ name: `${what} 10,000 servers, in frames of 60 a second`, value: value(name) / frameMs, limit: 2, detail: `${value(name).toFixed(1)} ms, every row's looks included` });
  return [
    frames("expandMs", "expanding"),
    frames("filterMs", "filtering"),
    frames("groupMs", "grouping"),
    { name: "memory in the host for a server, data and rows, in KiB", value: value("bytes") / 1024, limit: 2 },
    { name: "rows that are drawn again when three servers changed", value: value("redrawn"), limit: 3 },
  ];
}
