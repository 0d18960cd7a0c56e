// What the contract lets a client do, read from the parsed document.

const methods = ["get", "put", "post", "delete", "patch"] as const;

/** An operation of the contract. */
export interface ContractOperation {
  readonly operationId: string;
  /** in capitals */
  readonly method: Uppercase<(typeof methods)[number]>;
  /** below the server's address, with the names of its parameters in braces */
  readonly path: string;
}

/** All operations, in the order of the document.
 * @throws Error when the document is not shaped like an OpenAPI document, or an operation has no operationId */
export function listOperations(document: unknown): ContractOperation[] {
  return Object.entries(member(document, "paths")).flatMap(([path, item]) =>
    methods
      .filter((method) => isObject(item) && method in item)
      .map((method) => ({ operationId: operationIdOf(member(item, method), `${method} ${path}`), method: inCapitals(method), path })),
  );
}

/** The `type` of every server action, in the order of the document.
 * @throws Error when the contract has no bodies of server actions */
export function listServerActionTypes(document: unknown): string[] {
  const schemas = member(member(document, "components"), "schemas");
  return Object.keys(member(member(member(schemas, "ServerActionRequest"), "discriminator"), "mapping"));
}

/** One line for each operation (`GET /servers`) and for each server action (`ACTION reboot`), sorted. */
export function describeOperations(document: unknown): string[] {
  const operations = listOperations(document).map(({ method, path }) => `${method} ${path}`);
  const actions = listServerActionTypes(document).map((type) => `ACTION ${type}`);
  return [...operations, ...actions].sort();
}

function operationIdOf(operation: object, where: string): string {
  if ("operationId" in operation && typeof operation.operationId === "string") return operation.operationId;
  throw new Error(`The contract's operation ${where} has no operationId.`);
}

function inCapitals(method: (typeof methods)[number]): ContractOperation["method"] {
  return ({ get: "GET", put: "PUT", post: "POST", delete: "DELETE", patch: "PATCH" } as const)[method];
}

function member(owner: unknown, name: string): object {
  const found: unknown = isObject(owner) ? owner[name] : undefined;
  if (!isObject(found)) throw new Error(`The contract has no object ${name} where one is expected.`);
  return found;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
