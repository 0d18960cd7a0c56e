import assert from "node:assert/strict";
import fc from "fast-check";
import { EditableZone, type TextEdit } from "../../../src/dns/editableZone";
import { parseZone } from "../../../src/dns/parser";
import type { ParsedZone } from "../../../src/dns/zone";

const origin = "example.com";
const options = { origin, demandApex: true };

/** Everything that a zone says. */
function facts({ records, soa, diagnostics }: ParsedZone): unknown {
  const said = [...records, ...(soa ? [soa] : [])].map(({ owner, ownerText, ttl, rdata, key, line, range, ownerRange, dataRange }) => ({ owner, ownerText, ttl, rdata, key, line, range, ownerRange, dataRange }));
  const inOrder = [...diagnostics].sort((one, other) => one.range.start - other.range.start || (one.code + one.message < other.code + other.message ? -1 : 1));
  return { said, diagnostics: inOrder };
}

function apply(text: string, { offset, length, text: inserted }: TextEdit): string {
  return text.slice(0, offset) + inserted + text.slice(offset + length);
}

const name = fc.constantFrom("a", "b", "www", "mail", "*.w", "example.com", "x.example.com", "@", "sub.a");
const data = fc.constantFrom("A 192.0.2.1", "A 192.0.2.2", "AAAA 2001:db8::1", "CNAME www", "CNAME b", "MX 10 mail", "MX 10 www.example.com.", "NS ns1.example.net.", "NS b", 'TXT "a;b"', "TXT v=1; p=2", "TXT ( a\n b )", "SRV 0 0 1 mail", "A 1.2", "CNAME 192.0.2.1", "mx 5 www.com", 'CAA 0 issue "x"', "SOA a b 1 2 3 4 60");
const line = fc.oneof(
  { weight: 10, arbitrary: fc.tuple(fc.oneof({ weight: 3, arbitrary: name }, fc.constant(" ")), fc.constantFrom("", "60 ", "IN ", "300 IN ", "1h "), data, fc.constantFrom("", " ; c", "  ")).map(([owner, meta, record, end]) => `${owner} ${meta}${record}${end}`) },
  { weight: 2, arbitrary: fc.constantFrom("", "; words", "$TTL 60", "$TTL 2h", "$ORIGIN sub", "$ORIGIN example.com.", "$ORIGIN Example.COM.", "( ", ") ", '"open', "\u00a0x A 192.0.2.1", "\ufeffy A 192.0.2.1") },
);
const newline = fc.oneof({ weight: 8, arbitrary: fc.constant("\n") }, fc.constantFrom("\r\n", "\r"));
const text = fc.array(fc.tuple(line, newline).map((parts) => parts.join("")), { maxLength: 30 }).map((lines) => lines.join(""));
const piece = fc.oneof(text, fc.constantFrom("", "x", "(", ")", '"', "\n", "\r", "\n\n", ";", " ", "$TTL 5\n", "\ufeff", "."));

/** Longer than the parts that the text is kept in. */
const padding = Array.from({ length: 400 }, (_, index) => `p${index} IN A 10.0.${index >> 8}.${index & 255} ; a server of many\n`).join("");

describe("A zone that is edited", () => {
  it("is after any edits what it would be if it were read anew", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(text, fc.constant(padding)), { minLength: 1, maxLength: 3 }), fc.array(fc.tuple(fc.nat(), fc.oneof(fc.nat(3), fc.nat(9000)), piece), { minLength: 1, maxLength: 6 }), (texts, edits) => {
        let now = `$TTL 1h\n@ NS ns1.example.net.\n${texts.join("")}`;
        const zone = new EditableZone(now, options);
        for (const [at, length, inserted] of edits) {
          const offset = at % (now.length + 1);
          const edit = { offset, length: Math.min(length, now.length - offset), text: inserted };
          now = apply(now, edit);
          zone.edit(edit);
          assert.equal(zone.length, now.length);
          assert.deepEqual(facts(zone.zone()), facts(parseZone(now, options)));
        }
      }),
      { seed: 11, numRuns: 400 },
    );
  }).timeout(60_000);

  it("is typed letter by letter", () => {
    let now = padding;
    const zone = new EditableZone(padding, options);
    for (const letter of "\nnew 60 A 192.0.2.77\n") {
      const edit = { offset: 9000, length: 0, text: letter };
      edit.offset += now.length - padding.length;
      now = apply(now, edit);
      zone.edit(edit);
      assert.deepEqual(facts(zone.zone()), facts(parseZone(now, options)));
    }
  });

  it("refuses a change beyond its end", () => {
    assert.throws(() => new EditableZone("x", options).edit({ offset: 1, length: 1, text: "" }), RangeError);
  });

  it("reads plain lines as it reads all others", () => {
    fc.assert(
      fc.property(text, (lines) => {
        // In capitals, an origin is no plain one: every line takes the long way.
        const plain = parseZone(`$ORIGIN example.com.\n${lines}`, { origin });
        const long = parseZone(`$ORIGIN EXAMPLE.COM.\n${lines}`, { origin });
        const lower = (zone: ParsedZone): string => JSON.stringify(facts(zone)).toLowerCase();
        assert.equal(lower(long), lower(plain));
      }),
      { seed: 3, numRuns: 500 },
    );
  });
});
