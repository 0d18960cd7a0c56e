import assert from "node:assert/strict";
import { CloudUnderTest } from "./cloudUnderTest";

const dayMs = 86_400_000;

describe("The simulated cloud", () => {
  let test: CloudUnderTest;
  beforeEach(async () => {
    test = await CloudUnderTest.start();
  });
  afterEach(() => test.close());

  describe("keeps VPCs", () => {
    it("from their creation to their deletion", async () => {
      const { vpc } = await test.ask("VpcResponse", "POST", "/vpcs", { name: "Lab" });
      assert.equal(vpc.ip_range, "10.240.0.0/16");
      const entries = [{ router: "10.240.0.5", destination: "172.16.0.0/12", description: null }];
      assert.deepEqual((await test.ask("VpcResponse", "PATCH", `/vpcs/${vpc.id}`, { route_entries: entries })).vpc, { ...vpc, route_entries: entries });
      assert.deepEqual((await test.ask("VpcResponse", "PATCH", `/vpcs/${vpc.id}`, { name: "Lab 2" })).vpc.route_entries, entries);
      assert.deepEqual((await test.ask("VpcResponse", "PUT", `/vpcs/${vpc.id}`, { name: "Lab 3" })).vpc.route_entries, [], "what a PUT leaves out is removed");
      await test.tell("DELETE", `/vpcs/${vpc.id}`);
      await test.refusal(404, "GET", `/vpcs/${vpc.id}`);
    });

    it("that have members from being deleted", async () => {
      const { vpcs } = await test.get("VpcsResponse", "/vpcs");
      assert.equal(vpcs.length, 2);
      for (const vpc of vpcs) {
        assert.ok((await test.get("VpcMembersResponse", `/vpcs/${vpc.id}/members`)).meta.total > 0);
        assert.match(await test.refusal(403, "DELETE", `/vpcs/${vpc.id}`), /members/);
      }
    });

    it("without ranges and routes that are none", async () => {
      for (const ip_range of ["10.0.0.1/16", "8.8.8.0/24", "10.0.0.0/30", "10.0.0.0", "x"]) {
        assert.deepEqual(Object.keys(await test.fieldErrors("POST", "/vpcs", { name: "x", ip_range })), ["ip_range"], ip_range);
      }
      assert.deepEqual(Object.keys(await test.fieldErrors("POST", "/vpcs", { name: "x", route_entries: [{ router: "nowhere", destination: "0.0.0.0/0" }] })), ["route_entries[0].router"]);
    });
  });

  describe("keeps SSH keys", () => {
    // Made by ssh-keygen, which prints these fingerprints for them.
    const made = [
      ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAICo7ppeXwKP+6foCrA9/KvJpkWv1F4tmFgA0k7rXtOce me@here", "d1:8e:d5:70:04:93:83:1a:08:f0:a6:e9:92:52:52:c2"],
      [
        "ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBKNsevggOI2ho38KdIrBUtLEYSl4SeNnQztmWydnLwo9/uUrGwtfovfOInFN6VQ2Tb5insSB+zm5T0ekyT7iBT0=",
        "d0:bd:4b:a0:97:e9:85:63:97:68:a3:06:e7:d6:ba:8a",
      ],
    ] as const;

    it("by the fingerprint that OpenSSH gives them", async () => {
      for (const [public_key, fingerprint] of made) {
        const { ssh_key } = await test.ask("SshKeyResponse", "POST", "/account/keys", { name: "made", public_key });
        assert.deepEqual([ssh_key.fingerprint, ssh_key.default], [fingerprint, false]);
        assert.deepEqual((await test.get("SshKeyResponse", `/account/keys/${fingerprint}`)).ssh_key, ssh_key);
        const renamed = await test.ask("SshKeyResponse", "PUT", `/account/keys/${ssh_key.id}`, { name: "other", default: true });
        assert.deepEqual([renamed.ssh_key.name, renamed.ssh_key.default], ["other", true]);
        assert.ok("public_key" in (await test.fieldErrors("POST", "/account/keys", { name: "again", public_key })));
        await test.tell("DELETE", `/account/keys/${ssh_key.id}`);
        await test.refusal(404, "GET", `/account/keys/${ssh_key.id}`);
      }
    });

    it("only if they are keys", async () => {
      for (const wrong of [made[0][0].slice(0, 60), "ssh-rsa AAAA", "hello", `ssh-rsa ${Buffer.alloc(80).toString("base64")}`]) {
        assert.deepEqual(Object.keys(await test.fieldErrors("POST", "/account/keys", { name: "x", public_key: wrong })), ["public_key"], wrong);
      }
    });
  });

  it("lists images by type, and private ones", async () => {
    const list = async (query: string) => (await test.get("ImagesResponse", `/images?per_page=200&${query}`)).images;
    assert.ok((await list("type=distribution")).every((image) => image.public && typeof image.slug === "string"));
    const backups = await list("type=backup");
    assert.ok(backups.length > 20 && backups.every((image) => image.backup_info && !image.public));
    assert.deepEqual(await list("private=true"), backups);
    assert.equal((await list("")).length, backups.length + (await list("type=distribution")).length);
    assert.deepEqual(Object.keys(await test.fieldErrors("GET", "/images?type=snapshot")), ["type"]);
    assert.equal((await test.get("ImageResponse", "/images/debian-13")).image.id, (await test.get("ImageResponse", "/images/11")).image.id);
  });

  it("renames and locks backups, and nothing else", async () => {
    const [backup] = (await test.get("ImagesResponse", "/images?type=backup")).images;
    const { image } = await test.ask("ImageResponse", "PUT", `/images/${backup?.id ?? 0}`, { name: "Keep", locked: true });
    assert.deepEqual([image.name, image.backup_info?.locked], ["Keep", true]);
    const cleared = await test.ask("ImageResponse", "PUT", `/images/${image.id}`, { name: "" });
    assert.deepEqual([cleared.image.name, cleared.image.backup_info?.locked], [image.created_at, true]);
    await test.fieldErrors("PUT", "/images/11", { name: "mine" });
    await test.refusal(404, "GET", "/images/11/download");
    assert.equal((await test.get("ImageDownloadResponse", `/images/${image.id}/download`)).link.disks.length, image.backup_info?.backup_disks.length);
  });

  it("uploads a backup from elsewhere, and keeps no credentials of its address", async () => {
    const { id } = await test.serverNamed("build");
    const upload = (url: string) => test.ask("ActionResponse", "POST", `/servers/${id}/backups`, { url, backup_type: "temporary", replacement_strategy: "newest", label: "Uploaded" });
    const { action } = await upload("https://user:canary-4711@files.example/disk.raw?key=canary-4711");
    test.cloud.clock.advance(8000);
    assert.equal((await test.action(action.id)).status, "completed");
    const { backups } = await test.get("BackupsResponse", `/servers/${id}/backups`);
    assert.deepEqual(backups.map((one) => [one.name, one.type]), [["Uploaded", "custom"]]);
    assert.doesNotMatch(JSON.stringify(test.cloud.snapshot()), /canary-4711/);
    const failing = await upload("https://nowhere.invalid/disk.raw");
    test.cloud.clock.advance(8000);
    assert.equal((await test.action(failing.action.id)).status, "errored");
    assert.deepEqual(Object.keys(await test.fieldErrors("POST", `/servers/${id}/backups`, { url: "ftp://x.example/y", backup_type: "temporary", replacement_strategy: "newest" })), ["url"]);
  });

  it("lists only sizes that an image can be installed on, when asked with the image", async () => {
    const slugs = async (query: string) => (await test.get("SizesResponse", `/sizes?${query}`)).sizes.map((size) => size.slug);
    assert.ok((await slugs("")).includes("std-min"));
    assert.ok(!(await slugs("image=windows-2022")).includes("std-min"));
    const { sizes } = await test.get("SizesResponse", "/sizes?image=42");
    assert.ok(sizes.length > 0 && sizes.every((size) => !size.regions.includes("per")), "Windows is not to be had in Perth");
  });

  describe("measures servers", () => {
    const samples = async (query: string, id = 480_001) => test.get("SampleSetsResponse", `/samplesets/${id}?per_page=200&${query}`);

    it("at all six intervals, the same at every asking", async () => {
      for (const [interval, count] of [["five-minute", 288], ["half-hour", 336], ["four-hour", 42], ["day", 7], ["week", 1], ["month", 0]] as const) {
        const { meta, sample_sets } = await samples(`data_interval=${interval}`);
        assert.ok(Math.abs(meta.total - count) <= 1, `${interval}: ${meta.total}`);
        assert.deepEqual((await samples(`data_interval=${interval}`)).sample_sets, sample_sets);
        for (const set of sample_sets) assert.equal(set.average.cpu_usage_detailed.length, 2);
      }
    });

    it("a year back, and not further than a year at once", async () => {
      const end = new Date(test.cloud.clock.now()).toISOString();
      const start = new Date(test.cloud.clock.now() - 365 * dayMs).toISOString();
      assert.ok((await samples(`data_interval=day&start=${start}&end=${end}`)).meta.total >= 364);
      const before = new Date(test.cloud.clock.now() - 400 * dayMs).toISOString();
      assert.deepEqual(Object.keys(await test.fieldErrors("GET", `/samplesets/480001?data_interval=day&start=${before}&end=${end}`)), ["end"]);
      assert.deepEqual(Object.keys(await test.fieldErrors("GET", `/samplesets/480001?start=${end}&end=${start}`)), ["end"]);
    });

    it("with more to do by day than by night, and on workdays than at weekends", async () => {
      const end = test.cloud.clock.now();
      const { sample_sets } = await samples(`data_interval=four-hour&start=${new Date(end - 30 * dayMs).toISOString()}&end=${new Date(end).toISOString()}`);
      const mean = (wanted: (local: Date) => boolean): number => {
        const own = sample_sets.filter((set) => wanted(new Date(Date.parse(set.period.start) + 10 * 3_600_000)));
        return own.reduce((sum, set) => sum + set.average.cpu_usage_percent, 0) / own.length;
      };
      const workday = (local: Date) => local.getUTCDay() % 6 !== 0;
      assert.ok(mean((local) => workday(local) && local.getUTCHours() === 10) > 2 * mean((local) => workday(local) && local.getUTCHours() === 22));
      assert.ok(mean((local) => local.getUTCHours() === 10 && workday(local)) > 1.3 * mean((local) => local.getUTCHours() === 10 && !workday(local)));
    });

    it("only while they run, and the latest period last", async () => {
      const latest = async () => (await test.get("SampleSetResponse", "/samplesets/480001/latest?data_interval=five-minute")).sample_set;
      const first = await latest();
      assert.ok(first && test.cloud.clock.now() - Date.parse(first.period.end) < 300_000);
      await test.complete(480_001, { type: "power_off" });
      const off = (await latest())?.period.end;
      test.cloud.clock.advance(2 * dayMs);
      assert.deepEqual([(await latest())?.period.end, (await samples("data_interval=five-minute")).meta.total], [off, 0]);
    });
  });

  it("builds, changes and cancels load balancers", async () => {
    const [web01, web02, mel] = await Promise.all(["web-01", "web-02", "erp"].map(async (name) => (await test.serverNamed(name)).id));
    const { load_balancer, links } = await test.ask("CreateLoadBalancerResponse", "POST", "/load_balancers", { name: "lb", region: "syd", server_ids: [web01] });
    assert.deepEqual([load_balancer.status, load_balancer.forwarding_rules, load_balancer.health_check], ["new", [{ entry_protocol: "http" }], { protocol: "http", path: "/" }]);
    test.cloud.clock.advance(8000);
    assert.equal((await test.action(links.actions[0]?.id ?? 0)).status, "completed");
    const path = `/load_balancers/${load_balancer.id}`;
    await test.tell("POST", `${path}/servers`, { server_ids: [web02] });
    await test.tell("POST", `${path}/forwarding_rules`, { forwarding_rules: [{ entry_protocol: "https" }] });
    await test.tell("DELETE", `${path}/servers`, { server_ids: [web01] });
    const changed = (await test.get("LoadBalancerResponse", path)).load_balancer;
    assert.deepEqual([changed.status, changed.server_ids, changed.forwarding_rules.length], ["active", [web02], 2]);
    await test.refusal(422, "POST", `${path}/servers`, { server_ids: [mel] });
    assert.deepEqual(Object.keys(await test.fieldErrors("POST", `${path}/servers`, { server_ids: [1] })), ["server_ids[0]"]);
    const updated = await test.ask("UpdateLoadBalancerResponse", "PUT", path, { name: "other" });
    assert.deepEqual([updated.load_balancer.name, updated.load_balancer.server_ids], ["other", []], "what is not included has its default");
    await test.tell("DELETE", path);
    await test.refusal(404, "GET", path);
    assert.deepEqual(Object.keys(await test.fieldErrors("POST", "/load_balancers", { name: "lb", region: "per" })), ["region"]);
  });

  it("moves failover addresses, within their region", async () => {
    const [web01, web02] = await Promise.all(["web-01", "web-02"].map(async (name) => (await test.serverNamed(name)).id));
    const free = async () => (await test.get("FailoverIpsResponse", `/failover_ips/${web02 ?? 0}/available`)).failover_ips;
    assert.deepEqual(await free(), ["203.0.113.201", "203.0.113.202"]);
    assert.deepEqual(Object.keys(await test.fieldErrors("POST", `/failover_ips/${web02 ?? 0}`, { failover_ips: ["203.0.113.200"] })), ["failover_ips[0]"]);
    await test.ask("ActionResponse", "POST", `/failover_ips/${web01 ?? 0}`, { failover_ips: [] });
    await test.ask("ActionResponse", "POST", `/failover_ips/${web02 ?? 0}`, { failover_ips: ["203.0.113.200"] });
    assert.deepEqual((await test.server(web02 ?? 0)).failover_ips, ["203.0.113.200"]);
    await test.tell("POST", `/failover_ips/${web02 ?? 0}`, { failover_ips: ["203.0.113.200"] });
  });

  it("sets the account's reverse nameservers", async () => {
    const { action } = await test.ask("ActionResponse", "POST", "/reverse_names/ipv6", { reverse_nameservers: ["ns1.saltbush.example"] });
    test.cloud.clock.advance(5000);
    assert.equal((await test.action(action.id)).status, "completed");
    assert.deepEqual((await test.get("ReverseNameServersResponse", "/reverse_names/ipv6")).reverse_nameservers, ["ns1.saltbush.example"]);
    assert.deepEqual(Object.keys(await test.fieldErrors("POST", "/reverse_names/ipv6", { reverse_nameservers: ["no host"] })), ["reverse_nameservers[0]"]);
  });

  it("charges for what is there, also when it is off", async () => {
    const total = async () => (await test.get("BalanceResponse", "/customers/my/balance")).balance;
    const before = await total();
    assert.ok(before.charges.some((charge) => charge.description.startsWith("staging.")));
    assert.equal(Math.round(before.charges.reduce((sum, charge) => sum + charge.total, 0) * 100), Math.round(before.unbilled_total * 100));
    await test.ask("CreateServerResponse", "POST", "/servers", { size: "std-8vcpu", image: 5, region: "syd", name: "dear.saltbush.example" });
    test.cloud.clock.advance(3_600_000);
    const dear = (await total()).charges.find((charge) => charge.description.startsWith("dear."));
    assert.ok(dear && Math.abs(dear.total - 220 / 730) < 0.02, JSON.stringify(dear));
  });

  it("shows the software of a server, and what an operating system can have", async () => {
    const { id } = await test.serverNamed("erp");
    const { licensed_software } = await test.get("LicensedSoftwaresResponse", `/servers/${id}/software`);
    assert.deepEqual(licensed_software.map((one) => [one.software.id, one.licence_count]), [[511, 6]]);
    const { software } = await test.get("SoftwaresResponse", "/software/operating_system/windows-2022");
    assert.ok(software.every((one) => one.supported_operating_systems.includes("windows-2022")));
    await test.refusal(404, "GET", "/software/operating_system/plan-9");
  });

  it("gives the user data that a server was started with", async () => {
    assert.match((await test.get("UserData", "/servers/480001/user_data")).user_data ?? "", /^#cloud-config/);
  });
});
