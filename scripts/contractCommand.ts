import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describeOperations } from "../contract/operations";
import { findCoverage } from "./coverage";
import { generateTypes } from "./contractTypes";
import { generateListSchemas } from "./listSchemas";

export const usage = `Usage: npm run --silent contract -- COMMAND

  operations  print every operation and every server action of the contract, one a line
  coverage    print what reaches each of them, and fail when nothing reaches one
  generate    write contract/types.ts and contract/listSchemas.json
  check       fail when one of them is not what "generate" would write
`;

/** What the command works on. */
export interface ContractCommandOptions {
  /** the parsed contract */
  readonly document: unknown;
  /** path of contract/types.ts */
  readonly typesFile: string;
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
}

/** Runs `contract ARGUMENT…`.
 * @returns the exit code: 0 when it is done, 1 when the types are stale, 2 when the arguments make no sense */
export async function runContractCommand(args: readonly string[], options: ContractCommandOptions): Promise<number> {
  const [command, ...rest] = args;
  if (rest.length > 0) return refuse(options);
  switch (command) {
    case "operations":
      options.stdout.write(`${describeOperations(options.document).join("\n")}\n`);
      return 0;
    case "coverage":
      return coverage(options);
    case "generate":
      for (const [file, text] of await generated(options)) await writeFile(file, text);
      return 0;
    case "check":
      return check(options);
    default:
      return refuse(options);
  }
}

function coverage({ document, typesFile, stdout }: ContractCommandOptions): number {
  const all = findCoverage(document, path.resolve(path.dirname(typesFile), ".."));
  stdout.write(all.map(({ operation, reachedBy }) => `${operation}\t${reachedBy.join(", ")}\n`).join(""));
  return all.every(({ reachedBy }) => reachedBy.length > 0) ? 0 : 1;
}

async function check(options: ContractCommandOptions): Promise<number> {
  for (const [file, text] of await generated(options)) {
    if ((await readIfPresent(file)) === text) continue;
    options.stderr.write(`contract/${path.basename(file)} does not match contract/mammoth.openapi.yaml: run \`npm run contract -- generate\`.\n`);
    return 1;
  }
  return 0;
}

/** Every file that is made of the contract, beside its types, with its text. */
async function generated({ document, typesFile }: ContractCommandOptions): Promise<readonly (readonly [file: string, text: string])[]> {
  return [
    [typesFile, await generateTypes(document)],
    [path.join(path.dirname(typesFile), "listSchemas.json"), generateListSchemas(document)],
  ];
}

async function readIfPresent(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

function refuse({ stderr }: ContractCommandOptions): number {
  stderr.write(usage);
  return 2;
}
