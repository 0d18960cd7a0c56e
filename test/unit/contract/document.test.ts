import assert from "node:assert/strict";
import { createConfig, lintFromString } from "@redocly/openapi-core";
import { contractDocument } from "../../../contract/document";
import { listOperations } from "../../../contract/operations";
import { allObjects, follow, isObject, objectAt, operationNamed, parametersOf } from "./reading";

const schemas = Object.keys(objectAt("components", "schemas")).map((name) => [name, objectAt("components", "schemas", name)] as const);

describe("The contract", () => {
  it("is a valid OpenAPI document", async () => {
    // Two paths differ in nothing but the name of their parameter, as the specification has them; that is not checked here.
    const config = await createConfig({
      rules: {
        struct: "error",
        "no-unresolved-refs": "error",
        "path-declaration-must-exist": "error",
        "path-not-include-query": "error",
        "path-parameters-defined": "error",
        "operation-operationId-unique": "error",
        "operation-parameters-unique": "error",
        "no-enum-type-mismatch": "error",
        "security-defined": "error",
      },
    });
    const problems = await lintFromString({ source: JSON.stringify(contractDocument), absoluteRef: "contract.json", config });
    assert.deepEqual(problems.map(({ message, location }) => `${location[0]?.pointer ?? ""}: ${message}`), []);
  });

  it("has no reference that leads nowhere", () => {
    let references = 0;
    for (const [where, node] of allObjects()) {
      if (typeof node["$ref"] !== "string") continue;
      references += 1;
      assert.doesNotThrow(() => follow(node), where);
    }
    assert.ok(references > 300);
  });

  it("leaves answers open for fields that are not known yet", () => {
    assert.deepEqual([...allObjects()].filter(([, node]) => node["additionalProperties"] === false).map(([where]) => where), []);
  });
});

describe("Help texts of the contract", () => {
  it("exist for every operation, its parameters and its answers", () => {
    for (const { method, path } of listOperations(contractDocument)) {
      const operation = operationNamed(`${method} ${path}`);
      assertText(operation["summary"], `${method} ${path} summary`);
      assertText(operation["description"], `${method} ${path}`);
      for (const parameter of parametersOf(operation)) assertText(parameter["description"], `${method} ${path} ${String(parameter["name"])}`);
      for (const [status, answer] of Object.entries(isObject(operation["responses"]) ? operation["responses"] : {})) {
        assertText(isObject(answer) ? follow(answer)["description"] : undefined, `${method} ${path} ${status}`);
      }
    }
  });

  it("exist for every schema and every property", () => {
    for (const [name, schema] of schemas) {
      assertText(schema["description"], name);
      for (const [property, of] of Object.entries(isObject(schema["properties"]) ? schema["properties"] : {})) {
        assertText(isObject(of) ? of["description"] : undefined, `${name}.${property}`);
      }
    }
  });

  it("exist for every value of an enumeration that leaves a choice", () => {
    let enumerations = 0;
    for (const [where, node] of allObjects(objectAt("components"))) {
      const values = Array.isArray(node["enum"]) ? node["enum"].filter((value) => value !== null) : [];
      if (values.length < 2) continue;
      enumerations += 1;
      const texts = node["x-enumDescriptions"];
      assert.ok(isObject(texts), where);
      assert.deepEqual(Object.keys(texts), values, where);
      for (const text of Object.values(texts)) assertText(text, where);
    }
    assert.ok(enumerations >= 27);
  });
});

/** Summaries are titles; every other text is made of sentences. */
function assertText(text: unknown, where: string): void {
  assert.ok(typeof text === "string" && text.trim() === text && text.length > 3, `${where} has no text`);
  assert.doesNotMatch(text, /TODO|FIXME/, where);
  assert.equal(/[.?]$/.test(text), !where.endsWith(" summary"), `${where}: ${text}`);
}
