import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { curlCommand } from "../../../src/commands/server/curl";

/** What a shell hands to `curl`. */
function argumentsIn(command: string): readonly string[] {
  const script = `curl() { for each; do printf '%s\\0' "$each"; done; }\n${command}`;
  return execFileSync("sh", ["-c", script], { encoding: "utf8", env: { MAMMOTH_TOKEN: "from the variable" } }).split("\0").slice(0, -1);
}

describe("a request as a command line", () => {
  it("reads the token from a variable, and sends the body as it is", () => {
    const command = curlCommand({ method: "POST", url: "https://api.example.com/v2/servers/7/actions", body: { type: "rename", name: "it's $HOME; `rm`" } });
    assert.ok(!command.includes("from the variable"));
    assert.deepEqual(argumentsIn(command), ["-X", "POST", "https://api.example.com/v2/servers/7/actions", "-H", "Authorization: Bearer from the variable", "-H", "Content-Type: application/json", "--data-raw", String.raw`{"type":"rename","name":"it's $HOME; ${"`rm`"}"}`]);
  });

  it("has no body where none is sent", () => {
    assert.equal(curlCommand({ method: "GET", url: "https://api.example.com/v2/account" }), `curl 'https://api.example.com/v2/account' -H "Authorization: Bearer $MAMMOTH_TOKEN"`);
  });

  it("survives every text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        const body = { name };
        assert.equal(argumentsIn(curlCommand({ method: "POST", url: "https://api.example.com", body })).at(-1), JSON.stringify(body));
      }),
      { numRuns: 50, seed: 4 },
    );
  });
});
