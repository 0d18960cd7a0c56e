import type { ErrorObject, ValidateFunction } from "ajv";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import type { Parameter } from "./contract";
import type { Schemas } from "./state";

const contractId = "contract";

/** Where a schema stands in the contract. */
export function schemaPointer(name: keyof Schemas): string {
  return `#/components/schemas/${name}`;
}

export type FieldErrors = Record<string, string[]>;

/** Holds values against the contract's schemas. Each schema is compiled when it is first needed. */
export class Validator {
  private readonly bodies: Ajv;
  private readonly parameters: Ajv;
  private readonly compiled = new Map<string, ValidateFunction>();

  constructor(document: object) {
    const options = { strict: false, allErrors: true, validateSchema: false, validateFormats: true } as const;
    this.bodies = new Ajv({ ...options, coerceTypes: false });
    this.parameters = new Ajv({ ...options, coerceTypes: true });
    for (const ajv of [this.bodies, this.parameters]) {
      addFormats(ajv);
      ajv.addSchema(document, contractId);
    }
  }

  /** Whether a value is what the contract's schema of that name says. */
  matches<N extends keyof Schemas>(name: N, value: unknown): value is Schemas[N] {
    return this.body(schemaPointer(name))(value);
  }

  /** What is wrong with a value, keyed by JSON property name; empty when nothing is. */
  errorsIn(pointer: string, value: unknown): FieldErrors {
    const validate = this.body(pointer);
    return validate(value) ? {} : fieldErrors(validate.errors ?? []);
  }

  /** Reads a text of the path or the query as its schema wants it: the number for "20". */
  parameter(parameter: Parameter, text: string): { readonly value: unknown } | { readonly errors: FieldErrors } {
    const key = `parameter ${parameter.pointer}`;
    const validate = this.get(key, () =>
      this.parameters.compile({ type: "object", properties: { [parameter.name]: { $ref: contractId + parameter.pointer } } }),
    );
    const holder: Record<string, unknown> = { [parameter.name]: text };
    return validate(holder) ? { value: holder[parameter.name] } : { errors: fieldErrors(validate.errors ?? []) };
  }

  private body(pointer: string): ValidateFunction {
    return this.get(pointer, () => this.bodies.compile({ $ref: contractId + pointer }));
  }

  private get(key: string, compile: () => ValidateFunction): ValidateFunction {
    let validate = this.compiled.get(key);
    if (!validate) this.compiled.set(key, (validate = compile()));
    return validate;
  }
}

function fieldErrors(errors: readonly ErrorObject[]): FieldErrors {
  const fields: FieldErrors = {};
  const meaningful = errors.filter((error) => !["oneOf", "anyOf", "allOf", "if", "$ref"].includes(error.keyword) && !saysNull(error));
  for (const error of meaningful.length > 0 ? meaningful : errors) {
    const field = fieldOf(error);
    const texts = (fields[field] ??= []);
    const text = sentence(error, field);
    if (!texts.includes(text)) texts.push(text);
  }
  return fields;
}

function saysNull(error: ErrorObject): boolean {
  return error.keyword === "type" && param(error, "type") === "null";
}

/** "/options/memory" becomes "options.memory", "/rules/0/action" becomes "rules[0].action". */
function fieldOf(error: ErrorObject): string {
  const missing = error.keyword === "required" ? param(error, "missingProperty") : undefined;
  const parts = error.instancePath.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  if (missing !== undefined) parts.push(missing);
  const name = parts.reduce((path, part) => (/^\d+$/.test(part) ? `${path}[${part}]` : path === "" ? part : `${path}.${part}`), "");
  return name === "" ? "$" : name;
}

function sentence(error: ErrorObject, field: string): string {
  switch (error.keyword) {
    case "required":
      return `The ${field} field is required.`;
    case "type":
      return `The ${field} field must be of type ${param(error, "type") ?? "another"}.`;
    case "enum":
      return `The ${field} field must be one of: ${list(error, "allowedValues")}.`;
    case "minimum":
    case "maximum":
      return `The ${field} field must be ${error.keyword === "minimum" ? "at least" : "at most"} ${param(error, "limit") ?? ""}.`;
    case "minLength":
      return param(error, "limit") === "1" ? `The ${field} field must not be empty.` : `The ${field} field is too short.`;
    case "maxLength":
      return `The ${field} field must have at most ${param(error, "limit") ?? ""} characters.`;
    case "minItems":
      return `The ${field} field must have at least ${param(error, "limit") ?? ""} item.`;
    default:
      return `The ${field} field ${error.message ?? "is not valid"}.`;
  }
}

function param(error: ErrorObject, name: string): string | undefined {
  const params: Record<string, unknown> = error.params;
  const value = params[name];
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}

function list(error: ErrorObject, name: string): string {
  const params: Record<string, unknown> = error.params;
  const value = params[name];
  return Array.isArray(value) ? value.filter((one) => one !== null).join(", ") : "";
}
