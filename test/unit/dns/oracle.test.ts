import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { runZoneCommand } from "../../../scripts/zoneCommand";

const compiler = "named-compilezone";
const isInstalled = spawnSync(compiler, ["-v"]).error === undefined;

/** What BIND makes of a zone: its records as it prints them, or undefined when it refuses. */
function bindRecords(file: string): readonly string[] | undefined {
  const { status, stdout } = spawnSync(compiler, ["-q", "-k", "ignore", "-i", "none", "-n", "ignore", "-m", "ignore", "-M", "ignore", "-S", "ignore", "-r", "ignore", "-T", "ignore", "-W", "ignore", "-F", "text", "-s", "full", "-o", "-", "example.com", file], { encoding: "utf8" });
  if (status !== 0) return undefined;
  return stdout.split("\n").filter((line) => line !== "").map((line) => {
    const [owner = "", ttl = "", , type = "", ...data] = line.split(/\s+/);
    // Names that differ in case only are one name.
    return `${owner.toLowerCase()} ${ttl} ${type} ${data.join(" ")}`;
  });
}

async function ownRecords(file: string): Promise<{ readonly records: readonly string[]; readonly hasMixedTtls: boolean } | undefined> {
  let [out, said] = ["", ""];
  const code = await runZoneCommand(["compile", "--origin", "example.com", file], { readStdin: () => Promise.resolve(""), stdout: { write: (text) => (out += text) }, stderr: { write: (text) => (said += text) } });
  if (code !== 0) return undefined;
  const records = out.split("\n").filter((line) => line !== "").map((line) => {
    const { owner, ttl, type, rdata } = JSON.parse(line) as { readonly owner: string; readonly ttl: number; readonly type: string; readonly rdata: string };
    return `${owner.toLowerCase()} ${ttl} ${type} ${rdata.split(/\s+/).join(" ")}`;
  });
  return { records, hasMixedTtls: said.includes("RFC 2181 §5.2") };
}

const label = fc.stringMatching(/^[a-z0-9]{1,6}$/);
const name = fc.oneof(label, fc.tuple(label, label).map(([one, other]) => `${one}.${other}`), fc.constant("@"), fc.constant("*"));
const host = fc.oneof(label, label.map((one) => `${one}.example.net.`));
const u16 = fc.integer({ min: 0, max: 65_535 });
const text = fc.oneof(fc.stringMatching(/^[a-zA-Z0-9 =;:.-]{0,30}$/).map((words) => `"${words}"`), label, fc.constant('"a\\"b"'), fc.constant('"\\001\\255"'));
const data = fc.oneof(
  fc.ipV4().map((address) => `A ${address}`),
  fc.ipV6().map((address) => `AAAA ${address}`),
  // Of name servers in the zone BIND wants addresses too, which is about serving the zone, not about reading it.
  label.map((one) => `NS ${one}.example.net.`),
  fc.tuple(u16, host).map(([preference, target]) => `MX ${preference} ${target}`),
  fc.tuple(u16, u16, u16, host).map((parts) => `SRV ${parts.join(" ")}`),
  fc.array(text, { minLength: 1, maxLength: 3 }).map((strings) => `TXT ${strings.join(" ")}`),
  fc.tuple(fc.integer({ min: 0, max: 255 }), fc.constantFrom("issue", "issuewild", "iodef"), text).map((parts) => `CAA ${parts.join(" ")}`),
);
const ttl = fc.constantFrom("", "60 ", "1h30m ", "IN ", "IN 300 ", "2W IN ");
const line = fc.tuple(fc.oneof({ weight: 4, arbitrary: name }, fc.constant(" ")), ttl, data, fc.constantFrom("", " ; comment", "\t;x")).map(([owner, meta, record, comment]) => `${owner} ${meta}${record}${comment}\n`);
const zone = fc.tuple(fc.array(fc.oneof({ weight: 8, arbitrary: line }, fc.constantFrom("\n", "$TTL 2h\n", "$ORIGIN sub\n", "$ORIGIN example.com.\n", "; words\n", "bad A 1.2.3\n", "x A 192.0.2.1 extra\n")), { maxLength: 15 })).map(([lines]) => lines.join(""));

describe("BIND as an oracle", () => {
  let folder: string;

  before(() => (folder = mkdtempSync(path.join(tmpdir(), "oracle-"))));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it(isInstalled ? "reads generated zones in the same way" : `is not here (${compiler}, in Debian's bind9-utils): nothing to hold against`, async () => {
    if (!isInstalled) return;
    await fc.assert(
      fc.asyncProperty(zone, async (lines) => {
        const file = path.join(folder, "zone");
        writeFileSync(file, `$ORIGIN example.com.\n$TTL 3600\n@ IN SOA ns1.example.net. hostmaster 1 7200 900 1209600 300\n@ IN NS ns1.example.net.\n${lines}`);
        const [bind, own] = [bindRecords(file), await ownRecords(file)];
        // The provider takes name servers of a wildcard: here they are a warning.
        const isRefused = own?.records.every((record) => !/^\*\.\S+ \d+ NS /.test(record)) !== true;
        assert.equal(isRefused, bind === undefined, `BIND ${bind ? "takes" : "refuses"} it:\n${lines}`);
        if (isRefused || !bind) return;
        // Where the records of one set have several TTLs, BIND takes the first or the last, as the lines happen to stand.
        const comparable = (records: readonly string[]): string[] => records.map((record) => (own.hasMixedTtls ? record.replace(/ \d+/, " *") : record)).sort();
        assert.deepEqual(comparable(own.records), comparable(bind));
      }),
      { numRuns: 300, seed: 20_260_301 },
    );
  }).timeout(60_000);
});
