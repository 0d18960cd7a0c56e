import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { applyChanges, formatZone } from "../src/dns/format";
import { parseZone } from "../src/dns/parser";
import { planZone } from "../src/dns/plan";
import { rdataText } from "../src/dns/rdata";
import type { ParsedZone, ZoneRecord } from "../src/dns/zone";
import type { DomainRecord } from "../src/model/contract";

export const usage = `Usage: npm run --silent zone -- COMMAND

  compile --origin NAME [--count] FILE
              print the zone's records, one JSON object a line; with --count only how many they are
  format FILE
              print the zone with its columns aligned
  plan --base RECORDS.json --origin NAME [--remote RECORDS.json] FILE
              print what would make the zone what FILE says, as JSON; records are in the API's form

FILE may be - for standard input. What is wrong with a zone goes to standard error, as LINE:COLUMN: SEVERITY: CODE: MESSAGE, and
the exit code is 1 when any of it is an error.
`;

/** What the command works with. */
export interface ZoneCommandOptions {
  readStdin(): Promise<string>;
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
}

const optionsOf: ReadonlyMap<string, readonly string[]> = new Map([
  ["compile", ["origin", "count"]],
  ["format", []],
  ["plan", ["base", "origin", "remote"]],
]);

class UsageError extends Error {}

/** Runs `zone ARGUMENT…`.
 * @returns the exit code: 0 when it is done, 1 when the zone has errors or a file cannot be read, 2 when the arguments make no sense */
export async function runZoneCommand(args: readonly string[], options: ZoneCommandOptions): Promise<number> {
  try {
    const { values, positionals } = readArguments(args);
    const [command, file, ...rest] = positionals;
    if (file === undefined || rest.length > 0) throw new UsageError(`${command ?? "zone"} takes one file.`);
    const allowed = optionsOf.get(command ?? "");
    if (!allowed) throw new UsageError(`There is no command ${command ?? ""}.`);
    const strange = Object.keys(values).find((name) => !allowed.includes(name));
    if (strange !== undefined) throw new UsageError(`${command ?? ""} has no option --${strange}.`);
    const text = file === "-" ? await options.readStdin() : await readFile(file, "utf8");
    switch (command) {
      case "compile":
        return compile(text, { origin: demanded(values, "origin"), count: values.count === true }, options);
      case "format":
        options.stdout.write(applyChanges(text, formatZone(text)));
        return 0;
      default:
        return await plan(text, { origin: demanded(values, "origin"), base: demanded(values, "base"), remote: values.remote }, options);
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    options.stderr.write(error instanceof UsageError ? `${message}\n\n${usage}` : `${message}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

interface Values {
  readonly origin?: string;
  readonly base?: string;
  readonly remote?: string;
  readonly count?: boolean;
}

function readArguments(args: readonly string[]): { readonly values: Values; readonly positionals: readonly string[] } {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { origin: { type: "string" }, base: { type: "string" }, remote: { type: "string" }, count: { type: "boolean" } },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function demanded(values: Values, name: "origin" | "base"): string {
  const value = values[name];
  if (value === undefined || value === "") throw new UsageError(`--${name} is missing.`);
  return value;
}

/** As `named-compilezone -F text -s full` does: SOA and NS are demanded, and an RRset has one TTL, its first. */
function compile(text: string, { origin, count }: { readonly origin: string; readonly count: boolean }, { stdout, stderr }: ZoneCommandOptions): number {
  const zone = parseZone(text, { origin, demandApex: true });
  const lines = reportOf(text, zone);
  if (lines.length > 0) stderr.write(lines.join(""));
  const records = zone.soa ? [zone.soa, ...zone.records] : zone.records;
  if (count) stdout.write(`${records.length}\n`);
  else stdout.write(printed(records));
  return hasErrors(zone) ? 1 : 0;
}

function printed(records: readonly ZoneRecord[]): string {
  const ttls = new Map<string, number>();
  let text = "";
  for (const { owner, ownerText, ttl, rdata } of records) {
    const set = `${owner} ${rdata.type}`;
    const first = ttls.get(set) ?? ttl;
    ttls.set(set, first);
    text += `${JSON.stringify({ owner: ownerText, ttl: first, type: rdata.type, rdata: rdataText(rdata) })}\n`;
  }
  return text;
}

async function plan(text: string, { origin, base, remote }: { readonly origin: string; readonly base: string; readonly remote: string | undefined }, { stdout, stderr }: ZoneCommandOptions): Promise<number> {
  const document = parseZone(text, { origin });
  const lines = reportOf(text, document);
  if (lines.length > 0) stderr.write(lines.join(""));
  const made = planZone({ base: await readRecords(base), document, ...(remote === undefined ? {} : { remote: await readRecords(remote) }) });
  const { stops, conflicts, gates, operations } = made;
  stdout.write(`${JSON.stringify({ stops, conflicts, gates, operations: operations.map(({ op, ...rest }) => ({ op, ...rest })) })}\n`);
  return hasErrors(document) ? 1 : 0;
}

async function readRecords(file: string): Promise<readonly DomainRecord[]> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, "utf8"));
  } catch (error) {
    throw new Error(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  if (!isRecordList(value)) throw new Error(`${file} is no list of records like {"id":1,"type":"A","name":"www","data":"192.0.2.1","ttl":3600}.`);
  return value;
}

function isRecordList(value: unknown): value is readonly DomainRecord[] {
  return Array.isArray(value) && value.every((one: unknown) => typeof one === "object" && one !== null && "id" in one && typeof one.id === "number" && "type" in one && typeof one.type === "string" && "name" in one && typeof one.name === "string");
}

function hasErrors({ diagnostics }: ParsedZone): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

/** Lines and columns are counted from 1, columns in UTF-16 code units, as editors do. */
function reportOf(text: string, { diagnostics }: ParsedZone): string[] {
  let line = 1;
  let lineStart = 0;
  let at = 0;
  return diagnostics.map(({ code, severity, message, range: { start } }) => {
    for (; at < start; at++) {
      const code16 = text.charCodeAt(at);
      if (code16 !== 0x0a && !(code16 === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) continue;
      line++;
      lineStart = at + 1;
    }
    return `${line}:${start - lineStart + 1}: ${severity}: ${code}: ${message}\n`;
  });
}
