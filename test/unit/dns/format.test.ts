import assert from "node:assert/strict";
import fc from "fast-check";
import { applyChanges, formatZone } from "../../../src/dns/format";
import { parseZone } from "../../../src/dns/parser";
import type { ParsedZone } from "../../../src/dns/zone";

const format = (text: string): string => applyChanges(text, formatZone(text));
const recordsOf = (text: string): unknown => parseZone(text, { origin: "example.com" }).records.map(({ owner, ttl, rdata }) => ({ owner, ttl, rdata }));
const codesOf = ({ diagnostics }: ParsedZone): string[] => diagnostics.map(({ code }) => code).sort();

describe("Formatting a zone", () => {
  it("aligns the columns, and keeps comments, order and blank lines", () => {
    assert.equal(
      format("; zone\n$TTL 1h\n@ NS ns1.example.net. ; first\n\tNS  ns2.example.net.\t; second\n\nwww 60 IN   A 192.0.2.1\nmail-server A 192.0.2.2   \n"),
      "; zone\n$TTL 1h\n@                 NS ns1.example.net. ; first\n                  NS ns2.example.net. ; second\n\nwww         60 IN A  192.0.2.1\nmail-server       A  192.0.2.2\n",
    );
  });

  it("does not let one long owner widen the column of all", () => {
    const long = "a-name-that-is-far-longer-than-any-other";
    assert.equal(format(`${long} A 192.0.2.1\nw A 192.0.2.2\n`), `${long} A 192.0.2.1\nw A 192.0.2.2\n`);
  });

  it("leaves alone what parentheses join, what cannot be parsed, and directives", () => {
    for (const text of ["@ SOA ns1 host (\n  1 ; serial\n  2 3 4 5 )\n", "w  TXT \"open\nw A 192.0.2.1\n", "$ORIGIN   sub\n", "w   A\n", "w  A 192.0.2.1 ( \n )\n".replace(" \n", "\n")]) {
      assert.equal(format(text), text);
    }
  });

  it("keeps the warning of a comment that cuts a text off", () => {
    assert.equal(format("w  TXT v=DKIM1; p=x\n"), "w TXT v=DKIM1; p=x\n");
  });

  it("changes only what was asked for", () => {
    const text = "a   A 192.0.2.1\nb   A 192.0.2.2\n";
    assert.equal(applyChanges(text, formatZone(text, { start: 16, end: 20 })), "a   A 192.0.2.1\nb A 192.0.2.2\n");
  });

  it("never changes a record or a diagnostic, and nothing the second time, whatever the text", () => {
    const piece = fc.constantFrom("@", "w", " ", "  ", "\t", "\n", "\n ", "\r\n", "(", ")", '"', ";", "\\", "\\ ", "\\000", "IN", "A", "TXT", "MX", "$TTL", "$ORIGIN", "3600", "192.0.2.1", ".", "\u00a0", "é", "10", "w A 192.0.2.1", 'w TXT "a b"', " NS ns1.example.net.");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = `$TTL 60\n${pieces.join("")}`;
        const formatted = format(text);
        assert.deepEqual(recordsOf(formatted), recordsOf(text));
        assert.deepEqual(codesOf(parseZone(formatted, { origin: "example.com" })), codesOf(parseZone(text, { origin: "example.com" })));
        assert.equal(format(formatted), formatted);
        assert.equal(formatted.replace(/[ \t]/g, ""), text.replace(/[ \t]/g, ""));
      }),
      { numRuns: 1500 },
    );
  });
});
