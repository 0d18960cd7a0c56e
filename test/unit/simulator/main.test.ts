import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:https";
import { tmpdir } from "node:os";
import path from "node:path";

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const root = path.resolve(__dirname, "../../..");

/** Runs the simulator's command line from source.
 * @param onLine called with the first line that it prints, and with what ends it */
function run(args: readonly string[], onLine?: (line: string, end: (signal: NodeJS.Signals) => void) => void): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", "tsx", "--import", "./test/loadYaml.mjs", "simulator/main.ts", ...args], { cwd: root });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      const first = !stdout.includes("\n");
      stdout += text;
      if (first && stdout.includes("\n")) onLine?.(stdout, (signal) => child.kill(signal));
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, stdout, stderr }));
  });
}

/** Asks with trust in one certificate only. */
function statusOver(url: string, caFile: string, token: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = get(url, { ca: readFileSync(caFile), agent: false, headers: { authorization: `Bearer ${token}` } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.once("error", reject);
  });
}

function startLine(line: string): { url: string; token: string } {
  const value: unknown = JSON.parse(line);
  assert.ok(typeof value === "object" && value !== null && "url" in value && "token" in value);
  assert.ok(typeof value.url === "string" && typeof value.token === "string");
  return { url: value.url, token: value.token };
}

describe("The simulator's command line", () => {
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    it(`prints one JSON line, serves, and ends well on ${signal}`, async () => {
      let status: number | undefined;
      const ended = await run(["--port", "0", "--token", "chosen", "--seed", "fleet:3"], (line, end) => {
        const { url, token } = startLine(line);
        assert.equal(token, "chosen");
        void fetch(`${url}/servers`, { headers: { authorization: `Bearer ${token}` } }).then((response) => {
          status = response.status;
          end(signal);
        });
      });
      assert.deepEqual([ended.code, ended.stderr, status], [0, "", 200]);
      assert.match(ended.stdout, /^\{"url":"http:\/\/127\.0\.0\.1:\d+\/v2","token":"chosen","nameserver":"127\.0\.0\.1:\d+"\}\n$/);
    });
  }

  it("serves over TLS on another loopback address, with a certificate that is gone afterwards", async () => {
    let status: number | undefined;
    let file = "";
    let failure: unknown;
    const ended = await run(["--tls", "--host", "127.0.0.2"], (line, end) => {
      const { url, token } = startLine(line);
      const { ca } = JSON.parse(line) as { ca: string };
      file = ca;
      assert.match(url, /^https:\/\/127\.0\.0\.2:\d+\/v2$/);
      statusOver(`${url}/account`, ca, token)
        .then((answered) => (status = answered), (error: unknown) => (failure = error))
        .finally(() => end("SIGTERM"));
    });
    assert.deepEqual([failure, ended.code, ended.stderr, status], [undefined, 0, "", 200]);
    assert.ok(!existsSync(file));
  });

  for (const args of [["--port", "x"], ["--port", "70000"], ["--seed", "large"], ["--seed", "fleet:-1"], ["--latency-ms", "-5"], ["--speed", "0"], ["--token", ""], ["--unknown"], ["stray"], ["--faults", "/nothing/here.json"]]) {
    it(`refuses ${args.join(" ")} with a sentence and exit code 2`, async () => {
      const { code, stdout, stderr } = await run(args);
      assert.deepEqual([code, stdout], [2, ""]);
      assert.match(stderr, /\S.*\nUsage: /);
      assert.doesNotMatch(stderr, /\n\s+at /, "no stack");
    });
  }

  it("makes up a token, and reads faults from a file", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "simulator-"));
    try {
      const file = path.join(folder, "faults.json");
      writeFileSync(file, JSON.stringify([{ operation: "GET /regions", fault: { status: 503 } }]));
      let status: number | undefined;
      const ended = await run(["--faults", file], (line, end) => {
        const { url, token } = startLine(line);
        assert.ok(token.length >= 24);
        void fetch(`${url}/regions`).then((response) => {
          status = response.status;
          end("SIGTERM");
        });
      });
      assert.deepEqual([ended.code, status], [0, 503]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
