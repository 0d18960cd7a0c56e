import assert from "node:assert/strict";
import { createMammothApi } from "../../../src/api/mammothApi";
import { mentionLines, mentionPattern, type KnownHosts } from "../../../src/documents/mentions";
import { createSimulatedCloud } from "../../../simulator/simulatedCloud";
import { t } from "../tree/resources";

describe("Addresses and host names in any file", () => {
  let known: KnownHosts;

  before(async () => {
    const cloud = await createSimulatedCloud({ seed: "small" });
    const api = createMammothApi({ baseUrl: () => cloud.url, getToken: () => Promise.resolve(cloud.token) });
    known = { servers: await api.servers.list(), loadBalancers: await api.loadBalancers.list() };
    await cloud.close();
  });

  const said = (text: string): string => mentionLines(text, known, t).join("\n");
  const found = (line: string): string | undefined => mentionPattern.exec(line)?.[0];

  it("are found among other words", () => {
    assert.equal(found("  upstream { server 203.0.113.10:8080; }"), "203.0.113.10");
    assert.equal(found("listen [2001:db8:10:5301::1]:443"), "2001:db8:10:5301::1");
    assert.equal(found("ssh root@web-01.saltbush.example"), "web-01.saltbush.example");
    assert.equal(found("nothing here"), undefined);
  });

  it("tell the server, its state and its reverse name", () => {
    assert.match(said("203.0.113.10"), /^web-01\.saltbush\.example in Sydney, on: public IPv4 address 203\.0\.113\.10\nReverse name: /);
    assert.match(said("10.240.0.11"), /private IPv4 address/);
    assert.match(said("203.0.113.200"), /web-01.*failover address/);
  });

  it("are known by the server's name and by the reverse name, in any case", () => {
    assert.match(said("STAGING.saltbush.example."), /^staging\.saltbush\.example in Sydney, off: \d/);
    const reverse = known.servers.flatMap(({ networks }) => networks.v4).find(({ reverse_name }) => typeof reverse_name === "string")?.reverse_name;
    assert.ok(reverse);
    assert.ok(said(reverse).includes(`Reverse name: ${reverse}`));
  });

  it("tell a load balancer", () => {
    const [balancer] = known.loadBalancers;
    assert.ok(balancer);
    assert.ok(said(balancer.ip).includes(`Load balancer ${balancer.name} at ${balancer.ip}`));
  });

  it("say nothing of what is nobody's", () => {
    assert.equal(said("9.9.9.9"), "");
    assert.equal(said("example.com"), "");
    assert.equal(said("1.2.3"), "");
  });
});
