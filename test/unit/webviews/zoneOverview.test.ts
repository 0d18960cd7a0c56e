import assert from "node:assert/strict";
import { createSocket } from "node:dgram";
import { createMammothApi } from "../../../src/api/mammothApi";
import type { DomainRecord } from "../../../src/model/contract";
import { createSimulatedCloud, type SimulatedCloud } from "../../../simulator/simulatedCloud";
import { delegationOf, nameserversToAsk } from "../../../src/webviews/zoneOverview/delegation";
import { checkSentence, delegationNotice, nameserverRows } from "../../../src/webviews/zoneOverview/page/nameserverModel";
import { mostProblems, problemItems } from "../../../src/webviews/zoneOverview/page/problemsModel";
import { filterRows, markRows, overviewSubtitle, recordTypesOf, type MarkedRow } from "../../../src/webviews/zoneOverview/page/recordsModel";
import { zoneLines } from "../../../src/webviews/zoneOverview/page/zoneText";
import { isZoneOverviewKeptState, zoneOverviewProtocol, type DoneCheck, type LoadOverviewResponse, type ServedCheckState, type ZoneProblem } from "../../../src/webviews/zoneOverview/protocol";
import { runServedCheck } from "../../../src/webviews/zoneOverview/servedCheck";
import { ZoneReading } from "../../../src/webviews/zoneOverview/zoneReading";

const t = (text: string, ...values: readonly (string | number | boolean)[]): string => text.replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)]));

let nextId = 1;
const record = (type: DomainRecord["type"], name: string, data: string, more: Partial<DomainRecord> = {}): DomainRecord => ({ id: nextId++, type, name, data, ttl: 3600, priority: null, port: null, weight: null, flags: null, tag: null, ...more });

function overview(records: readonly DomainRecord[], zoneFile = "", more: Partial<LoadOverviewResponse> = {}): LoadOverviewResponse {
  const reading = new ZoneReading({ name: "example.com", zone_file: zoneFile }, records);
  return { domain: "example.com", zoneFile, defaultTtlSeconds: 3600, rows: reading.rows, problems: reading.problems(undefined, t), delegation: "here", current: [], provider: [], check: { status: "none" }, ...more };
}

const done = (more: Partial<DoneCheck> = {}): ServedCheckState => ({ status: "done", sets: 4, nameservers: [{ name: "ns1", state: "all", differing: 0 }], unserved: [], ...more });
const byOwner = (rows: readonly MarkedRow[], owner: string): MarkedRow => rows.find((row) => row.owner === owner) ?? assert.fail(`no row ${owner}`);

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

  it("is told in words, with what to set at the registrar", () => {
    const notice = delegationNotice({ domain: "example.com", delegation: "elsewhere", provider: ["ns1.mammoth.com.au"] }, t);
    assert.match(notice.text, /set these at the registrar: ns1\.mammoth\.com\.au/);
    assert.equal(notice.isToSet, true);
    assert.equal(delegationNotice({ domain: "example.com", delegation: "nowhere", provider: null }, t).isToSet, false);
    assert.equal(delegationNotice({ domain: "example.com", delegation: "here", provider: [] }, t).isToSet, false);
  });

  it("names every name server once, with what it answered", () => {
    assert.deepEqual(nameserversToAsk(["NS1.mammoth.com.au."], ["ns1.mammoth.com.au", "ns2.mammoth.com.au"]).length, 2);
    const check = done({ nameservers: [{ name: "ns1.mammoth.com.au", state: "differs", differing: 1 }, { name: "ns2.mammoth.com.au", state: "silent", differing: 0 }, { name: "ns.else.example", state: "unknown", differing: 0 }] });
    const rows = nameserverRows({ current: ["NS1.mammoth.com.au.", "ns.else.example"], provider: ["ns1.mammoth.com.au", "ns2.mammoth.com.au"], check }, t);
    assert.deepEqual(rows.map(({ name, use, answer }) => [name, use?.text, answer?.text]), [
      ["ns.else.example", "elsewhere", "not found"],
      ["NS1.mammoth.com.au.", "in use", "differs in 1 of 4"],
      ["ns2.mammoth.com.au", "not in use", "no answer"],
    ]);
  });
});

