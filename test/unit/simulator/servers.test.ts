import assert from "node:assert/strict";
import { CloudUnderTest } from "./cloudUnderTest";

const dayMs = 86_400_000;

describe("Servers of the simulated cloud", () => {
  let test: CloudUnderTest;

  beforeEach(async () => {
    test = await CloudUnderTest.start();
  });
  afterEach(() => test.close());

  it("are a dozen in three regions; the first active one runs, its image has a slug; each has an action in its history", async () => {
    const { servers } = await test.get("ServersResponse", "/servers?per_page=200");
    assert.equal(servers.length, 12);
    assert.deepEqual([...new Set(servers.map((server) => server.region.slug))].sort(), ["mel", "per", "syd"]);
    const first = servers.find((server) => server.status === "active");
    assert.equal((await test.complete(first?.id ?? 0, { type: "is_running" })).status, "completed");
    assert.equal(first?.image.slug, "ubuntu-24.04");
    for (const server of servers) assert.ok((await test.get("ActionsResponse", `/servers/${server.id}/actions`)).meta.total > 0, server.name);
  });

  it("are found by their whole host name, in any case", async () => {
    const { servers, meta } = await test.get("ServersResponse", "/servers?hostname=WEB-01.saltbush.example");
    assert.deepEqual([servers.map((server) => server.name), meta.total], [["web-01.saltbush.example"], 1]);
    assert.equal((await test.get("ServersResponse", "/servers?hostname=web-01")).meta.total, 0);
  });

  describe("being created", () => {
    const order = { name: "new.saltbush.example", size: "std-1vcpu", image: "debian-13", region: "mel" };

    it("are new until the action ends that the answer links to", async () => {
      const { server, links } = await test.ask("CreateServerResponse", "POST", "/servers", { ...order, ipv6: true, backups: true });
      assert.equal(server.status, "new");
      assert.equal(server.selected_size_options?.daily_backups, 2);
      const link = links.actions[0];
      assert.ok(link);
      assert.equal(link.href, `${test.cloud.url}/actions/${link.id}`);
      assert.equal((await test.action(link.id)).status, "in-progress");
      assert.match(await test.refusal(422, "POST", `/servers/${server.id}/actions`, { type: "reboot" }), /being built/);
      test.cloud.clock.advance(8000);
      assert.equal((await test.action(link.id)).status, "completed");
      const built = await test.server(server.id);
      assert.equal(built.status, "active");
      assert.equal(built.networks.v6.length, 1);
      assert.equal((await test.complete(server.id, { type: "ping" })).status, "completed");
    });

    it("get addresses that nobody else has", async () => {
      for (let i = 0; i < 3; i++) await test.ask("CreateServerResponse", "POST", "/servers", { ...order, options: { ipv4_addresses: 2 } });
      const { servers } = await test.get("ServersResponse", "/servers?per_page=200");
      const addresses = servers.flatMap((server) => server.networks.v4.map((network) => network.ip_address));
      assert.equal(new Set(addresses).size, addresses.length);
    });

    it("are put into a VPC, with a private address of its range", async () => {
      const { vpcs } = await test.get("VpcsResponse", "/vpcs");
      const vpc = vpcs.find((one) => one.name === "Production");
      assert.ok(vpc);
      const { server } = await test.ask("CreateServerResponse", "POST", "/servers", { ...order, vpc_id: vpc.id });
      assert.match(server.networks.v4.find((network) => network.type === "private")?.ip_address ?? "", /^10\.240\./);
      const { members } = await test.get("VpcMembersResponse", `/vpcs/${vpc.id}/members`);
      assert.ok(members.some((member) => member.resource_id === String(server.id)));
    });

    const wrong: readonly (readonly [what: string, field: string, change: object])[] = [
      ["an unknown size", "size", { size: "huge" }],
      ["a size that the region lacks", "size", { size: "hdd-2thr" }],
      ["an unknown region", "region", { region: "lon" }],
      ["an unknown image", "image", { image: "plan-9" }],
      ["an image that the size is too small for", "image", { image: "windows-2022", size: "std-min" }],
      ["memory of a wrong multiple", "options.memory", { options: { memory: 2500 } }],
      ["more memory than the size allows", "options.memory", { options: { memory: 8192 } }],
      ["disk of a wrong multiple", "options.disk", { options: { disk: 62 } }],
      ["more kept backups than the contract allows", "options.daily_backups", { options: { daily_backups: 15 } }],
      ["an unknown key", "ssh_keys[0]", { ssh_keys: [1] }],
      ["an unknown VPC", "vpc_id", { vpc_id: 1 }],
      ["a name that is no host name", "name", { name: "under_score!" }],
      ["unknown software", "licenses[0].software_id", { licenses: [{ software_id: 1, count: 1 }] }],
      ["user data for a system without it", "user_data", { image: "freebsd-14", user_data: "#!/bin/sh" }],
    ];
    for (const [what, field, change] of wrong) {
      it(`are refused with ${what}`, async () => {
        assert.deepEqual(Object.keys(await test.fieldErrors("POST", "/servers", { ...order, ...change })), [field]);
        assert.equal((await test.get("ServersResponse", "/servers")).meta.total, 12);
      });
    }
  });

  describe("being switched", () => {
    it("go off and on again, step by step", async () => {
      const { id } = await test.serverNamed("build");
      const action = await test.act(id, { type: "shutdown" });
      assert.deepEqual([action.status, action.progress.percent_complete], ["in-progress", 0]);
      test.cloud.clock.advance(1600);
      const { progress } = await test.action(action.id);
      assert.deepEqual([progress.completed_steps.length, progress.current_step, progress.percent_complete > 50], [1, "Switching the power off", true]);
      assert.equal((await test.server(id)).status, "active");
      test.cloud.clock.advance(1000);
      assert.equal((await test.action(action.id)).status, "completed");
      assert.equal((await test.server(id)).status, "off");
      assert.equal((await test.complete(id, { type: "power_on" })).status, "completed");
      assert.equal((await test.server(id)).status, "active");
    });

    it("answer whether they run, by an action that fails when they do not, with an empty result", async () => {
      const { id } = await test.serverNamed("staging");
      for (const type of ["is_running", "ping", "uptime"]) {
        const action = await test.complete(id, { type });
        assert.deepEqual([action.status, action.result_data], ["errored", ""], type);
      }
      await test.complete(id, { type: "power_on" });
      test.cloud.clock.advance(2 * dayMs);
      assert.equal((await test.complete(id, { type: "is_running" })).status, "completed");
      assert.match((await test.complete(id, { type: "uptime" })).result_data ?? "", /^2 days/);
      assert.match((await test.complete(id, { type: "ping" })).result_data ?? "", /^\d+\.\d\d$/);
    });

    it("can be halted from inside, which their status does not tell", async () => {
      const server = await test.serverNamed("monitor");
      assert.equal(server.status, "active");
      assert.equal((await test.complete(server.id, { type: "is_running" })).status, "errored");
    });

    it("do one thing at a time, but may be asked meanwhile", async () => {
      const { id } = await test.serverNamed("build");
      await test.act(id, { type: "reboot" });
      assert.match(await test.refusal(422, "POST", `/servers/${id}/actions`, { type: "power_off" }), /in progress/);
      await test.act(id, { type: "is_running" });
    });

    it("ask whether the power may be cut, and wait for ever until they are answered", async () => {
      const { id } = await test.serverNamed("erp");
      const { id: actionId } = await test.act(id, { type: "shutdown" });
      test.cloud.clock.advance(30 * dayMs);
      const waiting = await test.action(actionId);
      assert.deepEqual([waiting.status, waiting.user_interaction_required?.interaction_type], ["in-progress", "allow-unclean-power-off"]);
      await test.tell("POST", `/actions/${actionId}/proceed`, { proceed: true });
      assert.equal((await test.action(actionId)).status, "in-progress");
      test.cloud.clock.advance(5000);
      assert.equal((await test.action(actionId)).status, "completed");
      assert.equal((await test.server(id)).status, "off");
      await test.refusal(404, "POST", `/actions/${actionId}/proceed`, { proceed: true });
    });

    it("fail when the answer is no", async () => {
      const { id } = await test.serverNamed("erp");
      const { id: actionId } = await test.complete(id, { type: "shutdown" });
      await test.tell("POST", `/actions/${actionId}/proceed`, { proceed: false });
      assert.equal((await test.action(actionId)).status, "errored");
      assert.equal((await test.server(id)).status, "active");
    });

    it("ask whether a rebuild counts that does not answer a ping", async () => {
      const { id } = await test.serverNamed("vpn");
      const action = await test.complete(id, { type: "rebuild", image: "debian-13" });
      assert.equal(action.user_interaction_required?.interaction_type, "continue-after-ping-failure");
      await test.tell("POST", `/actions/${action.id}/proceed`, { proceed: true });
      test.cloud.clock.advance(5000);
      assert.equal((await test.server(id)).image.slug, "debian-13");
    });
  });

  describe("being cancelled", () => {
    it("run on for a day, then are suspended, then are gone", async () => {
      const { id } = await test.serverNamed("build");
      await test.tell("DELETE", `/servers/${id}?reason=not%20needed`);
      const cancelled = await test.server(id);
      assert.ok(cancelled.cancelled_at);
      assert.equal(cancelled.status, "active");
      test.cloud.clock.advance(dayMs);
      assert.equal((await test.server(id)).status, "archive");
      assert.match(await test.refusal(422, "POST", `/servers/${id}/actions`, { type: "power_on" }), /suspended/);
      test.cloud.clock.advance(13 * dayMs);
      await test.refusal(404, "GET", `/servers/${id}`);
    });

    it("can be kept until they are suspended", async () => {
      const { id } = await test.serverNamed("shop");
      await test.complete(id, { type: "uncancel" });
      assert.equal((await test.server(id)).cancelled_at, null);
      test.cloud.clock.advance(30 * dayMs);
      assert.equal((await test.server(id)).status, "active");
    });
  });

  it("wait with what costs money while an invoice is unpaid, until it is paid", async () => {
    const { id } = await test.serverNamed("edge");
    const { invoices } = await test.get("UnpaidFailedInvoicesResponse", "/customers/my/unpaid-payment-failed-invoices");
    const invoice = invoices[0]?.invoice_id;
    assert.ok(invoice);
    const { id: actionId } = await test.complete(id, { type: "resize", size: "std-1vcpu" });
    assert.deepEqual([(await test.action(actionId)).status, (await test.action(actionId)).blocking_invoice_id], ["in-progress", invoice]);
    await fetch(test.cloud.url.replace(/\/v2$/, `/__simulator/invoices/${invoice}/pay`), { method: "POST" });
    test.cloud.clock.advance(8000);
    assert.equal((await test.action(actionId)).status, "completed");
    assert.equal((await test.server(id)).size_slug, "std-1vcpu");
    assert.equal((await test.get("InvoiceResponse", `/customers/my/invoices/${invoice}`)).invoice.paid, true);
  });

  it("take no longer than 8 s for any action, at the default speed", async () => {
    const { id } = await test.serverNamed("db-01");
    for (const body of [
      { type: "take_backup", backup_type: "daily", replacement_strategy: "oldest" },
      { type: "rebuild", image: "debian-13" },
      { type: "resize", size: "mem-4thr", change_image: { image: "debian-13" }, pre_action_backup: { type: "take_backup", backup_type: "temporary", replacement_strategy: "none" } },
    ]) {
      const { id: actionId } = await test.act(id, body);
      test.cloud.clock.advance(8000);
      assert.equal((await test.action(actionId)).status, "completed", body.type);
    }
  });
});
