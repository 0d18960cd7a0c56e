import { dayMs, hourMs } from "../clock";
import { v6For } from "../addresses";
import { defaultOptions } from "../catalogue/sizeAnswers";
import { newServer } from "../newServer";
import type { Schemas, ServerRecord, State } from "../state";
import { firstIds } from "./account";

export const domain = "saltbush.example";
export const vpcIds = { production: firstIds.resource + 201, office: firstIds.resource + 202 } as const;

/** Addresses of the servers that zones and balancers refer to. */
export const hosts = {
  web01: "203.0.113.10",
  web02: "203.0.113.11",
  db01: "203.0.113.12",
  mail: "203.0.113.20",
  build: "203.0.113.30",
  staging: "203.0.113.40",
  db02: "198.51.100.12",
  vpn: "198.51.100.20",
  erp: "198.51.100.30",
  shop: "198.51.100.44",
  edge: "192.0.2.10",
  monitor: "192.0.2.11",
  balancer: "203.0.113.80",
} as const;

interface Sketch {
  readonly host: keyof typeof hosts;
  readonly name: string;
  readonly region: string;
  readonly size: string;
  readonly image: number;
  readonly ageDays: number;
  readonly options?: Partial<Schemas["SelectedSizeOptions"]>;
  readonly more?: Partial<ServerRecord>;
  readonly v6?: true;
}

const webRules: Schemas["AdvancedFirewallRule"][] = [
  { source_addresses: ["198.51.100.20"], destination_addresses: ["0.0.0.0/0"], destination_ports: ["22"], protocol: "tcp", action: "accept", description: "SSH from the office" },
  { source_addresses: ["0.0.0.0/0"], destination_addresses: ["0.0.0.0/0"], destination_ports: ["80", "443"], protocol: "tcp", action: "accept", description: "The web" },
  { source_addresses: ["0.0.0.0/0"], destination_addresses: ["0.0.0.0/0"], destination_ports: null, protocol: "icmp", action: "accept", description: null },
  { source_addresses: ["0.0.0.0/0"], destination_addresses: ["0.0.0.0/0"], destination_ports: ["1-65535"], protocol: "tcp", action: "drop", description: "Everything else" },
];

const cloudConfig = "#cloud-config\npackages:\n  - nginx\n  - unattended-upgrades\nruncmd:\n  - systemctl enable --now nginx\n";

/** The id of a server of the seed, by the name of its host. */
export function serverId(host: keyof typeof hosts): number {
  return firstIds.resource + 1 + Object.keys(hosts).indexOf(host);
}

function sketches(now: number): readonly Sketch[] {
  const production = (private_v4: string): Partial<ServerRecord> => ({ vpc_id: vpcIds.production, private_v4 });
  const office = (private_v4: string): Partial<ServerRecord> => ({ vpc_id: vpcIds.office, private_v4 });
  return [
    {
      host: "web01",
      name: `web-01.${domain}`,
      region: "syd",
      size: "std-2vcpu",
      image: 5,
      ageDays: 402,
      v6: true,
      options: { daily_backups: 2, weekly_backups: 1 },
      more: { ...production("10.240.0.11"), firewall_rules: webRules, user_data: cloudConfig, partner_id: serverId("web02"), failover_ips: ["203.0.113.200"], permalink: "quiet-banksia" },
    },
    {
      host: "web02",
      name: `web-02.${domain}`,
      region: "syd",
      size: "std-2vcpu",
      image: 5,
      ageDays: 371,
      v6: true,
      options: { daily_backups: 2 },
      more: { ...production("10.240.0.12"), firewall_rules: webRules, user_data: cloudConfig, partner_id: serverId("web01"), permalink: "amber-heron" },
    },
    {
      host: "db01",
      name: `db-01.${domain}`,
      region: "syd",
      size: "mem-2thr",
      image: 12,
      ageDays: 402,
      options: { daily_backups: 7, weekly_backups: 4, monthly_backups: 3, offsite_backups: true, disk: 200 },
      more: {
        ...production("10.240.0.21"),
        permalink: "deep-lagoon",
        disks: [
          { id: serverId("db01") * 10 + 1, size_gigabytes: 60, description: "Primary disk", primary: true },
          { id: serverId("db01") * 10 + 2, size_gigabytes: 120, description: "PostgreSQL", primary: false },
        ],
      },
    },
    { host: "mail", name: `mail.${domain}`, region: "syd", size: "std-2vcpu", image: 12, ageDays: 655, v6: true, options: { daily_backups: 2, weekly_backups: 2 }, more: { port_blocking: false, permalink: "brisk-quoll" } },
    { host: "build", name: `build.${domain}`, region: "syd", size: "cpu-4thr", image: 5, ageDays: 96, options: { transfer: 5 }, more: { permalink: "busy-ember", threshold_alerts: [{ alert_type: "memory-used", enabled: true, value: 30 }, { alert_type: "cpu", enabled: true, value: 95 }] } },
    { host: "staging", name: `staging.${domain}`, region: "syd", size: "std-1vcpu", image: 6, ageDays: 210, more: { status: "off", running: false, power_changed_at: now - 9 * dayMs, permalink: "sleepy-fern" } },
    { host: "db02", name: `db-02.${domain}`, region: "mel", size: "mem-2thr", image: 12, ageDays: 188, more: { ...production("10.240.0.22") } },
    { host: "vpn", name: `vpn.${domain}`, region: "mel", size: "std-min", image: 31, ageDays: 520, v6: true, more: { ...office("10.20.0.2"), source_and_destination_check: false, traits: ["drops-ping"] } },
    {
      host: "erp",
      name: `erp.${domain}`,
      region: "mel",
      size: "std-4vcpu",
      image: 42,
      ageDays: 301,
      options: { daily_backups: 3, disk: 150 },
      more: { ...office("10.20.0.10"), licences: [{ software_id: 511, count: 6 }], traits: ["ignores-power-button"], separate_private_network_interface: true },
    },
    { host: "shop", name: "shop.kelpandco.example", region: "mel", size: "std-1vcpu", image: 24, ageDays: 1340, options: { daily_backups: 1 }, more: { cancelled_at: now - 3 * hourMs, traits: ["faulty-disk"] } },
    { host: "edge", name: `edge.${domain}`, region: "per", size: "std-min", image: 11, ageDays: 58, v6: true, more: { traits: ["unpaid-invoice"] } },
    // Halted from inside: its status does not tell.
    { host: "monitor", name: `monitor.${domain}`, region: "per", size: "std-1vcpu", image: 18, ageDays: 143, more: { running: false, power_changed_at: now - 5 * hourMs } },
  ];
}

/** The dozen servers. */
export function addSmallServers(state: State, now: number): void {
  for (const sketch of sketches(now)) {
    const id = serverId(sketch.host);
    const created_at = now - sketch.ageDays * dayMs;
    const reverse = sketch.host === "mail" || sketch.host === "web01" ? sketch.name : null;
    state.servers.add(
      newServer({
        id,
        name: sketch.name,
        region: sketch.region,
        size: sketch.size,
        image: sketch.image,
        created_at,
        options: { ...defaultOptions(sketch.size), ...sketch.options },
        public_v4: [{ ip: hosts[sketch.host], reverse_name: reverse }],
        v6: sketch.v6 ? v6For(sketch.region, id) : null,
        power_changed_at: Math.max(created_at, now - (17 + (id % 60)) * dayMs),
        ...sketch.more,
      }),
    );
  }
}
