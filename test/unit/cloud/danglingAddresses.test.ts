import assert from "node:assert/strict";
import { parseZone } from "../../../src/dns/parser";
import { danglingAddresses, ownAddresses, type AddressKnowledge } from "../../../src/cloud/danglingAddresses";
import { createMammothApi } from "../../../src/api/mammothApi";
import { createSimulatedCloud } from "../../../simulator/simulatedCloud";

describe("Addresses that dangle", () => {
  let knowledge: AddressKnowledge;

  before(async () => {
    const cloud = await createSimulatedCloud({ seed: "small" });
    const api = createMammothApi({ baseUrl: () => cloud.url, getToken: () => Promise.resolve(cloud.token) });
    knowledge = { servers: await api.servers.list(), loadBalancers: await api.loadBalancers.list(), seen: new Map([["2001:db8:99::1", "gone.example"], ["203.0.113.10", "older.example"]]) };
    await cloud.close();
  });

  const dangling = (text: string): string[] => danglingAddresses(parseZone(`$TTL 60\n${text}`, { origin: "example.com" }).records, knowledge).map(({ record, formerOwner }) => `${record.owner} ${formerOwner ?? "?"}`);

  it("are in a network of the provider, and nobody's of the account", () => {
    assert.deepEqual(dangling("legacy A 203.0.113.91\n"), ["legacy.example.com. ?"]);
  });

  it("are what the account once had", () => {
    assert.deepEqual(dangling("old AAAA 2001:db8:99::1\n"), ["old.example.com. gone.example"]);
  });

  it("are not those of servers, load balancers and failover, nor of other networks", () => {
    const own = [...ownAddresses(knowledge).keys()].filter((address) => !address.includes(":"));
    assert.ok(own.length > 12);
    assert.deepEqual(dangling(own.map((address, index) => `h${index} A ${address}\n`).join("")), []);
    assert.deepEqual(dangling("elsewhere A 9.9.9.9\nv6 AAAA 2001:db8:10:ffff::1\nx CNAME legacy\n"), []);
  });
});
