import assert from "node:assert/strict";
import fc from "fast-check";
import { fromApi } from "../../../src/dns/apiRecord";
import { parseZone } from "../../../src/dns/parser";
import { planZone, type ZoneOperation, type ZonePlan } from "../../../src/dns/plan";
import { renderZone } from "../../../src/dns/render";
import type { DomainRecord } from "../../../src/model/contract";

const empty = { priority: null, port: null, weight: null, flags: null, tag: null, ttl: 3600 };
const record = (id: number, type: DomainRecord["type"], name: string, data: string, more: Partial<DomainRecord> = {}): DomainRecord => ({ ...empty, id, type, name, data, ...more });
const base: readonly DomainRecord[] = [
  record(1, "SOA", "@", "ns1.example.net. hostmaster.example.com. 0 7200 900 1209600 300"),
  record(2, "NS", "@", "ns1.example.net"),
  record(3, "NS", "@", "ns2.example.net"),
  record(4, "A", "@", "192.0.2.1"),
  record(5, "A", "www", "192.0.2.1"),
  record(6, "A", "www", "192.0.2.2"),
  record(7, "MX", "@", "mail.example.com.", { priority: 10 }),
  record(8, "A", "mail", "192.0.2.9"),
  record(9, "CNAME", "ftp", "www.example.com"),
  record(10, "TXT", "@", "v=spf1 mx -all"),
  record(11, "SRV", "_sip._tcp", "sip.example.net.", { priority: 10, weight: 60, port: 5060 }),
  record(12, "CAA", "@", "letsencrypt.org", { flags: 0, tag: "issue" }),
];
const origin = "example.com";
const text = [
  "$ORIGIN example.com.",
  "$TTL 1h",
  "@ NS ns1.example.net.",
  "@ NS ns2.example.net.",
  "@ A 192.0.2.1",
  "@ MX 10 mail",
  '@ TXT "v=spf1 mx -all"',
  '@ CAA 0 issue "letsencrypt.org"',
  "www A 192.0.2.1",
  "www A 192.0.2.2",
  "mail A 192.0.2.9",
  "ftp CNAME www",
  "_sip._tcp SRV 10 60 5060 sip.example.net.",
  "",
].join("\n");

const plan = (document: string, remote?: readonly DomainRecord[]): ZonePlan => planZone({ base, document: parseZone(document, { origin }), ...(remote ? { remote } : {}) });
const edit = (...replacements: readonly (readonly [string, string])[]): string => replacements.reduce((result, [from, to]) => {
  assert.ok(result.includes(from), from);
  return result.replace(from, to);
}, text);
const short = (operation: ZoneOperation): string =>
  operation.op === "delete" ? `delete ${operation.id}` : `${operation.op} ${operation.op === "update" ? `${operation.id} ` : ""}${operation.record.name} ${operation.record.type} ${operation.record.data}`;
const operations = (...args: Parameters<typeof plan>): string[] => {
  const { stops, conflicts, operations: all } = plan(...args);
  assert.deepEqual([stops, conflicts], [[], []]);
  return all.map(short);
};
const without = (id: number): DomainRecord[] => base.filter((one) => one.id !== id);
const changed = (id: number, more: Partial<DomainRecord>): DomainRecord[] => base.map((one) => (one.id === id ? { ...one, ...more } : one));

