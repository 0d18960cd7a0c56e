import { contractDocument } from "../../../contract/document";

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The object at a place in the contract. @throws Error when there is none */
export function objectAt(...where: readonly string[]): JsonObject {
  return objectIn(contractDocument, ...where);
}

/** The object at a place inside another, following a reference where that ends at one. @throws Error when there is none */
export function objectIn(owner: JsonObject, ...where: readonly string[]): JsonObject {
  let found: unknown = owner;
  for (const name of where) found = isObject(found) ? follow(found)[name] : undefined;
  if (!isObject(found)) throw new Error(`The contract has nothing at ${where.join(" ")}.`);
  return follow(found);
}

/** What a reference refers to; anything else is answered as it is. @throws Error when a reference leads nowhere */
export function follow(node: JsonObject): JsonObject {
  const reference = node["$ref"];
  if (typeof reference !== "string") return node;
  if (!reference.startsWith("#/")) throw new Error(`${reference} leads out of the contract.`);
  return objectAt(...reference.slice(2).split("/"));
}

/** The last part of a reference, which is the name of what it refers to. */
export function referredName(node: unknown): string | undefined {
  const reference = isObject(node) ? node["$ref"] : undefined;
  return typeof reference === "string" ? reference.split("/").at(-1) : undefined;
}

/** Every object of the contract with its place. */
export function* allObjects(node: unknown = contractDocument, where = "#"): Generator<readonly [where: string, node: JsonObject]> {
  if (isObject(node)) yield [where, node];
  if (typeof node !== "object" || node === null) return;
  for (const [name, child] of Object.entries(node)) yield* allObjects(child, `${where}/${name}`);
}

/** The operation named "GET /servers". */
export function operationNamed(name: string): JsonObject {
  const [method = "", path = ""] = name.split(" ");
  return objectAt("paths", path, method.toLowerCase());
}

/** The parameters of an operation, references followed. */
export function parametersOf(operation: JsonObject): JsonObject[] {
  const parameters = operation["parameters"];
  return Array.isArray(parameters) ? parameters.filter(isObject).map(follow) : [];
}
