import assert from "node:assert/strict";
import type { AccountService } from "../../../src/accounts/accountService";
import { createMammothApi } from "../../../src/api/mammothApi";
import { AccountCloud } from "../../../src/cloud/cloud";
import { checkList } from "../../../src/documents/lists/checkList";
import { jsonChanges } from "../../../src/documents/lists/jsonChanges";
import { listAccess } from "../../../src/documents/lists/listTable";
import type { AdvancedFirewallRule } from "../../../src/model/contract";
import { createSimulatedCloud, type SimulatedCloud } from "../../../simulator/simulatedCloud";
import type { ListKind } from "../../../src/documents/lists/listUri";

type Account = AccountService["accounts"][number];

describe("Lists as documents", () => {
  let simulated: SimulatedCloud;
  let cloud: AccountCloud;
  let ids: Readonly<Record<"server" | "other" | "vpc" | "balancer", number>>;

  before(async () => {
    simulated = await createSimulatedCloud({ seed: "small" });
    const api = createMammothApi({ baseUrl: () => simulated.url, getToken: () => Promise.resolve(simulated.token) });
    const account: Account = { id: "a", label: "a", endpoint: simulated.url, kind: "token" };
    cloud = new AccountCloud(account, api, { log: { warn: (message) => assert.fail(message), error: (error) => assert.fail(String(error)) } });
    const servers = await api.servers.list();
    const id = (name: string): number => servers.find((server) => server.name.startsWith(name))?.id ?? 0;
    ids = { server: id("web-01"), other: id("web-02"), vpc: (await api.vpcs.list())[0]?.id ?? 0, balancer: (await api.loadBalancers.list())[0]?.id ?? 0 };
  });

  after(async () => {
    cloud.dispose();
    await simulated.close();
  });

  async function write(kind: ListKind, id: number, change: (value: never) => unknown): Promise<unknown> {
    const { read, write: send } = listAccess(kind);
    const before = await read(cloud, id);
    assert.deepEqual(checkList(kind, before), [], `what is read fits the schema of ${kind}`);
    const wanted = change(before as never);
    assert.deepEqual(checkList(kind, wanted), []);
    for (const action of await send(cloud, id, wanted, before)) if (action) assert.equal((await cloud.actions.whenSettled(action)).status, "completed");
    const after = await read(cloud, id);
    assert.deepEqual(after, wanted);
    return after;
  }

  it("keep two equal firewall rules two, and their order", async () => {
    const rule: AdvancedFirewallRule = { source_addresses: ["0.0.0.0/0"], destination_addresses: ["203.0.113.10"], destination_ports: ["22"], protocol: "tcp", action: "accept", description: "SSH" };
    const other: AdvancedFirewallRule = { ...rule, destination_ports: ["80"] };
    const after = await write("firewall-rules", ids.server, () => [rule, other, rule]);
    assert.deepEqual(jsonChanges(after, [rule, other]).map((line) => line.slice(0, 4)), ["− 3."]);
    await write("firewall-rules", ids.server, () => []);
  }).timeout(20_000);

  it("write alerts, reverse names, failover addresses, routes, load balancers and name servers", async () => {
    await write("threshold-alerts", ids.server, (alerts: readonly { readonly value: number }[]) => alerts.map((alert, index) => (index === 0 ? { ...alert, enabled: true, value: 77 } : alert)));
    await write("reverse-names", ids.server, (names: Readonly<Record<string, string | null>>) => Object.fromEntries(Object.keys(names).map((address) => [address, "front.example.com"])));
    await write("failover-addresses", ids.server, () => []);
    await write("vpc-routes", ids.vpc, (routes: readonly object[]) => [...routes, { destination: "10.99.0.0/16", router: "10.240.0.2" }]);
    await write("vpc-routes", ids.vpc, () => []);
    await write("load-balancer", ids.balancer, (balancer: object) => ({ ...balancer, server_ids: [ids.server, ids.other], forwarding_rules: [{ entry_protocol: "http" }, { entry_protocol: "https" }] }));
    await write("ipv6-reverse-nameservers", 0, () => ["ns1.example.net"]);
  }).timeout(60_000);

  it("are held against the contract before anything is sent", () => {
    assert.deepEqual(checkList("firewall-rules", [{ protocol: "tcp", action: "acept", source_addresses: [], destination_addresses: ["1.2.3.4"] }]).map(({ place }) => place).sort(), ["0/action", "0/source_addresses"]);
    assert.equal(checkList("firewall-rules", [{ protocol: "tcp", action: "drop", source_addresses: ["a"], destination_addresses: ["b"], port: 1 }])[0]?.place, "0/port");
    assert.ok(checkList("failover-addresses", {}).length > 0);
    assert.ok(checkList("reverse-names", { "203.0.113.10": 5 }).length > 0);
    assert.ok(checkList("load-balancer", { name: "x", health_check: { protocol: "carrier-pigeon" } }).length > 0);
  });

  it("tell what changes: by position in lists, by name in objects", () => {
    assert.deepEqual(jsonChanges(["a", "b", "c"], ["a", "c", "b"]), ['− 2. "b"', '+ 3. "b"']);
    assert.deepEqual(jsonChanges([], [1, 1]), ["+ 1. 1", "+ 2. 1"]);
    assert.deepEqual(jsonChanges({ a: 1, b: 2 }, { a: 1, b: 3, c: null }), ["~ b: 2 → 3", "~ c: nothing → null"]);
    assert.deepEqual(jsonChanges([1], [1]), []);
  });
});
