import type { paths } from "../../contract/types";
import { ApiError } from "./apiError";
import type { Caller } from "./caller";
import { listPages } from "./pages";
import type { Method } from "./transport";

/** Every method takes one of these last. */
export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
}

const newestCount = 100;

type Key<M extends Method> = Lowercase<M>;
/** The paths of the contract that take a method. */
export type PathOf<M extends Method> = { [P in keyof paths]: paths[P] extends Record<Key<M>, { responses: unknown }> ? P : never }[keyof paths];
type OperationOf<M extends Method, P extends keyof paths> = paths[P] extends Record<Key<M>, infer O> ? O : never;
type Part<O, N extends string> = O extends { parameters: infer All } ? (N extends keyof All ? Exclude<All[N], undefined> : never) : never;
type SentBody<O> = O extends { requestBody: { content: { "application/json": infer B } } } ? B : never;
type AnsweredBody<O> = O extends { responses: { 200: { content: { "application/json": infer B } } } } ? B : never;

/** What goes into a request: the names in its path, its query without paging, its body. */
export type Input<M extends Method, P extends keyof paths> = ([Part<OperationOf<M, P>, "path">] extends [never] ? object : { readonly path: Part<OperationOf<M, P>, "path"> }) &
  ([Part<OperationOf<M, P>, "query">] extends [never] ? object : { readonly query?: Omit<Part<OperationOf<M, P>, "query">, "page" | "per_page"> }) &
  ([SentBody<OperationOf<M, P>>] extends [never] ? object : { readonly body: SentBody<OperationOf<M, P>> });

/** What an answer holds under one of its keys. */
export type Answer<M extends Method, P extends keyof paths, K extends string> = K extends keyof AnsweredBody<OperationOf<M, P>> ? NonNullable<AnsweredBody<OperationOf<M, P>>[K]> : never;
export type AnswerKey<M extends Method, P extends keyof paths> = keyof AnsweredBody<OperationOf<M, P>> & string;
type ItemOf<T> = T extends readonly (infer I)[] ? I : never;

/** Operations of the contract, with what goes in and comes out as it says. Envelopes are taken off: an answer without its key is an error. */
export class Operations {
  constructor(private readonly caller: Caller) {}

  /** Asks for what stands under a key of the answer. @throws {ApiError} */
  async ask<M extends Method, P extends PathOf<M>, K extends AnswerKey<M, P>>(method: M, path: P, key: K, input: Input<M, P>, options: CallOptions = {}): Promise<Answer<M, P, K>> {
    const body = await this.askWhole(method, path, [key], input, options);
    return body[key];
  }

  /** Like `ask`, where there may be nothing under the key: then the answer is null. @throws {ApiError} */
  async askIfAny<M extends Method, P extends PathOf<M>, K extends AnswerKey<M, P>>(method: M, path: P, key: K, input: Input<M, P>, options: CallOptions = {}): Promise<Answer<M, P, K> | null> {
    const { status, body } = await this.send(method, path, input, options);
    const found: { readonly [Each in K]?: Answer<M, P, Each> | null } = envelope<M, P, never>(`${method} ${path}`, status, body, []);
    return found[key] ?? null;
  }

  /** Asks for several keys of an answer at once. @throws {ApiError} */
  async askWhole<M extends Method, P extends PathOf<M>, K extends AnswerKey<M, P>>(method: M, path: P, keys: readonly K[], input: Input<M, P>, options: CallOptions = {}): Promise<{ readonly [Each in K]: Answer<M, P, Each> }> {
    const { status, body } = await this.send(method, path, input, options);
    return envelope<M, P, K>(`${method} ${path}`, status, body, keys);
  }

  /** Like `ask`, where the API may also answer that it has begun, without saying what (202), or that there is nothing to do (204).
   * @throws {ApiError} */
  async askForAction<M extends Method, P extends PathOf<M>, K extends AnswerKey<M, P>>(method: M, path: P, key: K, input: Input<M, P>, options: CallOptions = {}): Promise<Answer<M, P, K> | undefined> {
    const { status, body } = await this.send(method, path, input, options);
    return body === undefined ? undefined : envelope<M, P, K>(`${method} ${path}`, status, body, [key])[key];
  }

  /** Does something that answers nothing. @throws {ApiError} */
  async tell<M extends Method, P extends PathOf<M>>(method: M, path: P, input: Input<M, P>, options: CallOptions = {}): Promise<void> {
    await this.send(method, path, input, options);
  }

  /** A whole list, over all its pages. @throws {ApiError} when one page fails: a list is never silently shortened */
  async list<P extends PathOf<"GET">, K extends AnswerKey<"GET", P>>(path: P, key: K, input: Input<"GET", P>, options: CallOptions = {}): Promise<readonly ItemOf<Answer<"GET", P, K>>[]> {
    const operation = `GET ${path}`;
    return listPages<ItemOf<Answer<"GET", P, K>>>(operation, key, async (page, per_page) => {
      const { status, body } = await this.caller.call({ method: "GET", operation, url: urlOf(path, input, { page, per_page }) }, options.signal);
      return { status, body };
    });
  }

  /** The first page of a list, which stands in the order of the API: newest first. @throws {ApiError} */
  async listNewest<P extends PathOf<"GET">, K extends AnswerKey<"GET", P>>(path: P, key: K, input: Input<"GET", P>, options: CallOptions = {}): Promise<Answer<"GET", P, K>> {
    const operation = `GET ${path}`;
    const { status, body } = await this.caller.call({ method: "GET", operation, url: urlOf(path, input, { page: 1, per_page: newestCount }) }, options.signal);
    return envelope<"GET", P, K>(operation, status, body, [key])[key];
  }

  private send(method: Method, path: string, input: object, options: CallOptions): Promise<{ readonly status: number; readonly body: unknown }> {
    const body: unknown = "body" in input ? input.body : undefined;
    return this.caller.call({ method, operation: `${method} ${path}`, url: urlOf(path, input, {}), ...(body === undefined ? {} : { body }) }, options.signal);
  }
}

function envelope<M extends Method, P extends keyof paths, K extends string>(operation: string, status: number, body: unknown, keys: readonly K[]): { readonly [Each in K]: Answer<M, P, Each> } {
  // The shape of what is inside is taken from the contract: a client that refused unknown fields and values would break with every new one.
  const isEnvelope = (value: unknown): value is { readonly [Each in K]: Answer<M, P, Each> } => hasKeys(value, keys);
  if (!isEnvelope(body)) {
    throw new ApiError({ kind: "malformed", operation, outcome: "unknown", status, reason: `the answer has no ${keys.join(", ")}` });
  }
  return body;
}

function hasKeys(body: unknown, keys: readonly string[]): boolean {
  return typeof body === "object" && body !== null && keys.every((key) => key in body && Object.getOwnPropertyDescriptor(body, key)?.value !== null);
}

/** Below the base address, every name in it encoded: an id never becomes another path. */
function urlOf(path: string, input: object, paging: Readonly<Record<string, number>>): string {
  const names = entriesOf("path" in input ? input.path : undefined);
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(names.get(name) ?? ""));
  const query = new URLSearchParams([...entriesOf("query" in input ? input.query : undefined), ...entriesOf(paging)]).toString();
  return query === "" ? filled : `${filled}?${query}`;
}

function entriesOf(values: unknown): Map<string, string> {
  const entries = typeof values === "object" && values !== null ? Object.entries(values) : [];
  return new Map(entries.flatMap(([name, value]: [string, unknown]): [string, string][] => (["string", "number", "boolean"].includes(typeof value) ? [[name, String(value)]] : [])));
}
