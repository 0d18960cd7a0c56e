import assert from "node:assert/strict";
import { contractDocument } from "../../../contract/document";
import type { Operation } from "../../../simulator/contract";
import { readOperations } from "../../../simulator/contract";
import { serverActionTypes } from "../../../simulator/serverActions/table";
import { routes } from "../../../simulator/routes/table";
import { Validator } from "../../../simulator/validation";
import { CloudUnderTest } from "./cloudUnderTest";

const operations = readOperations(contractDocument);
const validator = new Validator(contractDocument);

describe("Every answer is valid against the contract", () => {
  for (const seed of ["small", "fleet:30"] as const) {
    describe(`in the seed ${seed}`, () => {
      let test: CloudUnderTest;
      let names: Record<string, string | undefined>;

      before(async () => {
        test = await CloudUnderTest.start({ seed });
        names = await test.names();
      });
      after(() => test.close());

      for (const operation of operations.filter((one) => one.method === "GET")) {
        it(operation.name, async function () {
          const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(names[name] ?? ""));
          if (path.includes("//") || path.endsWith("/")) {
            assert.notEqual(seed, "small", `the seed small has something for ${operation.path}`);
            return;
          }
          await assertConforms(operation, await test.request("GET", path), path);
        });
      }
    });
  }

  it("for ids that nothing has", async () => {
    const test = await CloudUnderTest.start();
    try {
      for (const operation of operations.filter((one) => one.method !== "POST" && one.answers.has(404) && one.path.includes("{"))) {
        const path = operation.path.replace(/\{(\w+)\}/g, "999999999");
        const response = await test.request(operation.method, path, operation.body ? bodyFor(operation) : undefined);
        assert.equal(response.status, 404, operation.name);
        await assertConforms(operation, response, path);
      }
    } finally {
      await test.close();
    }
  });
});

describe("What is implemented", () => {
  it("is in the contract, every operation of it", () => {
    assert.deepEqual([...routes.keys()].sort(), operations.map((operation) => operation.name).sort());
  });

  it("is all 41 server actions", () => {
    const body = operations.find((operation) => operation.name === "POST /servers/{server_id}/actions")?.body;
    assert.deepEqual(serverActionTypes(), [...(body?.variants?.pointers.keys() ?? [])].sort());
    assert.equal(serverActionTypes().length, 41);
  });
});

/** A body that the contract accepts, for operations whose path names nothing. */
function bodyFor(operation: Operation): unknown {
  const bodies: Record<string, unknown> = {
    "PUT /account/keys/{key_id}": { name: "key" },
    "PUT /domains/{domain_name}/records/{record_id}": { data: "192.0.2.1" },
    "PUT /images/{image_id}": { name: "image" },
    "PUT /load_balancers/{load_balancer_id}": { name: "balancer" },
    "DELETE /load_balancers/{load_balancer_id}/forwarding_rules": { forwarding_rules: [{ entry_protocol: "http" }] },
    "DELETE /load_balancers/{load_balancer_id}/servers": { server_ids: [1] },
    "PATCH /vpcs/{vpc_id}": { name: "vpc" },
    "PUT /vpcs/{vpc_id}": { name: "vpc" },
  };
  assert.ok(operation.name in bodies, `a body for ${operation.name}`);
  return bodies[operation.name];
}

async function assertConforms(operation: Operation, response: Response, path: string): Promise<void> {
  const text = await response.text();
  assert.ok(operation.answers.has(response.status), `${operation.name} does not document ${response.status} (${path}): ${text}`);
  const pointer = operation.answers.get(response.status);
  if (pointer === undefined) assert.equal(text, "");
  else assert.deepEqual(validator.errorsIn(pointer, JSON.parse(text)), {}, `${operation.name}: ${text.slice(0, 400)}`);
}
