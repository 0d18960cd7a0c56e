import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { parseZone } from "../../../src/dns/parser";
import { rdataText } from "../../../src/dns/rdata";
import type { ParsedZone } from "../../../src/dns/zone";

interface ZoneCase {
  readonly name: string;
  /** below the usual beginning of a zone */
  readonly lines?: string;
  readonly whole?: string;
  /** owner, TTL, type and data, as BIND prints them */
  readonly records?: readonly string[];
  /** that there is one, or which */
  readonly error?: true | string;
}

const preamble = "$ORIGIN example.com.\n$TTL 3600\n@ IN SOA ns1.example.net. hostmaster 1 7200 900 1209600 300\n@ IN NS ns1.example.net.\n@ IN NS ns2.example.net.\n";
const cases = JSON.parse(readFileSync(path.join(__dirname, "zoneCases.json"), "utf8")) as readonly ZoneCase[];
const parse = (lines: string): ParsedZone => parseZone(preamble + lines, { origin: "example.com", demandApex: true });
const print = (zone: ParsedZone): string[] => zone.records.map(({ ownerText, ttl, rdata }) => `${ownerText} ${ttl} ${rdata.type} ${rdataText(rdata)}`);
const errors = ({ diagnostics }: ParsedZone): string[] => diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
const codes = ({ diagnostics }: ParsedZone): string[] => diagnostics.map(({ code }) => code);
const own = (zone: ParsedZone): string[] => print(zone).filter((line) => !/^example\.com\. 3600 NS ns[12]\.example\.net\.$/.test(line));

describe("Zone files are read as BIND reads them", () => {
  for (const { name, lines, whole, records, error } of cases) {
    it(name, () => {
      const zone = whole === undefined ? parse(lines ?? "") : parseZone(whole, { origin: "example.com", demandApex: true });
      if (typeof error === "string") assert.deepEqual(errors(zone), [error]);
      else if (error) assert.notDeepEqual(errors(zone), []);
      else {
        assert.deepEqual(errors(zone), []);
        const found = whole === undefined ? own(zone) : [...(zone.soa ? [`${zone.soa.ownerText} ${zone.soa.ttl} SOA ${rdataText(zone.soa.rdata)}`] : []), ...print(zone)];
        // Names that differ in case only are printed in the case that came first.
        assert.deepEqual(found.map((line) => line.toLowerCase()).sort(), (records ?? []).map((line) => line.toLowerCase()).sort());
      }
    });
  }
});

describe("A zone file", () => {
  it("implies the owner of an indented line, over comments and $ORIGIN", () => {
    assert.deepEqual(own(parse("w A 192.0.2.1\n; comment\n$ORIGIN sub\n  A 192.0.2.2\n")), ["w.example.com. 3600 A 192.0.2.1", "w.example.com. 3600 A 192.0.2.2"]);
  });

  it("takes the last explicit TTL where there is no default, and the SOA's minimum before that", () => {
    const zone = parseZone("@ SOA ns1 host 1 2 3 4 5\n@ NS ns1.example.net.\nw 30 A 192.0.2.1\nx A 192.0.2.2\n", { origin: "example.com" });
    assert.deepEqual(zone.records.map(({ ttl }) => ttl), [5, 30, 30]);
  });

  for (const [lines, expected] of [
    ["w A 192.0.2.1\nw 60 A 192.0.2.2\n", "ttl-mixed"],
    ["w 2147483648 A 192.0.2.1\n", "ttl-too-large"],
    ["w TXT v=DKIM1; p=x\n", "cut-by-comment"],
    ["w TXT \u201cquoted\u201d\n", "curly-quote"],
    ["www.example.com A 192.0.2.1\n", "forgotten-dot"],
    ["w CNAME www.example.org\n", "forgotten-dot"],
    ["w MX 10 192.0.2.1\n", "address-as-target"],
    ["w A 192.0.2.1\nw A 192.0.2.1\n", "duplicate"],
    ["$ORIGIN sub\nw A 192.0.2.1\n", "relative-origin"],
    ["w HTTPS 1 .\n", "unsupported-type"],
    ["w PTR x\n", "unsupported-type"],
    ["$INCLUDE other.zone\n", "include"],
    ["w TXT ( ( \"a\" ) )\n", "nested-parenthesis"],
    ["w\u00a0A 192.0.2.1\n", "odd-space"],
    [`w TXT "${"x".repeat(256)}"\n`, "string-too-long"],
  ] as const) {
    it(`has something to say about ${JSON.stringify(lines.slice(0, 40))}: ${expected}`, () => assert.ok(codes(parse(lines)).includes(expected), codes(parse(lines)).join()));
  }

  it("offers what would mend it", () => {
    const text = `w TXT "${"x".repeat(300)}"\n`;
    const fix = parseZone(text, { origin: "example.com" }).diagnostics.find(({ code }) => code === "string-too-long")?.fix;
    assert.ok(fix);
    const mended = text.slice(0, fix.range.start) + fix.text + text.slice(fix.range.end);
    assert.deepEqual(codes(parse(mended)), []);
    assert.deepEqual(parse(mended).records.at(-1)?.key, "x".repeat(300));
  });

  it("reads the line after one that is broken, whatever broke it", () => {
    for (const broken of ["w A nonsense", 'w TXT "open', "w TXT ( a", "w TXT a )", "$NONSENSE x", "a..b A 192.0.2.1", "w", "w 60 60 A 192.0.2.1"]) {
      const zone = parse(`${broken}\nafter A 192.0.2.9\n`);
      assert.ok(errors(zone).length > 0, broken);
      assert.ok(print(zone).includes("after.example.com. 3600 A 192.0.2.9"), broken);
    }
  });

  it("tells where each record and each fault stands", () => {
    const text = "w A 192.0.2.1\nx A 192.0.2.999\n";
    const zone = parseZone(`$TTL 60\n${text}`, { origin: "example.com" });
    const [record] = zone.records;
    const [fault] = zone.diagnostics;
    assert.ok(record && fault);
    assert.equal(`$TTL 60\n${text}`.slice(record.range.start, record.range.end), "w A 192.0.2.1");
    assert.equal(`$TTL 60\n${text}`.slice(fault.range.start, fault.range.end), "192.0.2.999");
    assert.equal(record.line, 1);
  });

  it("is read to its end whatever it holds, without an exception", () => {
    const piece = fc.constantFrom("@", "w", " ", "\t", "\n", "\r\n", "(", ")", '"', ";", "\\", "\\000", "\\25", "IN", "A", "TXT", "MX", "$TTL", "$ORIGIN", "3600", "192.0.2.1", ".", "..", "\u00a0", "é", "\ud800", "10");
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 60 }), (parts) => {
        const text = parts.join("");
        for (const { range } of parseZone(text, { origin: "example.com", demandApex: true }).diagnostics) assert.ok(range.start >= 0 && range.start <= range.end && range.end <= text.length);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it("marks the word that a comment cuts off within parentheses, and guesses no more", () => {
    const text = "$TTL 60\nx TXT ( v=1;p=2\n y )\n";
    const [found] = parseZone(text, { origin: "example.com" }).diagnostics;
    assert.deepEqual([found?.code, text.slice(found?.range.start, found?.range.end), found?.fix], ["cut-by-comment", "v=1;p=2", undefined]);
  });
});