describe("Records held against the zone file", () => {
  const www = record("A", "www", "192.0.2.1");
  const mail = record("MX", "@", "mail.example.com", { priority: 10 });
  const fresh = record("A", "fresh", "192.0.2.9");
  const file = "$ORIGIN example.com.\n$TTL 3600\n@ IN SOA ns1.x. host.x. ( 0 1 2 3 4 )\n@ IN MX 10 mail\nwww 60 IN A 192.0.2.1\nold IN A 192.0.2.7\n";

  it("find their lines in whatever spelling, and those that only one side has", () => {
    const { rows } = overview([fresh, www, mail, record("SOA", "@", "ns1.x host.x 7 1 2 3 4")], file);
    assert.deepEqual(Object.fromEntries(rows.map(({ owner, type, line, otherTtl, key }) => [`${owner} ${type}`, [line, otherTtl, key > 0]])), {
      "@ SOA": [2, null, true],
      "@ MX": [3, null, true],
      "fresh A": [null, null, true],
      "www A": [4, 60, true],
      "old A": [5, null, false],
    });
    const marked = markRows({ rows, problems: [], check: { status: "none" } }, t);
    assert.deepEqual(["fresh", "www", "old"].map((owner) => byOwner(marked, owner).mark?.label), ["Not in zone file", "Other TTL in file", "Only in zone file"]);
    assert.equal(filterRows(marked, { text: "", recordType: "", show: "oneSided" }).length, 3);
    assert.match(JSON.stringify(problemItems([], marked, t)), /Records and zone file differ in 3 records/);
  });

  it("come in the order of the document, data that cannot be read among them", () => {
    const { rows, problems } = overview([record("A", "z", "192.0.2.1"), record("A", "b", "not an address"), record("NS", "@", "ns1.mammoth.com.au"), record("A", "a", "192.0.2.1")]);
    assert.deepEqual(rows.map(({ owner }) => owner), ["@", "a", "b", "z"]);
    const broken = problems.find(({ severity }) => severity === "error");
    assert.equal(broken?.recordId, rows.find(({ owner }) => owner === "b")?.key);
  });

  it("are nothing at all without harm", () => {
    const empty = overview([], "$ORIGIN example.com.\n$TTL 3600\n@ IN SOA ns1.x. host.x. ( 0 1 2 3 4 )\n");
    assert.deepEqual([empty.rows, problemItems(empty.problems, [], t)], [[], []]);
    assert.equal(overviewSubtitle(empty, t), "0 records · TTL 3600 s");
  });
});

describe("Problems of a zone", () => {
  const alias = record("CNAME", "shop", "www.example.com");
  const beside = record("A", "shop", "192.0.2.2");
  const doubled = record("CNAME", "blog", "www.example.com.example.com");
  const zone = overview([record("NS", "@", "ns1.mammoth.com.au"), record("A", "www", "192.0.2.1"), alias, beside, doubled]);

  it("are those of the document, worst first, each with its record", () => {
    assert.equal(zone.problems[0]?.severity, "error");
    assert.ok(zone.problems.some(({ code, recordId }) => code === "cname-and-other-data" && (recordId === alias.id || recordId === beside.id)));
  });

  it("open the line, and offer what mends it", () => {
    const rows = markRows(zone, t);
    assert.equal(byOwner(rows, "blog").mark?.label, "Warning");
    const item = problemItems(zone.problems, rows, t).find(({ where }) => where === "blog CNAME");
    assert.deepEqual(item?.actions.map((action) => action.kind === "open" && [action.recordId, action.fix]), [[doubled.id, null], [doubled.id, "forgotten-dot"]]);
    assert.equal(item.actions[1]?.label, "Add the final dot");
    assert.ok(rows.some(({ owner, mark }) => owner === "shop" && mark?.label === "Error"));
  });

  it("include addresses that are nobody's any more, when it is known whose addresses are", () => {
    const reading = new ZoneReading({ name: "example.com", zone_file: "" }, [beside]);
    const found = reading.problems({ servers: [], loadBalancers: [], seen: new Map([["192.0.2.2", "old-server"]]) }, t);
    assert.deepEqual(found.map(({ code, recordId }) => [code, recordId]), [["dangling-address", beside.id]]);
    assert.match(found[0]?.message ?? "", /old-server/);
  });

  it("are not listed without end", () => {
    const many = Array.from({ length: mostProblems + 5 }, (): ZoneProblem => ({ severity: "warning", code: "duplicate", message: "Twice.", recordId: null, fix: null }));
    const items = problemItems(many, [], t);
    assert.equal(items.length, mostProblems + 1);
    assert.match(items.at(-1)?.text ?? "", /^5 more/);
  });
});

