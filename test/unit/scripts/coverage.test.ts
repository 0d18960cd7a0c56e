import assert from "node:assert/strict";
import path from "node:path";
import { contractDocument } from "../../../contract/document";
import { findCoverage } from "../../../scripts/coverage";
import manifest from "../../../package.json";

describe("What reaches the API", () => {
  const coverage = findCoverage(contractDocument, path.resolve(__dirname, "../../.."));

  it("is something for each of the 120 operations and actions", () => {
    assert.equal(coverage.length, 120);
    assert.deepEqual(coverage.filter(({ reachedBy }) => reachedBy.length === 0).map(({ operation }) => operation), []);
  });

  it("are commands of the manifest, where it is commands", () => {
    const known = new Set(manifest.contributes.commands.map(({ command }) => command));
    const named = coverage.flatMap(({ reachedBy }) => reachedBy).filter((one) => one.startsWith("mammoth."));
    assert.deepEqual(named.filter((one) => !known.has(one)), []);
    assert.ok(named.length > 60);
  });

  it("knows a method from its noun", () => {
    const of = (operation: string): readonly string[] => coverage.find((one) => one.operation === operation)?.reachedBy ?? [];
    assert.deepEqual(of("DELETE /vpcs/{vpc_id}"), ["mammoth.vpc.delete"]);
    assert.deepEqual(of("DELETE /domains/{domain_name}"), ["mammoth.domain.delete"]);
    assert.ok(of("GET /servers/{server_id}/console").includes("webviews/console"));
    assert.deepEqual(of("ACTION resize"), ["mammoth.server.runAction"]);
  });
});
