import assert from "node:assert/strict";
import { contractDocument } from "../../../contract/document";
import { describeOperations, listOperations, listServerActionTypes } from "../../../contract/operations";
import { documentedOperations, documentedServerActions } from "./documentedOperations";
import { isObject, objectAt, objectIn, operationNamed, parametersOf, referredName } from "./reading";

describe("The contract's operations", () => {
  it("are the 79 operations and the 41 server actions of the specification", () => {
    const expected = [...Object.keys(documentedOperations), ...Object.keys(documentedServerActions).map((type) => `ACTION ${type}`)].sort();
    assert.equal(expected.length, 120);
    assert.deepEqual(describeOperations(contractDocument), expected);
  });

  it("have ids that are distinct and good as the name of a method", () => {
    const ids = listOperations(contractDocument).map(({ operationId }) => operationId);
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual(ids.filter((id) => !/^[a-z]+([A-Z][a-z0-9]*)+$/.test(id)), []);
  });

  for (const [name, documented] of Object.entries(documentedOperations)) {
    it(`${name} takes and answers what is documented`, () => {
      const words = documented.split(" ");
      const query = words.find((word) => word.startsWith("?"))?.slice(1).split(",") ?? [];
      const body = words.find((word) => word.startsWith("<"))?.slice(1);
      const operation = operationNamed(name);
      const parameters = parametersOf(operation);
      assert.deepEqual(namesOf(parameters, "query"), query);
      assert.deepEqual(namesOf(parameters, "path"), [...name.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter));
      assert.equal(bodyOf(operation), body);
      assert.deepEqual(answersOf(operation), expectedAnswers(words, query.length > 0 || body !== undefined));
      assert.deepEqual(operation["security"], words.includes("401") ? undefined : []);
    });
  }

  it("that need a token take it as a bearer token", () => {
    assert.deepEqual(contractDocument["security"], [{ apiToken: [] }]);
    const { type, scheme } = objectAt("components", "securitySchemes", "apiToken");
    assert.deepEqual({ type, scheme }, { type: "http", scheme: "bearer" });
  });

  it("refuse to be listed from what is no contract", () => {
    assert.throws(() => listOperations({}), /paths/);
    assert.throws(() => listServerActionTypes({ components: { schemas: {} } }), /ServerActionRequest/);
    assert.throws(() => listOperations({ paths: { "/servers": { get: {} } } }), /get \/servers has no operationId/);
  });
});

describe("The body of a server action", () => {
  it("is one of the documented ones, told apart by its type", () => {
    const { oneOf, discriminator } = objectAt("components", "schemas", "ServerActionRequest");
    assert.ok(Array.isArray(oneOf) && isObject(discriminator) && isObject(discriminator["mapping"]));
    assert.equal(discriminator["propertyName"], "type");
    const mapping = Object.entries(discriminator["mapping"]).map(([type, reference]) => [type, referredName({ $ref: reference })]);
    assert.deepEqual(Object.fromEntries(mapping), documentedServerActions);
    assert.deepEqual(oneOf.map(referredName).sort(), Object.values(documentedServerActions).sort());
  });

  for (const [type, schema] of Object.entries(documentedServerActions)) {
    it(`${schema} has the type ${type}`, () => {
      const { required, properties } = objectAt("components", "schemas", schema);
      assert.ok(Array.isArray(required) && required.includes("type"));
      assert.ok(isObject(properties) && isObject(properties["type"]));
      assert.deepEqual(properties["type"]["enum"], [type]);
    });
  }
});

function namesOf(parameters: readonly Readonly<Record<string, unknown>>[], place: string): unknown[] {
  return parameters.filter((parameter) => parameter["in"] === place).map((parameter) => parameter["name"]);
}

function bodyOf(operation: Readonly<Record<string, unknown>>): string | undefined {
  if (operation["requestBody"] === undefined) return undefined;
  assert.equal(objectIn(operation, "requestBody")["required"], true);
  return schemaOf(objectIn(operation, "requestBody"));
}

function schemaOf(holder: Readonly<Record<string, unknown>>): string | undefined {
  return holder["content"] === undefined ? undefined : referredName(objectIn(holder, "content", "application/json")["schema"]);
}

function answersOf(operation: Readonly<Record<string, unknown>>): Record<string, string | undefined> {
  const statuses = Object.keys(objectIn(operation, "responses"));
  return Object.fromEntries(statuses.map((status) => [status, schemaOf(objectIn(operation, "responses", status))]));
}

/** Beyond the documented answers, whatever takes input may be refused as invalid. */
function expectedAnswers(words: readonly string[], takesInput: boolean): Record<string, string | undefined> {
  const documented = words.filter((word) => /^\d/.test(word)).map((word) => {
    const [status = "", schema] = word.split("=");
    return [status, schema ?? bodyOfRefusal(status)] as const;
  });
  return Object.fromEntries([...documented, ...(takesInput ? [["400", bodyOfRefusal("400")] as const] : [])]);
}

function bodyOfRefusal(status: string): string | undefined {
  if (status === "400") return "ValidationProblemDetails";
  return Number(status) > 401 ? "ProblemDetails" : undefined;
}