describe("What name servers answer", () => {
  const www = record("A", "www", "192.0.2.1");
  const mail = record("MX", "@", "mail.example.com", { priority: 10 });
  const file = "www 3600 A 192.0.2.1\n@ 3600 MX 10 mail.example.com.\n";
  const marks = (check: ServedCheckState): Record<string, string | undefined> => Object.fromEntries(markRows({ ...overview([www, mail], file), check }, t).map(({ type, mark }) => [type, mark?.label]));

  it("is marked at each record that they do not serve as it is", () => {
    const check = done({ nameservers: [{ name: "ns1", state: "differs", differing: 1 }], unserved: [{ nameserver: "ns1", recordIds: [www.id], served: [], otherTtl: null }] });
    assert.deepEqual(marks(check), { A: "Not served", MX: "Served" });
    assert.equal(checkSentence(check, t), "1 of 4 record sets are not served as they are here.");
    assert.match(JSON.stringify(problemItems([], markRows({ ...overview([www, mail], file), check }, t), t)), /1 record is not served as it is here/);
    assert.deepEqual(marks(done({ unserved: [{ nameserver: "ns1", recordIds: [www.id], served: ["192.0.2.1"], otherTtl: 60 }] })), { A: "Other TTL served", MX: "Served" });
  });

  it("is unknown, and not good, where none answered or none was asked", () => {
    const silent = done({ nameservers: [{ name: "ns1", state: "silent", differing: 0 }] });
    for (const check of [silent, { status: "none" }, { status: "running" }, { status: "failed", message: "No." }] as const) assert.deepEqual(marks(check), { A: undefined, MX: undefined });
    assert.match(checkSentence(silent, t), /not known/);
  });

  describe("over the network", () => {
    let cloud: SimulatedCloud;

    before(async () => {
      cloud = await createSimulatedCloud({ seed: "small" });
    });

    after(() => cloud.close());

    const check = async (change: (records: readonly DomainRecord[]) => readonly DomainRecord[], address: string): Promise<ServedCheckState> => {
      const { domains } = createMammothApi({ baseUrl: () => cloud.url, getToken: () => Promise.resolve(cloud.token) });
      const [domain, records] = await Promise.all([domains.get("kelpandco.example"), domains.listRecords("kelpandco.example")]);
      const reading = new ZoneReading(domain, change(records));
      return runServedCheck({ records: reading.records, names: ["ns1.mammoth.com.au"], chosen: { address, name: "chosen" }, signal: new AbortController().signal }, t);
    };

    it("is all of a zone, and what is missing by its record", async () => {
      const all = await check((records) => records, cloud.nameserver);
      assert.ok(all.status === "done");
      assert.deepEqual([all.nameservers, all.unserved], [[{ name: "chosen", state: "all", differing: 0 }], []]);
      const missing = record("A", "missing", "192.0.2.5", { id: 990_001 });
      const some = await check((records) => [...records, missing], cloud.nameserver);
      assert.ok(some.status === "done");
      assert.deepEqual(some.unserved, [{ nameserver: "chosen", recordIds: [990_001], served: [], otherTtl: null }]);
    });

    it("is silence where nobody listens", async () => {
      const socket = createSocket("udp4");
      const port = await new Promise<number>((resolve) => socket.bind(0, "127.0.0.1", () => resolve(socket.address().port)));
      await new Promise<void>((resolve) => socket.close(() => resolve()));
      const nothing = await check((records) => records, `127.0.0.1:${port}`);
      assert.deepEqual(nothing.status === "done" && nothing.nameservers, [{ name: "chosen", state: "silent", differing: 0 }]);
    });

    it("is a sentence where there is none to ask", async () => {
      const state = await runServedCheck({ records: new Map(), names: [], chosen: undefined, signal: new AbortController().signal }, t);
      assert.equal(state.status, "failed");
    });
  });
});

