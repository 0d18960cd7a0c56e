import { parseArgs } from "node:util";

/** One number against its limit, both in the same unit; most are ratios taken side by side in one run. */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly limit: number;
  /** what was measured, for people */
  readonly detail?: string;
}

const benchmarks: Readonly<Record<string, () => Promise<readonly Measurement[]>>> = {
  activation: async () => (await import("./activation")).benchActivation(),
  network: async () => (await import("./network")).benchNetwork(),
  tree: async () => (await import("./tree")).benchTree(),
  webviews: async () => (await import("./webviews")).benchWebviews(),
  zone: async () => (await import("./zone")).benchZone(),
};

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: "boolean", default: false } } });
  const [name, ...rest] = positionals;
  const run = name === undefined ? undefined : benchmarks[name];
  if (!run || rest.length > 0) {
    process.stderr.write(`Usage: npm run --silent bench -- ${Object.keys(benchmarks).join("|")} [--json]\n`);
    process.exitCode = 2;
    return;
  }
  const found = (await run()).map((one) => ({ ...one, value: Number(one.value.toPrecision(4)), ofLimit: Number((one.value / one.limit).toPrecision(3)), ok: one.value <= one.limit }));
  if (values.json) process.stdout.write(`${JSON.stringify({ benchmark: name, measurements: found })}\n`);
  else for (const one of found) process.stdout.write(`${one.ok ? "ok  " : "OVER"} ${one.name}: ${one.value} (limit ${one.limit})${one.detail === undefined ? "" : `; ${one.detail}`}\n`);
  if (found.some(({ ok }) => !ok)) process.exitCode = 1;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
