import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { applyChanges, formatZone } from "../../src/dns/format";
import { parseZone } from "../../src/dns/parser";
import { planZone } from "../../src/dns/plan";
import { renderZone } from "../../src/dns/render";
import { withoutSoa } from "../../src/dns/withoutSoa";
import type { DomainRecord } from "../../src/model/contract";

const origin = "example.com";
/** No text, however odd, may take longer than this for each thousand characters. */
const slowMs = 50;

const pieces = [
  "@", "www", "*", " ", "\t", "\n", "\r\n", "\r", "(", ")", '"', ";", "\\", "\\000", "\\300", "IN", "CH", "A", "AAAA", "MX", "TXT", "SRV", "CAA", "CNAME", "NS", "SOA", "PTR", "TYPE1", "\\# 4 c0000201", "$TTL", "$ORIGIN", "$INCLUDE",
  "$GENERATE", "3600", "1h30m", "4294967296", "192.0.2.1", "2001:db8::1", "::", "example.com.", "..", ".", "\u00a0", "\u201c", "é", "\ud800", "\u0000", "x".repeat(300), "0 issue \"letsencrypt.org\"", "10 mail",
];

/** A generator of numbers that are the same for the same seed (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Real zones to spoil. */
function corpus(): readonly string[] {
  const cases = JSON.parse(readFileSync(path.join(__dirname, "../unit/dns/zoneCases.json"), "utf8")) as readonly { readonly lines?: string; readonly whole?: string }[];
  return cases.map(({ lines, whole }) => whole ?? `$TTL 60\n@ NS ns1.example.net.\n${lines ?? ""}`);
}

const base: readonly DomainRecord[] = parseZone("$TTL 60\n@ NS ns1.example.net.\n@ MX 10 mail.example.net.\nwww A 192.0.2.1\nwww TXT \"a\"\n", { origin }).records.map(
  ({ owner, rdata, ttl }, id): DomainRecord => ({ id: id + 1, type: rdata.type, name: owner === "example.com." ? "@" : "www", data: rdata.type === "A" ? "192.0.2.1" : rdata.type === "TXT" ? "a" : rdata.type === "MX" ? "mail.example.net." : "ns1.example.net.", ttl, priority: rdata.type === "MX" ? 10 : null, port: null, weight: null, flags: null, tag: null }),
);

/** Holds the zone language against odd texts for a time.
 * @returns how many were tried
 * @throws an assertion that names the seed and the text */
export function fuzzZones(seed: number, forMs: number): number {
  const known = corpus();
  const end = performance.now() + forMs;
  let tried = 0;
  for (let round = 0; performance.now() < end; round++) {
    const random = numbers(seed * 1_000_003 + round);
    const text = random(2) === 0 ? spoil(known[random(known.length)] ?? "", random) : Array.from({ length: random(60) }, () => pieces[random(pieces.length)]).join(random(3) === 0 ? "" : " ");
    try {
      check(text);
    } catch (error) {
      throw new Error(`seed ${seed}, round ${round}: ${JSON.stringify(text)}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`, { cause: error });
    }
    tried++;
  }
  return tried;
}

/** Takes something away, puts something in, or swaps octets. */
function spoil(text: string, random: (below: number) => number): string {
  let spoilt = text;
  for (let changes = random(4) + 1; changes > 0; changes--) {
    const at = random(spoilt.length + 1);
    const length = random(3) === 0 ? random(20) : 0;
    spoilt = spoilt.slice(0, at) + (random(4) === 0 ? String.fromCharCode(random(0x3000)) : (pieces[random(pieces.length)] ?? "")) + spoilt.slice(at + length);
  }
  return spoilt;
}

function check(text: string): void {
  const zone = parseZone(text, { origin });
  assertFast(text);
  for (const { range, message, fix } of zone.diagnostics) {
    assert.ok(range.start >= 0 && range.start <= range.end && range.end <= text.length, `range of “${message}”`);
    assert.match(message, /^.{10,}[.?]$/s);
    if (fix) assert.ok(fix.range.start <= fix.range.end && fix.range.end <= text.length);
  }
  const formatted = applyChanges(text, formatZone(text));
  assert.deepEqual(keys(formatted), keys(text));
  assert.equal(applyChanges(formatted, formatZone(formatted)), formatted);
  withoutSoa(text, origin);
  const plan = planZone({ base, document: zone });
  const hasErrors = zone.diagnostics.some(({ severity }) => severity === "error");
  assert.ok(!hasErrors || plan.operations.length === 0, "a line that did not parse never becomes an operation");
  assert.deepEqual(planZone({ base, document: parseZone(renderZone(base, { origin }), { origin }) }).operations, []);
}

/** What is slow every time is slow; once, anything may come in between. */
function assertFast(text: string): void {
  const limitMs = slowMs * (1 + text.length / 1000);
  let bestMs = Infinity;
  for (let attempt = 0; attempt < 5 && bestMs >= limitMs; attempt++) {
    const started = performance.now();
    parseZone(text, { origin });
    bestMs = Math.min(bestMs, performance.now() - started);
  }
  assert.ok(bestMs < limitMs, `${bestMs} ms`);
}

function keys(text: string): readonly string[] {
  return parseZone(text, { origin }).records.map(({ owner, ttl, rdata, key }) => `${owner} ${ttl} ${rdata.type} ${key}`);
}
