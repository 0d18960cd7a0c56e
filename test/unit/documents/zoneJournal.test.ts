import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ZoneJournal, type JournalEntry } from "../../../src/documents/zoneJournal";
import type { DomainRecord } from "../../../src/model/contract";

const record: DomainRecord = { id: 7, type: "A", name: "www", data: "192.0.2.1", ttl: 3600, priority: null, port: null, weight: null, flags: null, tag: null };
const entry: JournalEntry = {
  accountId: "a/b",
  domainName: "Example.com",
  base: { text: "old\n", records: [record] },
  text: "new\n",
  operations: [
    { op: "delete", id: 7, before: record },
    { op: "create", record: { type: "A", name: "w", data: "192.0.2.2", ttl: 60 } },
  ],
};

describe("The journal of a zone", () => {
  let folder: string;
  beforeEach(() => (folder = path.join(mkdtempSync(path.join(tmpdir(), "journal-")), "journal")));
  afterEach(() => rmSync(path.dirname(folder), { recursive: true, force: true }));

  const afterwards = (): ZoneJournal => new ZoneJournal(folder, () => false);

  it("is empty where nothing was ever saved", () => {
    assert.deepEqual(afterwards().interrupted(), []);
  });

  it("tells the next window what the last one wanted, and how far it came", () => {
    const open = new ZoneJournal(folder).begin(entry);
    open.sending();
    open.done();
    open.sending();
    assert.deepEqual(afterwards().interrupted(), [{ ...entry, done: 1, isOneUnknown: true }]);
  });

  it("is left alone while its window lives", () => {
    new ZoneJournal(folder).begin(entry);
    assert.deepEqual(new ZoneJournal(folder).interrupted(), []);
  });

  it("is gone when the zone was read afterwards, or when it is discarded", () => {
    const open = new ZoneJournal(folder).begin(entry);
    open.end();
    assert.deepEqual(readdirSync(folder), []);
    new ZoneJournal(folder).begin(entry);
    afterwards().discard({ accountId: "a/b", domainName: "example.COM" });
    assert.deepEqual(afterwards().interrupted(), []);
  });

  it("is passed over where it was cut off or is something else", () => {
    new ZoneJournal(folder).begin(entry);
    for (const [name, text] of [["cut", '{"version":1,"pid":1,'], ["other", "{}\n"], ["empty", ""], ["null", "null"]] as const) writeFileSync(path.join(folder, `${name}.journal`), text);
    assert.equal(afterwards().interrupted().length, 1);
  });

  it("stops a save that it could not write down", () => {
    writeFileSync(folder, "");
    assert.throws(() => new ZoneJournal(folder).begin(entry));
  });
});
