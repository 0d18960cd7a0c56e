import assert from "node:assert/strict";
import { dataFields, expectedAt } from "../../../src/dns/completeZone";
import { describeRecord } from "../../../src/dns/describeRecord";
import { applyChanges } from "../../../src/dns/format";
import { parseZone } from "../../../src/dns/parser";
import { recordTypes } from "../../../src/dns/zone";
import { hostsOf, nameAt, nameUses, recordAt, renameHost } from "../../../src/dns/zoneNames";

const text = `$TTL 3600
@ NS ns1.example.net.
web A 192.0.2.1
    AAAA 2001:db8::1
www CNAME web
shop CNAME web.example.com.
a.web TXT "below"
@ MX 10 web
`;
const zone = parseZone(text, { origin: "example.com" });

describe("Names in a zone", () => {
  it("are found where they are written, as owners and as targets", () => {
    const uses = nameUses(text, zone).map(({ name, role, range }) => `${role} ${name} “${text.slice(range.start, range.end)}”`);
    assert.deepEqual(uses, [
      "owner example.com. “@”", "target ns1.example.net. “ns1.example.net.”", "owner web.example.com. “web”", "owner www.example.com. “www”", "target web.example.com. “web”",
      "owner shop.example.com. “shop”", "target web.example.com. “web.example.com.”", "owner a.web.example.com. “a.web”", "owner example.com. “@”", "target web.example.com. “web”",
    ]);
    assert.equal(nameAt(text, zone, text.indexOf("CNAME web") + 7)?.role, "target");
    assert.equal(recordAt(zone, text.indexOf("AAAA"))?.rdata.type, "AAAA");
    assert.deepEqual(hostsOf(zone), ["web.example.com."]);
  });

  it("are renamed everywhere, each as it was written", () => {
    const changes = renameHost(text, zone, "web.example.com.", "site");
    assert.ok(changes);
    assert.equal(applyChanges(text, changes), text.replace("web A", "site A").replace("CNAME web\n", "CNAME site\n").replace("web.example.com.", "site.example.com.").replace("a.web", "a.site").replace("10 web", "10 site"));
  });

  it("are not renamed to what is no name, or is elsewhere; the zone itself keeps its name", () => {
    assert.equal(renameHost(text, zone, "web.example.com.", "a..b"), undefined);
    assert.equal(renameHost(text, zone, "web.example.com.", "web.example.org."), undefined);
    assert.deepEqual(renameHost(text, zone, "example.com.", "other"), []);
  });
});

describe("A record in words", () => {
  const words = (line: string): string => describeRecord(parseZone(`$TTL 90m\n${line}\n`, { origin: "example.com" }).records[0] ?? assert.fail(line)).join("\n");

  for (const [line, expected] of [
    ["w A 192.0.2.1", /^w\.example\.com\. 5400 IN A 192\.0\.2\.1\nIPv4 address.*\nTime to live: 1 hour 30 minutes$/],
    ['@ TXT "v=spf1 mx include:x.example -all"', /SPF.*2 mechanisms name who may send; mail from all others is to be refused/],
    ['@ TXT "v=spf1 +all"', /everybody/],
    ['_dmarc TXT "v=DMARC1; p=reject"', /DMARC.*refused/],
    ['k._domainkey TXT "v=DKIM1; p="', /revoked/],
    ["@ MX 0 .", /takes no mail/],
    ["_x._tcp SRV 0 0 0 .", /not offered/],
    ['@ CAA 128 issue ";"', /Nobody may issue certificates\. Issuers that do not know/],
    ['@ CAA 0 issuewild "letsencrypt.org"', /letsencrypt\.org may issue wildcard/],
  ] as const) {
    it(`says what ${line} means`, () => assert.match(words(line), expected));
  }
});

describe("What is expected in a zone", () => {
  for (const [line, expected] of [
    ["$", { kind: "directive" }],
    ["$OR", { kind: "directive" }],
    ["", undefined],
    ["ww", undefined],
    ["www ", { kind: "type" }],
    ["www 300 IN ", { kind: "type" }],
    ["  ", { kind: "type" }],
    ["www A", { kind: "type" }],
    ["www A ", { kind: "data", type: "A", field: 0 }],
    ["www a 192.0", { kind: "data", type: "A", field: 0 }],
    ["@ MX 10 ", { kind: "data", type: "MX", field: 1 }],
    ["@ SRV 10 5 5060 ho", { kind: "data", type: "SRV", field: 3 }],
    ["@ CAA 0 ", { kind: "data", type: "CAA", field: 1 }],
    ["$TTL ", undefined],
    ["www HINFO ", undefined],
  ] as const) {
    it(`behind “${line}”`, () => assert.deepEqual(expectedAt(line), expected));
  }

  it("has a name for every field of every type", () => {
    assert.deepEqual(Object.keys(dataFields).sort(), [...recordTypes].sort());
  });
});
