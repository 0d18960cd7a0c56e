import assert from "node:assert/strict";
import { createSocket } from "node:dgram";
import { createMammothApi, type MammothApi } from "../../../src/api/mammothApi";
import { fromApi } from "../../../src/dns/apiRecord";
import { NoAnswerError, queryDns, type ServerAddress } from "../../../src/cloud/served/dnsQuery";
import { checkServed, type ServedReport } from "../../../src/cloud/served/servedZone";
import type { DomainRecord } from "../../../src/model/contract";
import { createSimulatedCloud, type SimulatedCloud } from "../../../simulator/simulatedCloud";

describe("What name servers say of a zone", () => {
  let cloud: SimulatedCloud;
  let api: MammothApi["domains"];
  let address: ServerAddress;

  before(async () => {
    cloud = await createSimulatedCloud({ seed: "small" });
    api = createMammothApi({ baseUrl: () => cloud.url, getToken: () => Promise.resolve(cloud.token) }).domains;
    const [host = "", port = ""] = cloud.nameserver.split(":");
    address = { host, port: Number(port) };
  });

  after(() => cloud.close());

  const check = (domain: string, records: readonly DomainRecord[]): Promise<ServedReport> =>
    checkServed(records.map((record) => fromApi(record, `${domain}.`)), [{ name: "ns1", address }], queryDns);

  for (const domain of ["saltbush.example", "kelpandco.example", "saltbush-lab.example", "gumleaf-clinic.example"]) {
    it(`is all of ${domain}, large texts, delegations and wildcards included`, async () => {
      const { sets, unserved, silent } = await check(domain, await api.listRecords(domain));
      assert.deepEqual([unserved, silent], [[], []]);
      assert.ok(sets > 5);
    });
  }

  it("is told where it differs: in data, in its TTL, and by its absence", async () => {
    const records = await api.listRecords("kelpandco.example");
    const changed = records.map((record) => (record.name === "voip" ? { ...record, data: "192.0.2.9" } : record.name === "shop" ? { ...record, ttl: 60 } : record));
    const template = records.find(({ type }) => type === "A");
    assert.ok(template);
    const { unserved } = await check("kelpandco.example", [...changed, { ...template, name: "missing" }]);
    assert.deepEqual(
      unserved.map(({ set, served, otherTtl }) => [set.owner, served, otherTtl]).sort(),
      [["missing.kelpandco.example.", [], undefined], ["shop.kelpandco.example.", ["198.51.100.44"], 600], ["voip.kelpandco.example.", ["198.51.100.20"], undefined]],
    );
  });

  it("is nothing where nobody listens: it is asked once", async () => {
    const socket = createSocket("udp4");
    const port = await new Promise<number>((resolve) => socket.bind(0, "127.0.0.1", () => resolve(socket.address().port)));
    await new Promise<void>((resolve) => socket.close(() => resolve()));
    const records = (await api.listRecords("kelpandco.example")).map((record) => fromApi(record, "kelpandco.example."));
    await assert.rejects(queryDns({ host: "127.0.0.1", port }, "kelpandco.example", "A"), NoAnswerError);
    const report = await checkServed(records, [{ name: "ns1", address: { host: "127.0.0.1", port } }], queryDns);
    assert.deepEqual([report.unserved, report.silent], [[], ["ns1"]]);
  });
});
