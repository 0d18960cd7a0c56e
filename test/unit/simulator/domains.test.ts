import assert from "node:assert/strict";
import { checkRecord } from "../../../simulator/dns/recordRules";
import { smallState } from "../../../simulator/seeds/small";
import { CloudUnderTest } from "./cloudUnderTest";

const zone = "/domains/saltbush.example";

describe("Domains of the simulated cloud", () => {
  let test: CloudUnderTest;
  const create = (body: object) => test.ask("DomainRecordResponse", "POST", `${zone}/records`, body).then((answer) => answer.domain_record);
  const refused = (body: object) => test.fieldErrors("POST", `${zone}/records`, body);
  const records = async () => (await test.get("DomainRecordsResponse", `${zone}/records?per_page=200`)).domain_records;

  beforeEach(async () => {
    test = await CloudUnderTest.start();
  });
  afterEach(() => test.close());

  it("are four in the seed small, of 10 to 60 records that its own rules accept", () => {
    const domains = smallState(Date.now(), 20).domains.values();
    assert.equal(domains.length, 4);
    for (const domain of domains) {
      assert.ok(domain.records.length >= 10 && domain.records.length <= 60, `${domain.name} has ${domain.records.length}`);
      for (const record of domain.records) assert.doesNotThrow(() => checkRecord(record, domain), `${record.type} ${record.name} of ${domain.name}`);
    }
  });

  it("start with the provider's SOA and NS records, and an address when one is given", async () => {
    const { domain } = await test.ask("DomainResponse", "POST", "/domains", { name: "New.Example", ip_address: "192.0.2.7" });
    assert.equal(domain.name, "new.example");
    const { domain_records } = await test.get("DomainRecordsResponse", "/domains/new.example/records");
    assert.deepEqual(
      domain_records.map((record) => [record.type, record.name, record.data]),
      [
        ["SOA", "@", "ns1.mammoth.com.au. hostmaster.mammoth.com.au. 0 10800 3600 1209600 3600"],
        ["NS", "@", "ns1.mammoth.com.au."],
        ["NS", "@", "ns2.mammoth.com.au."],
        ["NS", "@", "ns3.mammoth.com.au."],
        ["A", "@", "192.0.2.7"],
      ],
    );
  });

  it("refuse a name that is in use, and one that is none", async () => {
    assert.deepEqual(await test.fieldErrors("POST", "/domains", { name: "saltbush.example" }), { name: ["Domain name already in use."] });
    assert.deepEqual(await test.fieldErrors("POST", "/domains", { name: "taken.example" }), { name: ["Domain name already in use."] });
    assert.ok("name" in (await test.fieldErrors("POST", "/domains", { name: "no spaces.example" })));
    assert.ok("ip_address" in (await test.fieldErrors("POST", "/domains", { name: "other.example", ip_address: "300.1.1.1" })));
  });

  it("are gone after they were deleted", async () => {
    await test.tell("DELETE", zone);
    assert.match(await test.refusal(404, "GET", zone), /saltbush\.example/);
  });

  it("keep the TTL that a record is created with, 3600 without one", async () => {
    assert.equal((await create({ type: "A", name: "one", data: "192.0.2.1", ttl: 60 })).ttl, 60);
    assert.equal((await create({ type: "A", name: "two", data: "192.0.2.1" })).ttl, 3600);
  });

  it("read back null in every field that a record's type does not use", async () => {
    const record = await create({ type: "A", name: "nulls", data: "192.0.2.1", priority: 5, weight: 1 });
    const { priority, port, weight, flags, tag } = record;
    assert.deepEqual({ priority, port, weight, flags, tag }, { priority: null, port: null, weight: null, flags: null, tag: null });
  });

  it("change only the fields of an update that are there and not null", async () => {
    const before = await create({ type: "MX", name: "sub", data: "mail.saltbush.example.", priority: 10, ttl: 300 });
    const { domain_record } = await test.ask("DomainRecordResponse", "PUT", `${zone}/records/${before.id}`, { priority: 20, data: null });
    assert.deepEqual(domain_record, { ...before, priority: 20 });
  });

  it("clear a string that is updated to the empty one", async () => {
    const before = await create({ type: "TXT", name: "note", data: "something" });
    const { domain_record } = await test.ask("DomainRecordResponse", "PUT", `${zone}/records/${before.id}`, { data: "" });
    assert.equal(domain_record.data, "");
  });

  it("filter records by the stored relative name, and by type", async () => {
    const names = async (query: string) => (await test.get("DomainRecordsResponse", `${zone}/records?${query}`)).domain_records.map((record) => `${record.type} ${record.name}`);
    assert.deepEqual(await names("name=www"), ["CNAME www"]);
    assert.deepEqual(await names("name=www.saltbush.example"), []);
    assert.deepEqual(await names("name=%40&type=MX"), ["MX @", "MX @"]);
  });

  it("leave the SOA record to the provider", async () => {
    const soa = (await records()).find((record) => record.type === "SOA");
    assert.ok(soa);
    assert.ok("type" in (await refused({ type: "SOA", name: "@", data: "x" })));
    assert.ok("type" in (await test.fieldErrors("PUT", `${zone}/records/${soa.id}`, { ttl: 60 })));
    assert.ok("type" in (await test.fieldErrors("DELETE", `${zone}/records/${soa.id}`)));
  });

  it("say when an MX target has no final dot, in the provider's words", async () => {
    assert.deepEqual(await refused({ type: "MX", name: "@", data: "mail.saltbush.example", priority: 5 }), { data: ["data must end with a '.' for MX records"] });
  });

  const wrong: readonly (readonly [what: string, field: string, body: object])[] = [
    ["an A record with an IPv6 address", "data", { type: "A", name: "x", data: "2001:db8::1" }],
    ["an AAAA record with an IPv4 address", "data", { type: "AAAA", name: "x", data: "192.0.2.1" }],
    ["a record without data", "data", { type: "A", name: "x" }],
    ["a record without a type", "type", { name: "x", data: "192.0.2.1" }],
    ["a record without a name", "name", { type: "A", data: "192.0.2.1" }],
    ["the empty string for the apex", "name", { type: "A", name: "", data: "192.0.2.1" }],
    ["a name that is not relative", "name", { type: "A", name: "www.", data: "192.0.2.1" }],
    ["a label that is too long", "name", { type: "A", name: "a".repeat(64), data: "192.0.2.1" }],
    ["an asterisk inside a name", "name", { type: "A", name: "a.*.b", data: "192.0.2.1" }],
    ["an MX record without priority", "priority", { type: "MX", name: "x", data: "mail.saltbush.example." }],
    ["an SRV record without port", "port", { type: "SRV", name: "_x._tcp", data: "a.example.", priority: 1, weight: 1 }],
    ["a CAA record without tag", "tag", { type: "CAA", name: "x", data: "ca.example", flags: 0 }],
    ["a CNAME beside other data", "name", { type: "CNAME", name: "web-01", data: "x.example." }],
    ["other data beside a CNAME", "name", { type: "A", name: "www", data: "192.0.2.1" }],
    ["a CNAME at the apex", "name", { type: "CNAME", name: "@", data: "x.example." }],
    ["a record that is there already", "data", { type: "A", name: "WEB-01", data: "203.0.113.10" }],
    ["a TXT string of more than 255 octets", "data", { type: "TXT", name: "x", data: `"${"a".repeat(256)}"` }],
    ["a TTL beyond 31 bits", "ttl", { type: "A", name: "x", data: "192.0.2.1", ttl: 2 ** 31 }],
    ["a priority beyond 16 bits", "priority", { type: "MX", name: "x", data: "m.example.", priority: 65536 }],
    ["a type that there is not", "type", { type: "PTR", name: "x", data: "m.example." }],
  ];
  for (const [what, field, body] of wrong) {
    it(`refuse ${what}`, async () => {
      const before = await records();
      assert.deepEqual(Object.keys(await refused(body)), [field]);
      assert.deepEqual(await records(), before);
    });
  }

  it("render a zone file from their records, with a serial of 0", async () => {
    await create({ type: "SRV", name: "_x._tcp", data: "relative", priority: 1, weight: 2, port: 3 });
    await create({ type: "CNAME", name: "c", data: "target.example.net", ttl: 60 });
    await create({ type: "TXT", name: "t", data: 'a "quoted" \\ text; ü' });
    const { domain } = await test.get("DomainResponse", zone);
    const lines = domain.zone_file.split("\n").map((line) => line.replace(/ +/g, " "));
    assert.ok(lines.includes("$ORIGIN saltbush.example."));
    assert.ok(lines.includes("@ IN SOA ns1.mammoth.com.au. hostmaster.mammoth.com.au. ( 0 10800 3600 1209600 3600 )"));
    assert.ok(lines.includes("_x._tcp IN SRV 1 2 3 relative.saltbush.example."));
    assert.ok(lines.includes("c 60 IN CNAME target.example.net."));
    assert.ok(lines.includes('t IN TXT "a \\"quoted\\" \\\\ text; \\195\\188"'));
    assert.ok(lines.filter((line) => line.includes(" TXT ") && line.split('"').length > 4).length >= 2, "long TXT records have several strings");
  });

  it("learn of a changed delegation when the cache is refreshed", async () => {
    const nameservers = async () => (await test.get("DomainResponse", "/domains/saltbush-lab.example")).domain.current_nameservers;
    const { local_nameservers } = await test.get("LocalNameserversResponse", "/domains/nameservers");
    assert.notDeepEqual(await nameservers(), local_nameservers);
    await test.tell("POST", "/domains/refresh_nameserver_cache");
    assert.deepEqual(await nameservers(), local_nameservers);
  });
});