describe("The plan for a zone", () => {
  it("is nothing for a document that was not changed", () => assert.deepEqual(operations(text), []));

  it("is nothing when only comments, blanks, order, TTL spelling, case, and absolute names changed", () => {
    const reformatted = `; hello\n$ORIGIN example.com.\n$TTL 3600\n${text.split("\n").slice(2).reverse().join("\n")}`.replace("www A 192.0.2.1", "WWW.example.com.   60m IN A 192.0.2.1 ; first").replace("ftp CNAME www", "ftp CNAME WWW.Example.com.");
    assert.deepEqual(operations(reformatted), []);
  });

  it("is nothing for the rendered zone, or a text cut into other strings", () => {
    assert.deepEqual(operations(renderZone(base, { origin })), []);
    assert.deepEqual(operations(edit(['"v=spf1 mx -all"', '"v=spf1" " mx -all"'])), []);
  });

  it("updates in place: TTL, priority, data; with every field of the type", () => {
    assert.deepEqual(operations(edit(["mail A", "mail 300 A"])), ["update 8 mail A 192.0.2.9"]);
    assert.deepEqual(plan(edit(["MX 10", "MX 20"])).operations.map((one) => one.op === "update" && one.record), [{ type: "MX", name: "@", data: "mail.example.com.", ttl: 3600, priority: 20 }]);
    assert.deepEqual(operations(edit(["www A 192.0.2.2", "www A 192.0.2.3"])), ["update 6 www A 192.0.2.3"]);
  });

  it("creates what is new, and once where it stands twice", () => {
    assert.deepEqual(operations(`${text}www A 192.0.2.4\n`), ["create www A 192.0.2.4"]);
    assert.deepEqual(operations(`${text}www A 192.0.2.1\n`), []);
  });

  it("takes an alias away right before other data comes, and the other way round", () => {
    assert.match(operations(`${edit(["ftp CNAME www", "ftp A 192.0.2.7"])}a A 192.0.2.70\nz A 192.0.2.71\n`).join(), /delete 9,create ftp A 192\.0\.2\.7/);
    assert.deepEqual(operations(edit(["mail A 192.0.2.9", "mail CNAME www"])), ["delete 8", "create mail CNAME www.example.com."]);
  });

  it("creates before it deletes what is independent", () => {
    assert.deepEqual(operations(edit(['@ TXT "v=spf1 mx -all"', "@ A 192.0.2.44"])), ["create @ A 192.0.2.44", "delete 10"]);
  });

  it("makes a host before what points to it, and deletes it after", () => {
    assert.deepEqual(operations(`${text}a-www CNAME new1\nnew1 A 192.0.2.50\n`), ["create new1 A 192.0.2.50", "create a-www CNAME new1.example.com."]);
    assert.deepEqual(operations(edit(["mail A 192.0.2.9\n", ""], ["@ MX 10 mail\n", "@ MX 10 mx.example.net.\n"])), ["update 7 @ MX mx.example.net.", "delete 8"]);
  });

  it("replaces name servers of the apex in place, behind a gate", () => {
    const { operations: all, gates } = plan(edit(["ns1.example.net.", "ns3.example.net."], ["ns2.example.net.", "ns4.example.net."]));
    assert.deepEqual(all.map(({ op }) => op), ["update", "update"]);
    assert.deepEqual(gates, ["apex-ns"]);
  });

  it("asks for more than a click before many deletes, and before the last MX", () => {
    const few = text.split("\n").filter((line) => !/^(?:www|ftp|_sip|@ CAA)/.test(line)).join("\n");
    assert.deepEqual(plan(few).gates, ["many-deletes"]);
    assert.deepEqual(plan(edit(["@ MX 10 mail\n", ""])).gates, ["last-mx"]);
  });

  describe("stops", () => {
    for (const [name, document, code] of [
      ["at a line that does not parse", edit(["mail A 192.0.2.9", "mail A 192.0.2.999"]), "parse-error"],
      ["at a document without records", "; nothing\n", "no-records"],
      ["at an apex without name servers", edit(["@ NS ns1.example.net.\n@ NS ns2.example.net.\n", ""]), "apex-ns-empty"],
      ["at another SOA", `${text}@ SOA ns1.example.net. other.example.com. 0 7200 900 1209600 300\n`, "soa-changed"],
    ] as const) {
      it(name, () => {
        const { stops, operations: all } = plan(document);
        assert.deepEqual([stops.map((stop) => stop.code), all], [[code], []]);
      });
    }

    it("not at the same SOA with another serial", () => assert.deepEqual(operations(`${text}@ SOA ns1.example.net. hostmaster 77 2h 15m 2w 5m\n`), []));
  });

  describe("against a zone that changed meanwhile", () => {
    const edited = edit(["www A 192.0.2.2", "www A 192.0.2.3"]);
    const deleted = edit(["www A 192.0.2.2\n", ""]);

    it("leaves alone what the user did not touch", () => {
      assert.deepEqual(operations(edited, [...base, record(70, "A", "api", "198.51.100.1")]), ["update 6 www A 192.0.2.3"]);
      assert.deepEqual(operations(edited, changed(8, { data: "192.0.2.77" })), ["update 6 www A 192.0.2.3"]);
    });

    it("does nothing where the same was done there", () => {
      assert.deepEqual(operations(edited, changed(6, { data: "192.0.2.3" })), []);
      assert.deepEqual(operations(deleted, without(6)), []);
      assert.deepEqual(operations(`${text}new A 192.0.2.5\n`, [...base, record(71, "A", "new", "192.0.2.5")]), []);
    });

    for (const [name, document, remote] of [
      ["both changed it", edited, changed(6, { data: "192.0.2.99" })],
      ["it was deleted there and changed here", edited, without(6)],
      ["it was changed there and deleted here", deleted, changed(6, { data: "192.0.2.99" })],
    ] as const) {
      it(`is in conflict where ${name}`, () => {
        const { conflicts, operations: all } = plan(document, remote);
        assert.deepEqual([conflicts.map(({ id }) => id), all], [[6], []]);
      });
    }

    it("follows a record that was deleted and made again", () => {
      assert.deepEqual(operations(deleted, base.map((one) => (one.id === 6 ? { ...one, id: 60 } : one))), ["delete 60"]);
    });
  });

  it("understands the API's ways to write the same: no final dot, @, relative SRV targets, international names, quoted texts", () => {
    const odd = [...base.slice(0, 4), record(20, "CNAME", "xn--bcher-kva", "www.example.com"), record(21, "SRV", "_x._tcp", "sip", { priority: 0, weight: 0, port: 1 }), record(22, "MX", "@", "@", { priority: 5 }), record(23, "TXT", "t", '"a" "b"')];
    const document = '$TTL 3600\n@ NS ns1.example.net.\n@ NS ns2.example.net.\n@ A 192.0.2.1\nbücher CNAME www\n_x._tcp SRV 0 0 1 sip\n@ MX 5 @\nt TXT "ab"\n';
    assert.deepEqual(planZone({ base: odd, document: parseZone(document, { origin }) }).operations, []);
  });
});

