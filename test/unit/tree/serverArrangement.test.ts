import assert from "node:assert/strict";
import { groupServers, matchesFilter } from "../../../src/tree/serverArrangement";
import type { Server } from "../../../src/model/contract";
import { createMammothApi } from "../../../src/api/mammothApi";
import { createSimulatedCloud } from "../../../simulator/simulatedCloud";

describe("Servers in their view", () => {
  let servers: readonly Server[];

  before(async () => {
    const cloud = await createSimulatedCloud({ seed: "small" });
    servers = await createMammothApi({ baseUrl: () => cloud.url, getToken: () => Promise.resolve(cloud.token) }).servers.list();
    await cloud.close();
  });

  const found = (filter: string): string[] => servers.filter((server) => matchesFilter(server, filter)).map(({ name }) => name.split(".")[0] ?? "");

  it("are found by all words of a filter: name, address, region, image", () => {
    assert.deepEqual(found("WEB sydney").sort(), ["web-01", "web-02"]);
    assert.deepEqual(found("203.0.113.10"), ["web-01"]);
    assert.deepEqual(found("nothing like it"), []);
    assert.equal(found("  ").length, servers.length);
    assert.ok(found("debian").length > 0);
  });

  it("stand under headings by name, those without one last, in their order", () => {
    const groups = groupServers(servers, ({ region }) => (region.slug === "mel" ? undefined : { key: region.slug, label: region.name }), "Others");
    assert.equal(groups.at(-1)?.label, "Others");
    assert.deepEqual(groups.flatMap((group) => group.servers).length, servers.length);
    const labels = groups.slice(0, -1).map(({ label }) => label);
    assert.deepEqual(labels, [...labels].sort());
  });
});
