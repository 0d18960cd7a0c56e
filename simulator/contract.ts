/** One operation of the contract, as far as serving it needs to know. */
export interface Operation {
  /** "GET /servers/{server_id}" */
  readonly name: string;
  readonly id: string | undefined;
  readonly method: string;
  readonly path: string;
  /** the contract lists 401 among its answers */
  readonly needsToken: boolean;
  readonly parameters: readonly Parameter[];
  readonly body: Body | undefined;
  /** where the schema of the body of an answer stands, by status; undefined for an answer without one */
  readonly answers: ReadonlyMap<number, string | undefined>;
}

export interface Body {
  readonly pointer: string;
  readonly required: boolean;
  /** where the body is one of several schemas, told apart by a property: their pointers by its value */
  readonly variants: { readonly property: string; readonly pointers: ReadonlyMap<string, string> } | undefined;
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required: boolean;
  readonly pointer: string;
}

const methods = ["get", "put", "post", "delete", "patch"] as const;
type Node = Record<string, unknown>;

/** Reads the operations out of an OpenAPI document. @throws Error when it is not shaped like one */
export function readOperations(document: unknown): Operation[] {
  const paths = at(document, ["paths"]);
  return Object.entries(paths).flatMap(([path, item]) =>
    methods.filter((method) => isNode(item) && method in item).map((method) => readOperation(document, path, method)),
  );
}

function readOperation(document: unknown, path: string, method: string): Operation {
  const where = ["paths", path, method];
  const node = at(document, where);
  const answers = new Map<number, string | undefined>();
  for (const status of Object.keys(at(document, [...where, "responses"]))) {
    answers.set(Number(status), contentPointer(document, follow(document, [...where, "responses", status])));
  }
  const bodyAt = "requestBody" in node ? follow(document, [...where, "requestBody"]) : undefined;
  const bodyPointer = bodyAt && contentPointer(document, bodyAt);
  return {
    name: `${method.toUpperCase()} ${path}`,
    id: typeof node["operationId"] === "string" ? node["operationId"] : undefined,
    method: method.toUpperCase(),
    path,
    needsToken: answers.has(401),
    parameters: [...readParameters(document, ["paths", path]), ...readParameters(document, where)],
    body: bodyAt && bodyPointer !== undefined ? readBody(document, bodyPointer, at(document, bodyAt)["required"] === true) : undefined,
    answers,
  };
}

function readBody(document: unknown, pointer: string, required: boolean): Body {
  const { discriminator } = at(document, follow(document, partsOf(pointer)));
  if (!isNode(discriminator) || typeof discriminator["propertyName"] !== "string") return { pointer, required, variants: undefined };
  const mapping = isNode(discriminator["mapping"]) ? discriminator["mapping"] : {};
  const pointers = Object.entries(mapping).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  return { pointer, required, variants: { property: discriminator["propertyName"], pointers: new Map(pointers) } };
}

function readParameters(document: unknown, owner: readonly string[]): Parameter[] {
  const list = at(document, owner)["parameters"];
  if (!Array.isArray(list)) return [];
  return list.flatMap((_, index): Parameter[] => {
    const where = follow(document, [...owner, "parameters", String(index)]);
    const { name, in: place, required } = at(document, where);
    if (typeof name !== "string" || (place !== "path" && place !== "query")) return [];
    return [{ name, in: place, required: required === true, pointer: pointerTo([...where, "schema"]) }];
  });
}

function contentPointer(document: unknown, where: readonly string[]): string | undefined {
  const content = at(document, where)["content"];
  const type = isNode(content) ? Object.keys(content).find((one) => one.includes("json")) : undefined;
  return type === undefined ? undefined : pointerTo([...where, "content", type, "schema"]);
}

/** The place itself, or the one that it refers to. */
function follow(document: unknown, where: readonly string[]): readonly string[] {
  const reference = at(document, where)["$ref"];
  if (typeof reference !== "string") return where;
  return follow(document, partsOf(reference));
}

function partsOf(pointer: string): string[] {
  const parts = pointer.replace(/^#\//, "").split("/");
  return parts.map((part) => decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~"));
}

function at(document: unknown, where: readonly string[]): Node {
  let node: unknown = document;
  for (const part of where) node = Array.isArray(node) ? node[Number(part)] : isNode(node) ? node[part] : undefined;
  if (!isNode(node)) throw new Error(`The contract has nothing at ${pointerTo(where)}.`);
  return node;
}

function pointerTo(where: readonly string[]): string {
  return `#/${where.map((part) => encodeURI(part.replaceAll("~", "~0").replaceAll("/", "~1"))).join("/")}`;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
