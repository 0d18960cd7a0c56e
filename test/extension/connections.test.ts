import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import https from "node:https";
import { measure } from "./measures";
import { testCloud, type TestCloud } from "./testCloud";

/** The requests that the cloud has seen, past the client. */
function requestsOf({ url, ca }: TestCloud): Promise<readonly { readonly connection: number; readonly operation?: string }[]> {
  return new Promise((resolve, reject) => {
    const address = new URL("/__simulator/requests", url);
    https
      .get(address, { ca: readFileSync(ca) }, (response) => {
        let text = "";
        response.on("data", (chunk: Buffer) => (text += chunk.toString()));
        response.once("end", () => resolve((JSON.parse(text) as { readonly requests: readonly { readonly connection: number; readonly operation?: string }[] }).requests));
      })
      .once("error", reject);
  });
}

describe("The client inside of VS Code", () => {
  it("makes twenty calls in a row over one TLS connection", async function () {
    const cloud = testCloud();
    for (let call = 0; call < 20; call++) await cloud.api.account.get();
    const calls = (await requestsOf(cloud)).filter(({ operation }) => operation === "GET /account");
    const connections = new Set(calls.map(({ connection }) => connection)).size;
    measure(this, { calls: calls.length, connections });
    assert.deepEqual({ calls: calls.length, connections }, { calls: 20, connections: 1 });
  });
});
