import assert from "node:assert/strict";
import { pointingRecords } from "../../../src/cloud/pointingRecords";
import type { DomainRecord } from "../../../src/model/contract";
import { domain } from "../tree/resources";

const record = (values: Partial<DomainRecord>): DomainRecord => ({ id: 1, type: "A", name: "@", data: "203.0.113.10", ttl: 3600, priority: null, port: null, weight: null, flags: null, tag: null, ...values });

describe("Records that point at a server", () => {
  const zones: Readonly<Record<string, readonly DomainRecord[]>> = {
    "example.com": [record({}), record({ name: "www" }), record({ name: "other", data: "203.0.113.11" }), record({ type: "TXT", name: "note" })],
    "example.net": [record({ type: "AAAA", name: "v6", data: "2001:DB8:0:0::10" }), record({ type: "NS", data: null })],
  };
  const source = {
    domains: { load: () => Promise.resolve(Object.keys(zones).map((name) => domain({ name }))) },
    api: { domains: { listRecords: (name: string) => Promise.resolve(zones[name] ?? []) } },
  };

  it("are those of every domain that name one of its addresses, in any spelling", async () => {
    const found = await pointingRecords(source, ["203.0.113.10", "2001:db8::10"]);
    assert.deepEqual(found.map(({ name, type }) => `${name} ${type}`), ["example.com A", "www.example.com A", "v6.example.net AAAA"]);
    assert.deepEqual(found.map(({ domainName }) => domainName), ["example.com", "example.com", "example.net"]);
  });

  it("are not told by halves where a zone cannot be read", async () => {
    const broken = { ...source, api: { domains: { listRecords: (name: string) => (name === "example.net" ? Promise.reject(new Error("no")) : Promise.resolve([])) } } };
    await assert.rejects(pointingRecords(broken, ["203.0.113.10"]), /no/);
  });
});
