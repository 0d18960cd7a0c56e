import assert from "node:assert/strict";
import { createSocket } from "node:dgram";
import { connect } from "node:net";
import type { Answer, DecodedPacket, Packet, RecordType } from "dns-packet";
import { decode, encode, streamEncode } from "dns-packet";
import { CloudUnderTest } from "../cloudUnderTest";

describe("The simulated cloud's nameserver", () => {
  let test: CloudUnderTest;
  let address: { readonly host: string; readonly port: number };
  const zone = "zone.example";

  before(async () => {
    test = await CloudUnderTest.start();
    const [host = "", port] = test.cloud.nameserver.split(":");
    address = { host, port: Number(port) };
    await test.ask("DomainResponse", "POST", "/domains", { name: zone });
    const create = (type: string, name: string, data: string, more: object = {}) =>
      test.ask("DomainRecordResponse", "POST", `/domains/${zone}/records`, { type, name, data, ttl: 300, ...more });
    await create("A", "host.deep.ns-test", "192.0.2.10");
    await create("A", "*.wild", "192.0.2.20");
    await create("CNAME", "alias", `alias2.${zone}.`);
    await create("CNAME", "alias2", `host.deep.ns-test.${zone}.`);
    await create("CNAME", "abroad", "elsewhere.example.net.");
    await create("CNAME", "dangling", `missing.${zone}.`);
    await create("CNAME", "loop-a", `loop-b.${zone}.`);
    await create("CNAME", "loop-b", `loop-a.${zone}.`);
    await create("CAA", "caa", "letsencrypt.org", { flags: 128, tag: "issue" });
    await create("SRV", "_srv._tcp", `host.deep.ns-test.${zone}.`, { priority: 1, weight: 2, port: 3 });
    await create("NS", "cut", `ns.cut.${zone}.`);
    await create("A", "ns.cut", "192.0.2.53");
    for (let i = 0; i < 8; i++) await create("TXT", "big", `"${String(i).repeat(250)}"`);
    await create("A", "mixed", "192.0.2.31", { ttl: 900 });
    await create("A", "mixed", "192.0.2.32", { ttl: 60 });
  });
  after(() => test.close());

  const overUdp = (message: Buffer): Promise<Buffer> =>
    new Promise((resolve, reject) => {
      const socket = createSocket("udp4");
      socket.once("error", reject);
      socket.once("message", (reply) => {
        socket.close();
        resolve(reply);
      });
      socket.send(message, address.port, address.host);
    });
  const overTcp = (message: Buffer): Promise<Buffer> =>
    new Promise((resolve, reject) => {
      const socket = connect(address.port, address.host, () => socket.write(message));
      let received = Buffer.alloc(0);
      socket.once("error", reject);
      socket.on("data", (chunk: Buffer) => {
        received = Buffer.concat([received, chunk]);
        if (received.length < 2 || received.length < 2 + received.readUInt16BE(0)) return;
        socket.destroy();
        resolve(received.subarray(2));
      });
    });
  const query = (type: RecordType, name: string, more: Partial<Packet> = {}): Packet => ({ type: "query", id: 4711, questions: [{ type, name, class: "IN" }], ...more });
  const rcode = (packet: DecodedPacket): number => (packet.flags ?? 0) & 15;
  const ask = async (type: RecordType, name: string, more: Partial<Packet> = {}) => decode(await overUdp(encode(query(type, name, more))));
  const data = (records: readonly Answer[] | undefined) => records?.map((record) => ("data" in record ? record.data : undefined));

  it("answers with authority what the API holds", async () => {
    const packet = await ask("A", `host.deep.ns-test.${zone}`);
    assert.equal(packet.id, 4711);
    assert.deepEqual([rcode(packet), packet.flag_aa, packet.flag_tc], [0, true, false]);
    assert.deepEqual(packet.answers?.map((one) => [one.name, one.type, "ttl" in one && one.ttl, "data" in one && one.data]), [[`host.deep.ns-test.${zone}`, "A", 300, "192.0.2.10"]]);
  });

  it("follows changes at once, with a serial that grows", async () => {
    const serial = async (): Promise<number> => {
      const [soa] = (await ask("SOA", zone)).answers ?? [];
      assert.equal(soa?.type, "SOA");
      return soa.data.serial ?? 0;
    };
    const before = await serial();
    assert.equal(await serial(), before);
    const { domain_record } = await test.ask("DomainRecordResponse", "POST", `/domains/${zone}/records`, { type: "A", name: "later", data: "192.0.2.77", ttl: 60 });
    assert.deepEqual(data((await ask("A", `later.${zone}`)).answers), ["192.0.2.77"]);
    assert.ok((await serial()) > before);
    await test.tell("DELETE", `/domains/${zone}/records/${domain_record.id}`);
    assert.equal(rcode(await ask("A", `later.${zone}`)), 3);
  });

  it("compares names without case, and gives them back as they were asked", async () => {
    const packet = await ask("A", `HOST.deep.Ns-Test.${zone.toUpperCase()}`);
    assert.equal(packet.answers?.[0]?.name, `HOST.deep.Ns-Test.${zone.toUpperCase()}`);
  });

  it("tells a missing name from a missing type, each with the SOA for resolvers to keep", async () => {
    const missing = await ask("A", `nothing-here.${zone}`);
    assert.deepEqual([rcode(missing), missing.flag_aa, missing.answers?.length, missing.authorities?.[0]?.type], [3, true, 0, "SOA"]);
    const typeless = await ask("AAAA", `host.deep.ns-test.${zone}`);
    assert.deepEqual([rcode(typeless), typeless.answers?.length, typeless.authorities?.[0]?.type], [0, 0, "SOA"]);
    const between = await ask("A", `deep.ns-test.${zone}`);
    assert.deepEqual([rcode(between), between.answers?.length], [0, 0], "a name that only has names below it is there");
  });

  it("synthesises from wildcards, below any depth, but not where there is a name", async () => {
    assert.deepEqual(data((await ask("A", `a.b.wild.${zone}`)).answers), ["192.0.2.20"]);
    assert.equal((await ask("A", `one.wild.${zone}`)).answers?.[0]?.name, `one.wild.${zone}`);
    assert.deepEqual([rcode(await ask("A", `wild.${zone}`)), (await ask("A", `wild.${zone}`)).answers?.length], [0, 0]);
  });

  it("follows aliases to their end, out of the zone not, and round in circles not for ever", async () => {
    const chain = await ask("A", `alias.${zone}`);
    assert.deepEqual(chain.answers?.map((one) => one.type), ["CNAME", "CNAME", "A"]);
    const abroad = await ask("A", `abroad.${zone}`);
    assert.deepEqual([rcode(abroad), data(abroad.answers)], [0, ["elsewhere.example.net"]]);
    const dangling = await ask("A", `dangling.${zone}`);
    assert.deepEqual([rcode(dangling), dangling.answers?.length, dangling.authorities?.[0]?.type], [3, 1, "SOA"]);
    assert.deepEqual((await ask("A", `loop-a.${zone}`)).answers?.map((one) => one.type), ["CNAME", "CNAME"]);
    assert.deepEqual((await ask("CNAME", `alias.${zone}`)).answers?.map((one) => one.type), ["CNAME"]);
  });

  it("refers to the servers of a delegated name, with their addresses, without authority", async () => {
    for (const name of [`cut.${zone}`, `www.cut.${zone}`]) {
      const packet = await ask("A", name);
      assert.deepEqual([rcode(packet), packet.flag_aa, packet.answers?.length], [0, false, 0]);
      assert.deepEqual(data(packet.authorities), [`ns.cut.${zone}`]);
      assert.deepEqual(data(packet.additionals), ["192.0.2.53"]);
    }
  });

  it("sends every type in its own form, and addresses along", async () => {
    const srv = await ask("SRV", `_srv._tcp.${zone}`);
    assert.deepEqual(data(srv.answers), [{ priority: 1, weight: 2, port: 3, target: `host.deep.ns-test.${zone}` }]);
    assert.deepEqual(data(srv.additionals), ["192.0.2.10"]);
    const [caa] = (await ask("CAA", `caa.${zone}`)).answers ?? [];
    assert.equal(caa?.type, "CAA");
    assert.deepEqual([caa.data.flags, caa.data.tag, caa.data.value], [128, "issue", "letsencrypt.org"]);
    const ns = await ask("NS", zone);
    assert.ok((ns.answers?.length ?? 0) >= 2);
  });

  it("gives all records of a name and type one TTL, the lowest", async () => {
    assert.deepEqual((await ask("A", `mixed.${zone}`)).answers?.map((one) => "ttl" in one && one.ttl), [60, 60]);
  });

  it("truncates over UDP to what the asker takes, and sends all over TCP", async () => {
    const small = await ask("TXT", `big.${zone}`);
    assert.deepEqual([small.flag_tc, small.answers?.length], [true, 0]);
    const opt: Answer = { type: "OPT", name: ".", udpPayloadSize: 4096, extendedRcode: 0, ednsVersion: 0, flags: 0, flag_do: false, options: [] };
    const edns = await ask("TXT", `big.${zone}`, { additionals: [opt] });
    assert.deepEqual([edns.flag_tc, edns.additionals?.[0]?.type], [true, "OPT"]);
    const whole = decode(await overTcp(streamEncode(query("TXT", `big.${zone}`))));
    assert.deepEqual([whole.flag_tc, whole.answers?.length], [false, 8]);
  });

  it("refuses zones that are not there, transfers, and other classes", async () => {
    assert.equal(rcode(await ask("A", "www.example.net")), 5);
    assert.equal(rcode(await ask("AXFR", zone)), 5);
    assert.equal(rcode(await ask("A", zone, { questions: [{ type: "A", name: zone, class: "CH" }] })), 5);
  });

  it("answers what it cannot read, or does not do, by saying so", async () => {
    const header = encode(query("A", zone));
    const broken = await overUdp(header.subarray(0, 20));
    assert.deepEqual([broken.readUInt16BE(0), broken.readUInt8(3) & 15], [4711, 1]);
    const notify = Buffer.from(header);
    notify.writeUInt8(4 << 3, 2);
    const reply = await overUdp(notify);
    assert.deepEqual([reply.readUInt8(3) & 15, (reply.readUInt8(2) >> 3) & 15], [4, 4]);
  });

  it("stays up after any octets", async () => {
    const socket = createSocket("udp4");
    for (let i = 0; i < 200; i++) {
      const octets = Buffer.from(Array.from({ length: (i * 7) % 90 }, (_, at) => (i * 31 + at * 17 + ((i * at) % 13)) & 255));
      await new Promise<void>((resolve) => socket.send(octets, address.port, address.host, () => resolve()));
    }
    await new Promise<void>((resolve) => socket.close(() => resolve()));
    assert.equal(rcode(await ask("NS", zone)), 0);
  });
});
