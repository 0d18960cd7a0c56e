import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describeOperations } from "../contract/operations";

/** What reaches an operation: ids of commands, or rooms of the source. */
export interface Coverage {
  /** `METHOD /path`, or `ACTION type` */
  readonly operation: string;
  readonly reachedBy: readonly string[];
}

/** Tells from the sources what reaches each operation of the contract, through the client's method for it; server actions through the
 * table of actions.
 * @param root the project's folder */
export function findCoverage(document: unknown, root: string): readonly Coverage[] {
  const methods = clientMethods(path.join(root, "src/api"));
  const commands = commandFiles(root);
  const sources = filesBelow(path.join(root, "src")).filter((file) => !file.startsWith(path.join(root, "src/api/"))).map((file) => ({ file: path.relative(root, file), text: readFileSync(file, "utf8") }));
  const actions = sources.filter(({ file }) => file.startsWith("src/commands/server/actions/")).map(({ text }) => text).join("\n");
  return describeOperations(document).map((operation) => {
    const type = /^ACTION (.+)$/.exec(operation)?.[1];
    if (type !== undefined) return { operation, reachedBy: actions.includes(`type: "${type}"`) ? ["mammoth.server.runAction"] : [] };
    const names = methods.filter((method) => method.operation === operation);
    const users = sources.filter(({ text }) => names.some(({ noun, method }) => new RegExp(`\\b(?:${noun}|api)\\??\\.${method}\\(`).test(text) && usesNoun(text, noun)));
    return { operation, reachedBy: [...new Set(users.map(({ file }) => commands.get(file) ?? roomOf(file)))].sort() };
  });
}

/** A file that calls `api.list()` has taken that noun's part of the client into its hands. */
function usesNoun(text: string, noun: string): boolean {
  return new RegExp(`\\b${noun}\\b`).test(text);
}

interface ClientMethod {
  readonly noun: string;
  readonly method: string;
  readonly operation: string;
}

/** The methods of the client, each with the operation that it calls. */
function clientMethods(folder: string): readonly ClientMethod[] {
  const nouns = new Map([...readFileSync(path.join(folder, "mammothApi.ts"), "utf8").matchAll(/^ {4}(\w+): create(\w+)Api\(/gm)].map(([, noun = "", file = ""]) => [`${file.charAt(0).toLowerCase()}${file.slice(1)}Api.ts`, noun]));
  return [...nouns].flatMap(([file, noun]) => {
    const text = readFileSync(path.join(folder, file), "utf8");
    return [...text.matchAll(/^ {4}(\w+): \([\s\S]*?operations\.(\w+)\((?:"(GET|PUT|POST|PATCH|DELETE)", )?"([^"]+)"/gm)].map(([, method = "", , verb = "GET", route = ""]) => ({ noun, method, operation: `${verb} ${route}` }));
  });
}

/** The ids of commands, by the files that implement them. */
function commandFiles(root: string): ReadonlyMap<string, string> {
  const ids = new Map([...readFileSync(path.join(root, "src/ids.ts"), "utf8").matchAll(/^ {2}(\w+): "(mammoth\.[^"]+)",$/gm)].map(([, key = "", id = ""]) => [key, id]));
  const table = readFileSync(path.join(root, "src/commands/commandTable.ts"), "utf8");
  const files = new Map([...table.matchAll(/^import \{ (\w+) \} from "\.\/(.+)";$/gm)].map(([, name = "", file = ""]) => [name, `src/commands/${file}.ts`]));
  return new Map([...table.matchAll(/^ {2}\[Commands\.(\w+)\]: (\w+),$/gm)].flatMap(([, key = "", name = ""]) => {
    const [file, id] = [files.get(name), ids.get(key)];
    return file !== undefined && id !== undefined ? [[file, id] as const] : [];
  }));
}

function roomOf(file: string): string {
  return file.split("/").slice(1, file.startsWith("src/webviews/") || file.startsWith("src/commands/") ? 3 : 2).join("/");
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile() && entry.name.endsWith(".ts")).map((entry) => path.join(entry.parentPath, entry.name));
}
