import assert from "node:assert/strict";
import { createMammothApi, type MammothApi } from "../../src/api/mammothApi";

export interface TestCloud {
  readonly url: string;
  readonly token: string;
  readonly ca: string;
  readonly api: MammothApi;
}

/** A simulated cloud over TLS, started by whoever started the tests. */
export function testCloud(): TestCloud {
  const line = process.env["MAMMOTH_TEST_CLOUD"];
  assert.ok(line, "the tests are started with a simulated cloud");
  const cloud = JSON.parse(line) as Omit<TestCloud, "api">;
  return { ...cloud, api: createMammothApi({ baseUrl: () => cloud.url, getToken: () => Promise.resolve(cloud.token) }) };
}