describe("Records that are looked for", () => {
  const rows = markRows(overview([record("A", "www", "192.0.2.1"), record("TXT", "@", "v=spf1 -all"), record("A", "mail", "192.0.2.2")]), t);
  const owners = (text: string, recordType = ""): readonly string[] => filterRows(rows, { text, recordType, show: "all" }).map(({ owner }) => owner);

  it("are found by the words of their line, in any case and order", () => {
    assert.deepEqual(owners("A WWW"), ["www"]);
    assert.deepEqual(owners("spf1"), ["@"]);
    assert.deepEqual(owners("192.0.2", "A").toSorted(), ["mail", "www"]);
    assert.deepEqual(owners("nothing like it"), []);
    assert.deepEqual(recordTypesOf(rows), ["A", "TXT"]);
  });
});

describe("Messages of a zone's overview", () => {
  const hostile = '<img src=x onerror="alert(1)">';
  const load = zoneOverviewProtocol.fromPage.answers.loadOverview;

  it("carry hostile values letter by letter, as texts that are checked", () => {
    const answer = overview([record("TXT", "x", hostile), record("CNAME", "y", hostile)], `x TXT ${hostile}\n`);
    assert.ok(load(structuredClone(answer)));
    assert.match(answer.rows.find(({ owner }) => owner === "x")?.value ?? "", /<img src=x onerror=/);
    assert.equal(zoneLines(answer.zoneFile).flat().map(({ text }) => text).join(""), `x TXT ${hostile}`);
    const marked = markRows({ ...answer, check: done({ nameservers: [{ name: hostile, state: "differs", differing: 1 }], unserved: [{ nameserver: hostile, recordIds: [answer.rows[0]?.key ?? 0], served: [hostile], otherTtl: null }] }) }, t);
    assert.ok(marked.every(({ sentences }) => sentences.every((sentence) => typeof sentence === "string")));
  });

  it("are refused when they are anything else", () => {
    const answer = overview([record("A", "x", "192.0.2.1")]);
    assert.equal(load({ ...answer, rows: [{ ...answer.rows[0], value: { html: hostile } }] }), false);
    assert.equal(load({ ...answer, check: { status: "done" } }), false);
    assert.equal(zoneOverviewProtocol.fromPage.messages.openRecord({ type: "openRecord", recordId: "1", fix: null }), false);
    assert.equal(zoneOverviewProtocol.fromPage.messages.copy({ type: "copy", what: "token" }), false);
    assert.equal(zoneOverviewProtocol.toPage.messages.problemsChanged({ type: "problemsChanged", problems: [{ severity: "fatal" }] }), false);
  });

  it("keep what is looked at, and nothing of what is there", () => {
    const kept = { accountId: "a", domainName: "example.com", text: "", recordType: "", show: "all", tab: "records", selected: 0, firstRow: 0, firstLine: 0 };
    assert.ok(isZoneOverviewKeptState(kept));
    assert.equal(isZoneOverviewKeptState({ ...kept, show: "everything" }), false);
    assert.equal(isZoneOverviewKeptState({ accountId: "a", domainName: "example.com" }), false);
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
