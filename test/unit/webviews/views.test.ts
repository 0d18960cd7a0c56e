import assert from "node:assert/strict";
import type { Domain } from "../../../src/model/contract";
import { delegationOf, servedZone } from "../../../src/webviews/zoneFile/delegation";
import { delegationNotice, providerRows } from "../../../src/webviews/zoneFile/page/zoneFileViewModel";
import { zoneLines } from "../../../src/webviews/zoneFile/page/zoneText";

const t = (text: string, ...values: readonly (string | number | boolean)[]): string => text.replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)]));

describe("The delegation of a domain", () => {
  for (const [current, provider, expected] of [
    [["NS1.mammoth.com.au.", "ns2.mammoth.com.au"], ["ns1.mammoth.com.au", "ns2.mammoth.com.au"], "here"],
    [["ns1.mammoth.com.au", "ns.else.example"], ["ns1.mammoth.com.au"], "partly"],
    [["ns.else.example"], ["ns1.mammoth.com.au"], "elsewhere"],
    [[], ["ns1.mammoth.com.au"], "nowhere"],
    [["ns.else.example"], null, "unknown"],
  ] as const) {
    it(`is ${expected} for ${current.join(", ") || "no name servers"}`, () => assert.equal(delegationOf(current, provider), expected));
  }

  it("is told in words, with what to do", () => {
    const domain: Domain = { name: "example.com", ttl: 3600, zone_file: "", current_nameservers: ["ns.else.example"] };
    const zone = servedZone(domain, ["ns1.mammoth.com.au"]);
    assert.match(JSON.stringify(delegationNotice(zone, t)), /set these at the registrar: ns1\.mammoth\.com\.au/);
    assert.equal(providerRows(zone, t).length, 1);
  });
});

describe("The text of a served zone", () => {
  it("is shown letter by letter, whatever it is", () => {
    const text = "$ORIGIN example.com.\n@ IN A 192.0.2.1 ; comment\nA TXT \"a;b\" \"unclosed\n  \u0000 <script>\n";
    assert.equal(zoneLines(text).map((line) => line.map((token) => token.text).join("")).join("\n"), text.slice(0, -1));
  });

  it("has its parts coloured", () => {
    const kinds = (line: string): string[] => (zoneLines(line)[0] ?? []).filter(({ text }) => text.trim() !== "").map(({ kind }) => kind);
    assert.deepEqual(kinds("$TTL 3600"), ["directive", "plain"]);
    assert.deepEqual(kinds("A 60 IN A 192.0.2.1 ; x"), ["plain", "plain", "plain", "type", "plain", "comment"]);
    assert.deepEqual(kinds('@ TXT "a;b"'), ["plain", "type", "string"]);
  });
});
