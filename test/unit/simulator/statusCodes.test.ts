import assert from "node:assert/strict";
import { contractDocument } from "../../../contract/document";
import { readOperations, type Operation } from "../../../simulator/contract";
import { Validator } from "../../../simulator/validation";
import { CloudUnderTest } from "./cloudUnderTest";

const operations = readOperations(contractDocument);
const validator = new Validator(contractDocument);
const nobody = "999999999";

/** What a request names and says. */
interface Attempt {
  readonly names?: Readonly<Record<string, string | number>>;
  readonly query?: string;
  readonly body?: unknown;
  readonly token?: string;
}

/** What leads to an answer where a plain request does not. */
const ways: Readonly<Record<string, (test: CloudUnderTest) => Attempt | Promise<Attempt>>> = {
  "POST /account/keys 200": () => ({ body: { name: "laptop", public_key: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEtx6Jv0i4xSgm4nVbXDPEM1eFJNyHV7bQj7D2Jn3B4V dev@example.com" } }),
  "PUT /account/keys/{key_id} 200": () => ({ body: { name: "new name" } }),
  "POST /actions/{action_id}/proceed 204": async (test) => ({ names: { action_id: await askingAction(test) }, body: { proceed: true } }),
  "POST /domains 200": () => ({ body: { name: "brand-new.example" } }),
  "POST /domains/{domain_name}/records 200": () => ({ body: { type: "A", name: "status-code", data: "192.0.2.1" } }),
  "PUT /domains/{domain_name}/records/{record_id} 200": async (test) => {
    return { names: { record_id: await addressRecord(test) }, body: { data: "192.0.2.7" } };
  },
  "POST /failover_ips/{server_id} 204": async (test) => ({ names: { server_id: (await test.serverNamed("erp")).id }, body: { failover_ips: [] } }),
  "POST /failover_ips/{server_id} 200": async (test) => {
    const server_id = (await test.serverNamed("web-01")).id;
    const { failover_ips } = await test.get("FailoverIpsResponse", `/failover_ips/${server_id}/available`);
    return { names: { server_id }, body: { failover_ips: failover_ips.slice(0, 1) } };
  },
  "POST /failover_ips/{server_id} 400": () => ({ body: { failover_ips: ["no address"] } }),
  "PUT /images/{image_id} 200": () => ({ body: { name: "new name" } }),
  "POST /load_balancers 200": () => ({ body: { name: "balancer", region: "syd" } }),
  "POST /load_balancers 422": async (test) => ({ body: { name: "balancer", region: "syd", server_ids: [(await test.serverNamed("erp")).id] } }),
  "PUT /load_balancers/{load_balancer_id} 200": () => ({ body: { name: "new name" } }),
  "POST /load_balancers/{load_balancer_id}/forwarding_rules 204": () => ({ body: { forwarding_rules: [{ entry_protocol: "https" }] } }),
  "DELETE /load_balancers/{load_balancer_id}/forwarding_rules 204": async (test) => {
    const load_balancer_id = (await test.ask("CreateLoadBalancerResponse", "POST", "/load_balancers", { name: "two", region: "syd", forwarding_rules: [{ entry_protocol: "http" }, { entry_protocol: "https" }] })).load_balancer.id;
    return { names: { load_balancer_id }, body: { forwarding_rules: [{ entry_protocol: "https" }] } };
  },
  "POST /load_balancers/{load_balancer_id}/servers 204": async (test) => ({ names: { load_balancer_id: await balancer(test) }, body: { server_ids: [(await test.serverNamed("web-01")).id] } }),
  "POST /load_balancers/{load_balancer_id}/servers 422": async (test) => ({ names: { load_balancer_id: await balancer(test) }, body: { server_ids: [(await test.serverNamed("erp")).id] } }),
  "DELETE /load_balancers/{load_balancer_id}/servers 204": async (test) => {
    const server = (await test.serverNamed("web-01")).id;
    return { names: { load_balancer_id: await balancer(test, server) }, body: { server_ids: [server] } };
  },
  "POST /reverse_names/ipv6 200": () => ({ body: { reverse_nameservers: ["ns1.example.net"] } }),
  "POST /servers 200": () => ({ body: { size: "std-min", image: "debian-13", region: "syd", name: "new.example.com" } }),
  "POST /servers/{server_id}/actions 200": () => ({ body: { type: "ping" } }),
  "POST /servers/{server_id}/actions 202": (test) => {
    test.cloud.faults.add({ operation: "POST /servers/{server_id}/actions", fault: { bodiless: true } });
    return { body: { type: "ping" } };
  },
  "POST /servers/{server_id}/actions 422": () => ({ body: { type: "enable_backups" } }),
  "POST /servers/{server_id}/backups 200": () => ({ body: { url: "https://images.example.com/disk.zst", backup_type: "temporary", replacement_strategy: "oldest" } }),
  "POST /vpcs 200": () => ({ body: { name: "new", region: "syd", ip_range: "10.250.0.0/16" } }),
  "PUT /vpcs/{vpc_id} 200": () => ({ body: { name: "new name" } }),
  "PATCH /vpcs/{vpc_id} 200": () => ({ body: { name: "new name" } }),
  "DELETE /vpcs/{vpc_id} 204": async (test) => ({ names: { vpc_id: (await test.ask("VpcResponse", "POST", "/vpcs", { name: "empty", region: "syd" })).vpc.id } }),
  "GET /samplesets/{server_id}/latest 400": () => ({ query: "?data_interval=fortnight" }),
  "DELETE /servers/{server_id} 400": () => ({ query: `?reason=${"x".repeat(300)}` }),
  "DELETE /domains/{domain_name}/records/{record_id} 204": async (test) => ({ names: { record_id: await addressRecord(test) } }),
  "DELETE /load_balancers/{load_balancer_id}/servers 422": async (test) => ({ names: { load_balancer_id: await balancer(test) }, body: { server_ids: [(await test.serverNamed("web-01")).id] } }),
  "POST /servers/{server_id}/backups 422": () => ({ body: { url: "https://images.example.com/disk.zst", backup_type: "weekly", replacement_strategy: "none" } }),
  "GET /servers/{server_id}/console 400": async (test) => ({ names: { server_id: await stoppedServer(test) } }),
  // What a path without a name cannot find, nothing in an account brings about.
  ...Object.fromEntries(["GET /domains", "GET /reverse_names/ipv6", "POST /reverse_names/ipv6", "GET /servers/threshold_alerts"].map((operation) => [`${operation} 404`, byFault(operation, 404)])),
};

/** An action that waits for an answer: a shutdown that its server does not obey. */
async function askingAction(test: CloudUnderTest): Promise<number> {
  const { id } = await test.act((await test.serverNamed("erp")).id, { type: "shutdown" });
  test.cloud.clock.advance(24 * 60 * 60 * 1000);
  return id;
}

async function addressRecord(test: CloudUnderTest): Promise<string> {
  const { domain_name = "" } = await test.names();
  return String((await test.get("DomainRecordsResponse", `/domains/${domain_name}/records?type=A`)).domain_records[0]?.id);
}

async function stoppedServer(test: CloudUnderTest): Promise<number> {
  const { id } = await test.serverNamed("web-01");
  await test.complete(id, { type: "power_off" });
  return id;
}

function byFault(operation: string, status: number): (test: CloudUnderTest) => Attempt {
  return (test) => {
    test.cloud.faults.add({ operation, fault: { status } });
    return operation.startsWith("POST") ? { body: { reverse_nameservers: [] } } : {};
  };
}

async function balancer(test: CloudUnderTest, ...server_ids: number[]): Promise<number> {
  return (await test.ask("CreateLoadBalancerResponse", "POST", "/load_balancers", { name: "one", region: "syd", server_ids })).load_balancer.id;
}

async function plainWay(operation: Operation, status: number, test: CloudUnderTest): Promise<Attempt> {
  if (status === 401) return { token: "wrong" };
  if (status === 404) {
    const success = [...operation.answers.keys()].find((one) => one < 300);
    const { body } = (await ways[`${operation.name} ${success}`]?.(test)) ?? {};
    return { names: Object.fromEntries([...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => [name, nobody])), body };
  }
  if (status !== 400) return {};
  if (operation.body) return { body: [] };
  return { query: operation.parameters.some(({ name }) => name === "per_page") ? "?per_page=0" : "?reason=" };
}

describe("Every documented status of every operation can be had", () => {
  let test: CloudUnderTest;
  beforeEach(async () => (test = await CloudUnderTest.start()));
  afterEach(() => test.close());

  const pairs = operations.flatMap((operation) => [...operation.answers].map(([status, pointer]) => ({ operation, status, pointer })));
  for (const { operation, status, pointer } of pairs) {
    it(`${operation.name} ${status}`, async () => {
      const known = await test.names();
      const attempt = (await ways[`${operation.name} ${status}`]?.(test)) ?? (await plainWay(operation, status, test));
      const names: Readonly<Record<string, string | number | undefined>> = { ...known, ...attempt.names };
      const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(names[name])));
      const response = await test.request(operation.method, path + (attempt.query ?? ""), attempt.body, { authorization: `Bearer ${attempt.token ?? "right"}` });
      const text = await response.text();
      assert.equal(response.status, status, text);
      if (pointer === undefined) assert.equal(text, "");
      else assert.deepEqual(validator.errorsIn(pointer, JSON.parse(text)), {}, text.slice(0, 400));
    });
  }
});
