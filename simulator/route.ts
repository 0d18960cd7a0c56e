import type { paths } from "../contract/types";
import type { ActionEngine } from "./actionEngine";
import type { Cancellations } from "./cancellations";
import { invalid, notFound } from "./problem";
import type { Body, Operation } from "./contract";
import type { World } from "./world";

type Method = "get" | "put" | "post" | "delete" | "patch";

/** "GET /servers/{server_id}" for every operation of the contract. */
export type OperationName = {
  [P in keyof paths]: { [M in Method]: paths[P][M] extends { responses: unknown } ? `${Uppercase<M>} ${P}` : never }[Method];
}[keyof paths];

type OperationType<K extends OperationName> = K extends `${infer M} ${infer P}`
  ? P extends keyof paths
    ? Lowercase<M> extends keyof paths[P]
      ? NonNullable<paths[P][Lowercase<M>]>
      : never
    : never
  : never;

type PathOf<O> = O extends { parameters: { path: infer P } } ? P : unknown;
type QueryOf<O> = O extends { parameters: { query?: infer Q } } ? NonNullable<Q> : unknown;
type BodyOf<O> = O extends { requestBody: { content: { "application/json": infer B } } }
  ? B
  : O extends { requestBody?: { content: { "application/json": infer B } } }
    ? B | undefined
    : undefined;

type Success = 200 | 201 | 202 | 204;
type AnswerOf<O> = O extends { responses: infer R }
  ? {
      [S in keyof R & Success]: R[S] extends { content: { "application/json": infer B } } ? { readonly status: S; readonly body: B } : { readonly status: S };
    }[keyof R & Success]
  : never;

/** A request that was held against the contract. */
export interface Request<K extends OperationName> {
  readonly path: PathOf<OperationType<K>>;
  readonly query: QueryOf<OperationType<K>>;
  readonly body: BodyOf<OperationType<K>>;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

/** What a handler works with besides the request. */
export interface Context {
  readonly world: World;
  readonly actions: ActionEngine;
  readonly cancellations: Cancellations;
  /** address of the operation that is being answered, without its query, for links to other pages */
  readonly url: string;
  /** the right token came with the request, also where none is needed */
  readonly authenticated: boolean;
}

/** The texts of a request, before they were held against the contract. */
export interface RawRequest {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export interface Route {
  readonly name: OperationName;
  /** @throws Problem */
  run(operation: Operation, raw: RawRequest, context: Context): Answer;
}

/** Implements one operation of the contract: request and answer have the contract's types.
 * @param handler throws a Problem to refuse */
export function route<K extends OperationName>(name: K, handler: (request: Request<K>, context: Context) => AnswerOf<OperationType<K>>): Route {
  return {
    name,
    run: (operation, raw, context) => {
      const checked: CheckedRequest = {
        path: readPath(operation, raw.path, context.world),
        query: readQuery(operation, raw.query, context.world),
        body: readBody(operation, raw.body, context.world),
      };
      if (!isRequestFor(name, operation, checked)) throw new Error(`${name} cannot answer ${operation.name}.`);
      return handler(checked, context);
    },
  };
}

/** A request whose parts are as the schemas of its operation want them. */
interface CheckedRequest {
  readonly path: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

/** The compiler's types and the schemas come from the same contract: what was checked for an operation has its types. */
function isRequestFor<K extends OperationName>(name: K, operation: Operation, _checked: CheckedRequest): _checked is Request<K> {
  return operation.name === name;
}

/** An id that is not even shaped like one names nothing. */
function readPath(operation: Operation, texts: Readonly<Record<string, string>>, world: World): object {
  return Object.fromEntries(
    operation.parameters
      .filter((parameter) => parameter.in === "path")
      .map((parameter) => {
        const read = world.validator.parameter(parameter, texts[parameter.name] ?? "");
        if ("errors" in read) throw notFound(`${parameter.name} ${texts[parameter.name] ?? ""}`);
        return [parameter.name, read.value];
      }),
  );
}

function readQuery(operation: Operation, texts: Readonly<Record<string, string>>, world: World): object {
  const errors: Record<string, readonly string[]> = {};
  const values: Record<string, unknown> = {};
  for (const parameter of operation.parameters) {
    if (parameter.in !== "query") continue;
    const text = texts[parameter.name];
    if (text === undefined || text === "") {
      if (parameter.required) errors[parameter.name] = [`The ${parameter.name} field is required.`];
      continue;
    }
    const read = world.validator.parameter(parameter, text);
    if ("errors" in read) Object.assign(errors, read.errors);
    else values[parameter.name] = read.value;
  }
  if (Object.keys(errors).length > 0) throw invalid(errors);
  return values;
}

/** Of several schemas the one that the body names, so that errors are about that one only. */
function schemaFor({ pointer, variants }: Body, body: unknown): string {
  if (!variants || typeof body !== "object" || body === null) return pointer;
  const named: unknown = new Map<string, unknown>(Object.entries(body)).get(variants.property);
  if (typeof named !== "string") throw invalid({ [variants.property]: `The ${variants.property} field is required.` });
  const variant = variants.pointers.get(named);
  if (variant === undefined) throw invalid({ [variants.property]: `${named} is not a known ${variants.property}.` });
  return variant;
}

function readBody(operation: Operation, body: unknown, world: World): unknown {
  if (!operation.body) return undefined;
  if (body === undefined) {
    if (operation.body.required) throw invalid({ $: "A request body is required." });
    return undefined;
  }
  const errors = world.validator.errorsIn(schemaFor(operation.body, body), body);
  if (Object.keys(errors).length > 0) throw invalid(errors);
  return body;
}