describe("Any zone", () => {
  const label = fc.stringMatching(/^[a-z0-9_]{1,8}$/);
  const host = fc.array(label, { minLength: 1, maxLength: 3 }).map((labels) => `${labels.join(".")}.`);
  const common = { id: fc.constant(0), name: fc.oneof(fc.constant("@"), label, fc.constant("*")), ttl: fc.constantFrom(60, 300, 3600) };
  const u16 = fc.integer({ min: 0, max: 65535 });
  const zoneRecord: fc.Arbitrary<DomainRecord> = fc.oneof(
    fc.record({ ...common, type: fc.constant("A" as const), data: fc.ipV4() }),
    fc.record({ ...common, type: fc.constant("AAAA" as const), data: fc.ipV6() }),
    fc.record({ ...common, type: fc.constant("NS" as const), data: host }),
    fc.record({ ...common, type: fc.constant("MX" as const), data: host, priority: u16 }),
    fc.record({ ...common, type: fc.constant("SRV" as const), data: host, priority: u16, weight: u16, port: u16 }),
    fc.record({ ...common, type: fc.constant("TXT" as const), data: fc.string({ unit: "binary", maxLength: 600 }) }),
    fc.record({ ...common, type: fc.constant("CAA" as const), data: fc.string({ maxLength: 40 }), flags: fc.constantFrom(0, 128), tag: fc.constantFrom("issue", "iodef") }),
  );
  /** No record twice, one TTL a name and type, and name servers at the apex. */
  const zone = fc.array(zoneRecord, { maxLength: 25 }).map((records): DomainRecord[] => {
    const all = [record(0, "NS", "@", "ns1.example.net."), ...records];
    const ttls = new Map<string, number>();
    const seen = new Set<string>();
    return all.flatMap((one) => {
      const { owner, key, rdata } = fromApi(one, "example.com.");
      const ttl = ttls.get(`${owner} ${rdata.type}`) ?? one.ttl;
      ttls.set(`${owner} ${rdata.type}`, ttl);
      const identity = JSON.stringify([owner, rdata.type, key]);
      return seen.has(identity) ? [] : (seen.add(identity), [{ ...empty, ...one, ttl, id: seen.size }]);
    });
  });
  const facts = (records: readonly DomainRecord[]): string[] => records.map((one) => fromApi(one, "example.com.")).map(({ owner, ttl, rdata, key }) => JSON.stringify([owner, ttl, rdata.type, key])).sort();
  const settings = { seed: 7, numRuns: 300 };

  it("is the same after it was rendered and read", () => {
    fc.assert(
      fc.property(zone, (records) => {
        const parsed = parseZone(renderZone(records, { origin }), { origin });
        assert.deepEqual(parsed.diagnostics.filter(({ severity }) => severity === "error"), []);
        assert.deepEqual(parsed.records.map(({ owner, ttl, rdata, key }) => JSON.stringify([owner, ttl, rdata.type, key])).sort(), facts(records));
      }),
      settings,
    );
  });

  it("needs no change to become itself", () => {
    fc.assert(fc.property(zone, (records) => assert.deepEqual(planZone({ base: records, document: parseZone(renderZone(records, { origin }), { origin }) }).operations, [])), settings);
  });

  it("becomes the document when its plan is carried out, and keeps what others added", () => {
    fc.assert(
      fc.property(zone, zone, zoneRecord, (from, to, added) => {
        const remote = [...from, { ...empty, ...added, name: "added-elsewhere", id: 9999 }];
        const { operations: all, stops, conflicts } = planZone({ base: from, document: parseZone(renderZone(to, { origin }), { origin }), remote });
        assert.deepEqual([stops, conflicts], [[], []]);
        const result = new Map(remote.map((one) => [one.id, one]));
        let next = 10_000;
        for (const operation of all) {
          if (operation.op === "delete") assert.ok(result.delete(operation.id));
          else result.set(operation.op === "update" ? operation.id : next++, { ...empty, ...operation.record, id: 0 });
          assert.ok([...result.values()].some(({ type, name }) => type === "NS" && name === "@"), "the apex always has a name server");
        }
        assert.ok(result.has(9999));
        result.delete(9999);
        assert.deepEqual(facts([...result.values()]), facts(to));
      }),
      settings,
    );
  });
});
