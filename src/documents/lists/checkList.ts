import { Validator, type Schema } from "@cfworker/json-schema";
import schemas from "../../../contract/listSchemas.json";
import type { ListKind } from "./listUri";

/** The JSON schema of a kind of list, as editors read it. */
export function listSchema(kind: ListKind): string {
  return JSON.stringify({ $schema: "http://json-schema.org/draft-07/schema#", ...schemas[kind] });
}

/** What keeps a value from being such a list, by the contract's limits: the place in it and why. Empty when nothing does. */
export function checkList(kind: ListKind, value: unknown): readonly { readonly place: string; readonly message: string }[] {
  // JSON's own types are wider than the library's, and the schemas are the contract's.
  const { errors } = new Validator(schemas[kind] as Schema, "7", false).validate(value);
  // The innermost fault says it; the others only that something below is wrong.
  const inner = errors.filter(({ instanceLocation }, index) => !errors.some((other, at) => at !== index && other.instanceLocation.startsWith(`${instanceLocation}/`)));
  return inner.map(({ instanceLocation, error }) => ({ place: instanceLocation.replace(/^#\/?/, ""), message: error }));
}
