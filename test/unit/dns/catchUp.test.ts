import assert from "node:assert/strict";
import { catchUp } from "../../../src/dns/catchUp";
import { parseZone } from "../../../src/dns/parser";
import { planZone } from "../../../src/dns/plan";
import type { DomainRecord } from "../../../src/model/contract";

const origin = "example.com";
const empty = { priority: null, port: null, weight: null, flags: null, tag: null };
const record = (id: number, type: DomainRecord["type"], name: string, data: string, ttl = 3600): DomainRecord => ({ ...empty, id, type, name, data, ttl });
const base = [record(1, "NS", "@", "ns1.example.net"), record(2, "A", "www", "192.0.2.1"), record(3, "TXT", "www", "hello"), record(4, "A", "mail", "192.0.2.2")];
const text = `$TTL 1h
@ NS ns1.example.net. ; the provider's
www   A   192.0.2.1 ; first
      TXT "hello"

; mail
mail A (
  192.0.2.2 ) ; second
`;

/** What the text says is what the zone is. */
function assertSame(caughtUp: string, records: readonly DomainRecord[]): void {
  assert.deepEqual(planZone({ base: records, document: parseZone(caughtUp, { origin }) }), { stops: [], conflicts: [], gates: [], operations: [] });
}

describe("A text that catches up with its zone", () => {
  it("stays as it is where nothing happened", () => {
    assert.equal(catchUp(text, base, { origin }), text);
  });

  it("gets a line for what was added", () => {
    const now = [...base, record(5, "A", "new", "192.0.2.5", 60), record(6, "MX", "@", "mail.example.com")].map((one) => (one.type === "MX" ? { ...one, priority: 10 } : one));
    const result = catchUp(text, now, { origin });
    assert.ok(result.startsWith(text));
    assert.deepEqual(result.slice(text.length).trim().split("\n").sort(), ["@ 3600 MX 10 mail", "new 60 A 192.0.2.5"]);
    assertSame(result, now);
  });

  it("has what was changed changed, comments kept", () => {
    const now = base.map((one) => (one.id === 2 ? { ...one, data: "192.0.2.9", ttl: 300 } : one.id === 4 ? { ...one, data: "192.0.2.8" } : one));
    const result = catchUp(text, now, { origin });
    assert.match(result, /^www 300 A 192\.0\.2\.9 ; first$/m);
    assert.match(result, /; second$/m);
    assertSame(result, now);
  });

  it("loses what was deleted, and hands its owner on", () => {
    const now = base.filter(({ id }) => id !== 2);
    const result = catchUp(text, now, { origin });
    assert.equal(result, text.replace(/^www.*\n {6}TXT/m, "www      TXT"));
    assertSame(result, now);
    const comment = catchUp("$TTL 3600\n@ NS ns1.example.net.\nwww A 192.0.2.1\n; why\n  TXT hello\nmail A 192.0.2.2\n", now, { origin });
    assertSame(comment, now);
  });

  it("writes absolute names where the origin moves, and ends the last line", () => {
    const moved = "$TTL 3600\n@ NS ns1.example.net.\n$ORIGIN sub.example.com.\nx A 192.0.2.1";
    const now = [base[0], record(9, "A", "x.sub", "192.0.2.1"), record(10, "CNAME", "y", "x.sub.example.com")].filter((one) => one !== undefined);
    const result = catchUp(moved, now, { origin });
    assert.equal(result, `${moved}\ny.example.com. 3600 CNAME x.sub.example.com.\n`);
    assertSame(result, now);
  });

  it("loses a line that stands twice", () => {
    const now = base.filter(({ id }) => id !== 4);
    assertSame(catchUp(`${text}mail A 192.0.2.2\n`, now, { origin }), now);
  });
});
