/** Tells whether a value that came from the other side of a webview has the shape that was agreed on. */
export type Guard<T> = (value: unknown) => value is T;

type Guarded<G> = G extends Guard<infer T> ? T : never;

export const isString: Guard<string> = (value): value is string => typeof value === "string";
export const isBoolean: Guard<boolean> = (value): value is boolean => typeof value === "boolean";
export const isNull: Guard<null> = (value): value is null => value === null;
/** Finite numbers only: what JSON can carry. */
export const isNumber: Guard<number> = (value): value is number => typeof value === "number" && Number.isFinite(value);

/** Many numbers, as VS Code hands them over without writing them as text; NaN where there is none. */
export const areFloats: Guard<Float64Array> = (value): value is Float64Array => value instanceof Float64Array;

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** One of the given words (or other simple values), exactly. */
export function literal<const T extends string | number | boolean>(...allowed: readonly T[]): Guard<T> {
  return (value): value is T => allowed.some((one) => one === value);
}

export function nullable<T>(guard: Guard<T>): Guard<T | null> {
  return (value): value is T | null => value === null || guard(value);
}

export function arrayOf<T>(guard: Guard<T>): Guard<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every((one) => guard(one));
}

/** An object with at least these fields. The compiler sees to it that every field of the interface is checked. */
export function object<T extends object>(fields: { readonly [K in keyof T]-?: Guard<T[K]> }): Guard<T> {
  const checks = Object.entries<Guard<unknown>>(fields);
  return (value): value is T => isRecord(value) && checks.every(([name, guard]) => guard(value[name]));
}

export function oneOf<const G extends readonly Guard<unknown>[]>(...guards: G): Guard<Guarded<G[number]>> {
  return (value): value is Guarded<G[number]> => guards.some((guard) => guard(value));
}
