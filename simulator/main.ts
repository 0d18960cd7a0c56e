import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { FaultRule } from "./faults";
import { isFaultRule, ruleError } from "./faults";
import type { SimulatedCloudOptions } from "./simulatedCloud";
import { createSimulatedCloud } from "./simulatedCloud";

const usage = "Usage: simulator [--port N] [--host ADDRESS] [--token TOKEN] [--seed small|fleet:N] [--latency-ms N] [--speed N] [--faults FILE] [--tls]";

/** An argument that is not right. */
class UsageError extends Error {}

interface Arguments extends SimulatedCloudOptions {
  readonly wantsTls: boolean;
}

function readArguments(args: readonly string[]): Arguments {
  const { values } = parse(args);
  const seed = values.seed ?? "small";
  if (!isSeed(seed)) throw new UsageError(`--seed must be small or fleet:N, with N up to 999999, not ${seed}.`);
  const token = values.token;
  if (token !== undefined && !/^\S+$/.test(token)) throw new UsageError("--token must not be empty or contain blanks.");
  return {
    wantsTls: values.tls === true,
    seed,
    port: number("port", values.port, 0, 65535) ?? 0,
    latencyMs: number("latency-ms", values["latency-ms"], 0, 600_000) ?? 0,
    ...(token === undefined ? {} : { token }),
    ...(values.host === undefined ? {} : { host: values.host }),
    ...optional("speed", number("speed", values.speed, 1, 1000)),
    ...(values.faults === undefined ? {} : { faults: readFaults(values.faults) }),
    onError: (error) => process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`),
  };
}

function parse(args: readonly string[]) {
  const text = { type: "string" } as const;
  try {
    return parseArgs({ args: [...args], options: { port: text, host: text, token: text, seed: text, "latency-ms": text, speed: text, faults: text, tls: { type: "boolean" } }, strict: true, allowPositionals: false });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function isSeed(seed: string): seed is SimulatedCloudOptions["seed"] {
  return seed === "small" || /^fleet:[0-9]{1,6}$/.test(seed);
}

function optional(name: "speed", value: number | undefined): { speed?: number } {
  return value === undefined ? {} : { [name]: value };
}

function number(name: string, text: string | undefined, least: number, most: number): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most) throw new UsageError(`--${name} must be a number from ${least} to ${most}, not ${text}.`);
  return value;
}

function readFaults(file: string): FaultRule[] {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new UsageError(`--faults: ${file} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const rules: readonly unknown[] = Array.isArray(content) ? content : [content];
  const wrong = rules.map(ruleError).find((error) => error !== undefined);
  if (wrong !== undefined) throw new UsageError(`--faults: ${wrong}`);
  return rules.filter(isFaultRule);
}

async function main(): Promise<void> {
  const { wantsTls, ...options } = readArguments(process.argv.slice(2));
  const certificate = wantsTls ? await (await import("./certificate")).createCertificate(options.host ?? "127.0.0.1") : undefined;
  const cloud = await createSimulatedCloud({ ...options, ...(certificate && { tls: certificate }) });
  const stop = (): void => {
    process.removeAllListeners("SIGTERM").removeAllListeners("SIGINT");
    certificate?.remove();
    void cloud.close();
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
  process.stdout.write(`${JSON.stringify({ url: cloud.url, token: cloud.token, nameserver: cloud.nameserver, ...(certificate && { ca: certificate.file }) })}\n`);
}

main().catch((error: unknown) => {
  const misused = error instanceof UsageError;
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${misused ? `${usage}\n` : ""}`);
  process.exitCode = misused ? 2 : 1;
});
