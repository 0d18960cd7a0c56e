import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { contractDocument } from "../../../contract/document";
import { runContractCommand, usage } from "../../../scripts/contractCommand";
import { generateTypes } from "../../../scripts/contractTypes";

const committedTypes = path.resolve(__dirname, "../../../contract/types.ts");

describe("contract/types.ts", () => {
  it("is what the contract generates", async () => {
    assert.equal(await readFile(committedTypes, "utf8"), await generateTypes(contractDocument), "stale: run `npm run contract -- generate`");
  });
});

describe("The command `contract`", () => {
  let folder: string;
  let typesFile: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), "contract-"));
    typesFile = path.join(folder, "types.ts");
  });

  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  async function run(...args: string[]) {
    const said = { stdout: "", stderr: "" };
    const options = { document: contractDocument, typesFile, stdout: writer("stdout"), stderr: writer("stderr") };
    return { code: await runContractCommand(args, options), ...said };

    function writer(stream: "stdout" | "stderr") {
      return { write: (text: string) => (said[stream] += text) };
    }
  }

  it("prints 120 sorted lines for operations, and nothing else", async () => {
    const { code, stdout, stderr } = await run("operations");
    const lines = stdout.trimEnd().split("\n");
    assert.deepEqual({ code, stderr, count: lines.length }, { code: 0, stderr: "", count: 120 });
    assert.deepEqual(lines, lines.toSorted());
    assert.deepEqual(lines.filter((line) => !/^(ACTION [a-z0-9_]+|(GET|PUT|POST|DELETE|PATCH) \/\S+)$/.test(line)), []);
  });

  it("generates types that it then finds fresh", async () => {
    assert.deepEqual(await run("generate"), { code: 0, stdout: "", stderr: "" });
    assert.match(await readFile(typesFile, "utf8"), /export interface operations \{/);
    assert.deepEqual(await run("check"), { code: 0, stdout: "", stderr: "" });
  });

  it("finds changed types stale, and says what to do", async () => {
    await run("generate");
    await writeFile(typesFile, `${await readFile(typesFile, "utf8")}\n`);
    const { code, stdout, stderr } = await run("check");
    assert.deepEqual({ code, stdout }, { code: 1, stdout: "" });
    assert.match(stderr, /npm run contract -- generate/);
  });

  it("finds missing types stale", async () => {
    assert.equal((await run("check")).code, 1);
  });

  for (const args of [[], ["nonsense"], ["operations", "more"]]) {
    it(`explains itself when it is called with ${args.length === 0 ? "nothing" : args.join(" ")}`, async () => {
      assert.deepEqual(await run(...args), { code: 2, stdout: "", stderr: usage });
    });
  }
});
