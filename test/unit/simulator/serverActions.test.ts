import assert from "node:assert/strict";
import { CloudUnderTest } from "./cloudUnderTest";

describe("What server actions change", () => {
  let test: CloudUnderTest;
  let web: number;
  const refused = async (body: { type: string } & Record<string, unknown>, id = web) => Object.keys(await test.fieldErrors("POST", `/servers/${id}/actions`, body));

  beforeEach(async () => {
    test = await CloudUnderTest.start();
    web = (await test.serverNamed("web-01")).id;
  });
  afterEach(() => test.close());

  it("rename", async () => {
    await test.complete(web, { type: "rename", name: "other.saltbush.example" });
    assert.equal((await test.server(web)).name, "other.saltbush.example");
    assert.deepEqual(await refused({ type: "rename", name: "not a name" }), ["name"]);
    assert.deepEqual(await refused({ type: "rename" }), ["name"]);
  });

  it("a body names its type, and that type's schema holds", async () => {
    assert.deepEqual(Object.keys(await test.fieldErrors("POST", `/servers/${web}/actions`, {})), ["type"]);
    assert.deepEqual(await refused({ type: "dance" }), ["type"]);
    assert.deepEqual(await refused({ type: "add_disk", size_gigabytes: "10" }), ["size_gigabytes"]);
    assert.deepEqual(await refused({ type: "change_advanced_firewall_rules", firewall_rules: [{ source_addresses: [], destination_addresses: ["0.0.0.0/0"], protocol: "tcp", action: "accept" }] }), [
      "firewall_rules[0].source_addresses",
    ]);
  });

  it("change_ipv6 and enable_ipv6: the networks", async () => {
    await test.complete(web, { type: "change_ipv6", enabled: false });
    assert.deepEqual((await test.server(web)).networks.v6, []);
    await test.complete(web, { type: "enable_ipv6" });
    assert.equal((await test.server(web)).networks.v6.length, 1);
  });

  it("change_reverse_name: one address's name", async () => {
    const [address] = (await test.server(web)).networks.v4;
    await test.complete(web, { type: "change_reverse_name", ipv4_address: address?.ip_address, reverse_name: "www.saltbush.example" });
    assert.equal((await test.server(web)).networks.v4[0]?.reverse_name, "www.saltbush.example");
    assert.deepEqual(await refused({ type: "change_reverse_name", ipv4_address: "192.0.2.99", reverse_name: null }), ["ipv4_address"]);
  });

  it("resize: size and options, by absolute values; fewer kept backups are fewer backups", async () => {
    const db = (await test.serverNamed("db-01")).id;
    const backups = async () => (await test.get("BackupsResponse", `/servers/${db}/backups?per_page=200`)).backups;
    assert.equal((await backups()).filter((one) => one.backup_info?.type === "daily").length, 7);
    await test.complete(db, { type: "resize", options: { daily_backups: 3, memory: 20480 } });
    const server = await test.server(db);
    assert.deepEqual([server.selected_size_options?.daily_backups, server.selected_size_options?.weekly_backups, server.memory], [3, 4, 20480]);
    assert.equal((await backups()).filter((one) => one.backup_info?.type === "daily").length, 3);
    await test.complete(web, { type: "resize", size: "std-4vcpu" });
    const larger = await test.server(web);
    assert.deepEqual([larger.size_slug, larger.vcpus, larger.memory, larger.disk, larger.disks[0]?.size_gigabytes], ["std-4vcpu", 4, 8192, 100, 100]);
    assert.deepEqual(await refused({ type: "resize", options: { memory: 17000 } }), ["options.memory"]);
  });

  it("resize: another number of addresses", async () => {
    await test.complete(web, { type: "resize", options: { ipv4_addresses: 3 } });
    const publicAddresses = async () => (await test.server(web)).networks.v4.filter((one) => one.type === "public").map((one) => one.ip_address);
    const three = await publicAddresses();
    assert.equal(three.length, 3);
    await test.complete(web, { type: "resize", options: { ipv4_addresses: 2, ipv4_addresses_to_remove: [three[1]] } });
    assert.deepEqual(await publicAddresses(), [three[0], three[2]]);
  });

  it("add_disk, resize_disk, delete_disk: within the unallocated storage", async () => {
    const db = await test.serverNamed("db-01");
    assert.deepEqual(await refused({ type: "add_disk", size_gigabytes: 21 }, db.id), ["size_gigabytes"]);
    await test.complete(db.id, { type: "add_disk", size_gigabytes: 20, description: "logs" });
    const disk = (await test.server(db.id)).disks.find((one) => one.description === "logs");
    assert.ok(disk);
    assert.deepEqual(await refused({ type: "resize_disk", disk_id: disk.id, size_gigabytes: 21 }, db.id), ["size_gigabytes"]);
    await test.complete(db.id, { type: "resize_disk", disk_id: disk.id, size_gigabytes: 5 });
    await test.complete(db.id, { type: "delete_disk", disk_id: disk.id });
    assert.deepEqual((await test.server(db.id)).disks, db.disks);
    assert.deepEqual(await refused({ type: "delete_disk", disk_id: db.disks[0]?.id }, db.id), ["disk_id"]);
  });

  it("take_backup: a slot by its replacement strategy", async () => {
    const own = async () => (await test.get("BackupsResponse", `/servers/${web}/backups?per_page=200`)).backups.filter((one) => one.backup_info?.type === "daily");
    const [older, newer] = await own();
    assert.match(await test.refusal(422, "POST", `/servers/${web}/actions`, { type: "take_backup", backup_type: "daily", replacement_strategy: "none" }), /no free daily/);
    await test.complete(web, { type: "take_backup", backup_type: "daily", replacement_strategy: "oldest", label: "By hand" });
    const after = await own();
    assert.deepEqual([after.length, after[0]?.id, after[1]?.name], [2, newer?.id, "By hand"]);
    await test.ask("ImageResponse", "PUT", `/images/${after[1]?.id ?? 0}`, { locked: true });
    await test.complete(web, { type: "take_backup", backup_type: "daily", replacement_strategy: "newest" });
    assert.deepEqual((await own()).map((one) => one.name === "By hand"), [true, false], "what is locked is not replaced");
    assert.deepEqual(await refused({ type: "take_backup", replacement_strategy: "specified" }), ["backup_id_to_replace"]);
    assert.deepEqual(await refused({ type: "take_backup", replacement_strategy: "oldest" }), ["backup_type"]);
    await test.refusal(404, "GET", `/images/${older?.id ?? 0}`);
  });

  it("fail where the storage does", async () => {
    const { id } = await test.serverNamed("shop");
    const action = await test.complete(id, { type: "take_backup", backup_type: "daily", replacement_strategy: "oldest" });
    assert.equal(action.status, "errored");
    assert.equal((await test.get("BackupsResponse", `/servers/${id}/backups`)).meta.total, 1);
  });

  it("restore and clone_using_backup: disks and image", async () => {
    const { backup_ids } = await test.server(web);
    await test.complete(web, { type: "rebuild", image: 11 });
    assert.equal((await test.server(web)).image.id, 11);
    await test.complete(web, { type: "restore", image: backup_ids[0] });
    assert.equal((await test.server(web)).image.id, 5);
    const { id: target } = await test.serverNamed("mail");
    test.cloud.clock.advance(10_000);
    await test.complete(web, { type: "clone_using_backup", image_id: backup_ids[0], target_server_id: target, name: "twin.saltbush.example" });
    const twin = await test.server(target);
    assert.deepEqual([twin.image.id, twin.name], [5, "twin.saltbush.example"]);
    assert.deepEqual(await refused({ type: "restore", image: 1 }), ["image"]);
  });

  it("attach_backup and detach_backup", async () => {
    const { backup_ids } = await test.server(web);
    await test.complete(web, { type: "attach_backup", image: backup_ids[0] });
    assert.equal((await test.server(web)).attached_backup?.id, backup_ids[0]);
    await test.complete(web, { type: "detach_backup" });
    assert.equal((await test.server(web)).attached_backup, null);
  });

  it("enable_backups and disable_backups", async () => {
    const { id } = await test.serverNamed("build");
    await test.complete(id, { type: "enable_backups" });
    assert.equal((await test.server(id)).selected_size_options?.daily_backups, 2);
    await test.complete(id, { type: "disable_backups" });
    assert.equal((await test.server(id)).selected_size_options?.daily_backups, 0);
    assert.equal((await test.server(id)).next_backup_window, null);
    await test.refusal(422, "POST", `/servers/${web}/actions`, { type: "enable_backups" });
  });

  it("change_backup_schedule and the offsite settings", async () => {
    const { id } = await test.serverNamed("db-01");
    await test.complete(id, { type: "change_backup_schedule", backup_hour_of_day: 3 });
    await test.complete(id, { type: "change_offsite_backup_location", offsite_backup_location: "s3://saltbush-backups" });
    await test.complete(id, { type: "change_manage_offsite_backup_copies", manage_offsite_backup_copies: false });
    const { backup_settings, next_backup_window } = await test.server(id);
    assert.equal(backup_settings.backup_hour_of_day, 3);
    assert.match(next_backup_window?.start ?? "", /T03:00:00Z$/);
    assert.deepEqual(backup_settings.offsite_backup_settings, { use_custom_backup_location: true, offsite_backup_location: "s3://saltbush-backups", manage_offsite_copies: false });
  });

  it("change_network, change_vpc_ipv4 and the switches of a VPC's members", async () => {
    const { id } = await test.serverNamed("build");
    const office = (await test.get("VpcsResponse", "/vpcs")).vpcs.find((one) => one.name === "Office")?.id ?? 0;
    const members = async () => (await test.get("VpcMembersResponse", `/vpcs/${office}/members`)).members.map((one) => one.resource_id);
    await test.refusal(422, "POST", `/servers/${id}/actions`, { type: "change_source_and_destination_check", enabled: false });
    await test.complete(id, { type: "change_network", vpc_id: office });
    assert.ok((await members()).includes(String(id)));
    const given = (await test.server(id)).networks.v4.find((one) => one.type === "private")?.ip_address;
    await test.complete(id, { type: "change_vpc_ipv4", current_ipv4_address: given, new_ipv4_address: "10.20.0.77" });
    await test.complete(id, { type: "change_source_and_destination_check", enabled: false });
    await test.complete(id, { type: "change_separate_private_network_interface", enabled: true });
    const { networks } = await test.server(id);
    assert.equal(networks.v4.find((one) => one.type === "private")?.ip_address, "10.20.0.77");
    assert.deepEqual([networks.source_and_destination_check, networks.separate_private_network_interface], [false, true]);
    assert.deepEqual(await refused({ type: "change_vpc_ipv4", current_ipv4_address: "10.20.0.77", new_ipv4_address: "10.20.0.10" }, id), ["new_ipv4_address"]);
    await test.complete(id, { type: "change_network", vpc_id: null });
    assert.ok(!(await members()).includes(String(id)));
    assert.equal((await test.server(id)).vpc_id, null);
  });

  it("change_partner: mutual, and within a region", async () => {
    const [web02, build, edge] = await Promise.all(["web-02", "build", "edge"].map(async (name) => (await test.serverNamed(name)).id));
    await test.complete(web, { type: "change_partner", partner_server_id: build });
    assert.equal((await test.server(build ?? 0)).partner_id, web);
    assert.equal((await test.server(web02 ?? 0)).partner_id, null);
    assert.deepEqual(await refused({ type: "change_partner", partner_server_id: edge }), ["partner_server_id"]);
    await test.complete(web, { type: "change_partner", partner_server_id: null });
    assert.equal((await test.server(build ?? 0)).partner_id, null);
  });

  it("change_advanced_firewall_rules: the whole list, in its order", async () => {
    const rule = { source_addresses: ["0.0.0.0/0"], destination_addresses: ["0.0.0.0/0"], destination_ports: ["25"], protocol: "tcp", action: "drop", description: "no mail" };
    await test.complete(web, { type: "change_advanced_firewall_rules", firewall_rules: [rule] });
    assert.deepEqual((await test.get("AdvancedFirewallRulesResponse", `/servers/${web}/advanced_firewall_rules`)).firewall_rules, [rule]);
    assert.deepEqual(await refused({ type: "change_advanced_firewall_rules", firewall_rules: [{ ...rule, destination_ports: ["70000"] }] }), ["firewall_rules[0].destination_ports"]);
  });

  it("change_threshold_alerts: only those that are listed; exceeded ones are told", async () => {
    const alerts = async () => (await test.get("ThresholdAlertsResponse", `/servers/${web}/threshold_alerts`)).threshold_alerts;
    const before = await alerts();
    await test.complete(web, { type: "change_threshold_alerts", threshold_alerts: [{ alert_type: "memory-used", enabled: true, value: 1 }] });
    const after = await alerts();
    assert.equal(after.find((one) => one.alert_type === "memory-used")?.value, 1);
    assert.equal(after.find((one) => one.alert_type === "cpu")?.value, before.find((one) => one.alert_type === "cpu")?.value);
    assert.ok((await test.get("CurrentServerAlertsResponse", "/servers/threshold_alerts")).server_ids.includes(web));
  });

  it("change_kernel, change_advanced_features, change_port_blocking, change_ipv6_reverse_nameservers", async () => {
    await test.complete(web, { type: "change_kernel", kernel: 190 });
    await test.complete(web, { type: "change_advanced_features", enabled_advanced_features: ["nested-virt"], processor_model: 2, video_device: "virtio-wide" });
    await test.complete(web, { type: "change_port_blocking", enabled: false });
    await test.complete(web, { type: "change_ipv6_reverse_nameservers", ipv6_reverse_nameservers: ["ns1.saltbush.example"] });
    const server = await test.server(web);
    assert.equal(server.kernel?.id, 190);
    assert.deepEqual(server.advanced_features, { enabled_advanced_features: ["nested-virt"], processor_model: 2, machine_type: null, video_device: "virtio-wide" });
    assert.equal(server.networks.port_blocking, false);
    assert.deepEqual(server.networks.ipv6_reverse_nameservers, ["ns1.saltbush.example"]);
    assert.deepEqual(await refused({ type: "change_kernel", kernel: 1 }), ["kernel"]);
  });

  it("password_reset and disable_selinux: where the system can", async () => {
    assert.equal((await test.complete(web, { type: "password_reset", username: "root", password: "canary-4711" })).status, "completed");
    assert.doesNotMatch(JSON.stringify(test.cloud.snapshot()), /canary-4711/);
    const { id: erp } = await test.serverNamed("erp");
    assert.deepEqual(await refused({ type: "password_reset", password: "x" }, erp), ["password"]);
    await test.refusal(422, "POST", `/servers/${web}/actions`, { type: "disable_selinux" });
    assert.equal((await test.complete((await test.serverNamed("shop")).id, { type: "disable_selinux" })).status, "completed");
  });
});
