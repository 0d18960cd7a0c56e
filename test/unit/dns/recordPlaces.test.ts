import assert from "node:assert/strict";
import { fromApi } from "../../../src/dns/apiRecord";
import { parseZone } from "../../../src/dns/parser";
import { placeOfRecord } from "../../../src/dns/recordPlaces";
import { renderZone } from "../../../src/dns/render";
import type { DomainRecord } from "../../../src/model/contract";

const record = (id: number, type: DomainRecord["type"], name: string, data: string, more: Partial<DomainRecord> = {}): DomainRecord => ({ id, type, name, data, ttl: 3600, priority: null, port: null, weight: null, flags: null, tag: null, ...more });

describe("The place of a record", () => {
  const lineOf = (text: string, wanted: DomainRecord): string | undefined => {
    const zone = parseZone(text, { origin: "example.com" });
    const place = placeOfRecord(text, zone, fromApi(wanted, "example.com."));
    return place && text.slice(text.lastIndexOf("\n", place.start - 1) + 1).split("\n")[0];
  };
  const www = record(1, "A", "www", "192.0.2.1");

  it("is its line, however that is written", () => {
    assert.equal(lineOf("$TTL 1h\nother A 192.0.2.1\nWWW.example.com. IN A 192.0.2.1 ; here\n", www), "WWW.example.com. IN A 192.0.2.1 ; here");
    assert.equal(lineOf('$TTL 1h\n@ A 192.0.2.9\n  TXT "v=spf1" " -all"\n', record(2, "TXT", "@", "v=spf1 -all")), '  TXT "v=spf1" " -all"');
  });

  it("is the line that was edited, rather than another one with its data", () => {
    assert.equal(lineOf("$TTL 1h\nother A 192.0.2.1\nwww A 192.0.2.77\n", www), "www A 192.0.2.77");
  });

  it("is the line that cannot be read, and the comment that tells of the SOA", () => {
    const broken = record(3, "A", "broken", "no address");
    const soa = record(4, "SOA", "@", "ns1.x. host.x. 0 10800 3600 1209600 3600");
    const text = renderZone([www, broken, soa], { origin: "example.com" });
    assert.match(lineOf(text, broken) ?? "", /^broken +A +no address$/);
    assert.match(lineOf(text, soa) ?? "", /^; +ns1\.x\. host\.x\. 0/);
  });

  it("is nowhere when nothing of it is there", () => {
    assert.equal(lineOf("$TTL 1h\nother A 192.0.2.1\n", www), undefined);
    assert.equal(lineOf("", www), undefined);
  });
});
