import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runZoneCommand } from "../../../scripts/zoneCommand";

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(args: readonly string[], stdin = ""): Promise<Ran> {
  let out = "";
  let err = "";
  const code = await runZoneCommand(args, { readStdin: () => Promise.resolve(stdin), stdout: { write: (text) => (out += text) }, stderr: { write: (text) => (err += text) } });
  return { code, out, err };
}

const zone = "$TTL 1h\n@ SOA ns1 host 1 2 3 4 5\n@ NS ns1.example.net.\nWWW 60 A 192.0.2.1\nwww 90 A 192.0.2.2\n";

describe("The command line for zones", () => {
  let folder: string;

  before(() => (folder = mkdtempSync(path.join(tmpdir(), "zone-command-"))));
  after(() => rmSync(folder, { recursive: true, force: true }));

  const file = (name: string, text: string): string => {
    const target = path.join(folder, name);
    writeFileSync(target, text);
    return target;
  };

  it("compiles to one JSON object a record, as named-compilezone prints them", async () => {
    const { code, out, err } = await run(["compile", "--origin", "example.com", "-"], zone);
    assert.deepEqual(out.trim().split("\n").map((line): unknown => JSON.parse(line)), [
      { owner: "example.com.", ttl: 3600, type: "SOA", rdata: "ns1.example.com. host.example.com. 1 2 3 4 5" },
      { owner: "example.com.", ttl: 3600, type: "NS", rdata: "ns1.example.net." },
      { owner: "WWW.example.com.", ttl: 60, type: "A", rdata: "192.0.2.1" },
      { owner: "www.example.com.", ttl: 60, type: "A", rdata: "192.0.2.2" },
    ]);
    assert.match(err, /^5:\d+: warning: ttl-mixed: /m);
    assert.equal(code, 0);
  });

  it("counts records", async () => {
    assert.deepEqual(await run(["compile", "--origin", "example.com.", "--count", file("count.zone", zone.replace(" 90 ", " 60 "))]), { code: 0, out: "4\n", err: "" });
  });

  it("tells where errors are, and exits with 1", async () => {
    const { code, err } = await run(["compile", "--origin", "example.com", "-"], `\r\n${zone}bad A 1.2.3.400\n`);
    assert.match(err, /^7:7: error: bad-data: .*1\.2\.3\.400/m);
    assert.equal(code, 1);
  });

  it("demands SOA and NS only to compile", async () => {
    const { err } = await run(["compile", "--origin", "example.com", "-"], "w 60 A 192.0.2.1\n");
    assert.match(err, /error: soa-missing.*\n.*error: ns-missing/);
    const { code } = await run(["plan", "--base", file("empty.json", "[]"), "--origin", "example.com", "-"], "w 60 A 192.0.2.1\n");
    assert.equal(code, 0);
  });

  it("formats", async () => {
    assert.deepEqual(await run(["format", "-"], "w   A 192.0.2.1\n"), { code: 0, out: "w A 192.0.2.1\n", err: "" });
  });

  it("plans, against the base or against what the zone has become", async () => {
    const base = [{ id: 1, type: "NS", name: "@", data: "ns1.example.net", ttl: 3600 }, { id: 2, type: "A", name: "www", data: "192.0.2.1", ttl: 3600 }];
    const text = "$TTL 3600\n@ NS ns1.example.net.\nwww A 192.0.2.9\n";
    const files = ["--base", file("base.json", JSON.stringify(base)), "--origin", "example.com"];
    const { out } = await run(["plan", ...files, "-"], text);
    const plan = JSON.parse(out) as { readonly stops: readonly unknown[]; readonly operations: readonly { readonly op: string; readonly id: number; readonly record: { readonly data: string } }[] };
    assert.deepEqual(plan.operations.map(({ op, id, record }) => [op, id, record.data]), [["update", 2, "192.0.2.9"]]);
    const remote = file("remote.json", JSON.stringify([base[0], { ...base[1], data: "192.0.2.7" }]));
    const conflicting = JSON.parse((await run(["plan", ...files, "--remote", remote, "-"], text)).out) as { readonly conflicts: readonly unknown[] };
    assert.equal(conflicting.conflicts.length, 1);
  });

  it("prints the plan also where it stops", async () => {
    const { code, out } = await run(["plan", "--base", file("base2.json", "[]"), "--origin", "example.com", "-"], "broken\n");
    assert.match(out, /"code":"parse-error"/);
    assert.equal(code, 1);
  });

  for (const args of [[], ["compile"], ["compile", "-"], ["compile", "--origin", "example.com", "a", "b"], ["format", "--origin", "x", "-"], ["bogus", "-"], ["plan", "--origin", "x", "-"], ["compile", "--nonsense", "-"]]) {
    it(`explains itself for: zone ${args.join(" ")}`, async () => {
      const { code, out, err } = await run(args);
      assert.equal(code, 2);
      assert.equal(out, "");
      assert.match(err, /^.+\n\nUsage: /);
    });
  }

  it("says what is wrong with a file that is no list of records, or not there", async () => {
    const { code, err } = await run(["plan", "--base", file("no.json", "{}"), "--origin", "example.com", "-"], zone);
    assert.match(err, /no\.json is no list of records/);
    assert.equal(code, 1);
    assert.equal((await run(["format", path.join(folder, "missing.zone")])).code, 1);
  });
});
