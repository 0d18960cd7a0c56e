import { defaultOptions } from "./catalogue/sizeAnswers";
import { familyOf } from "./catalogue/images";
import { defaultKernel } from "./catalogue/kernels";
import type { Schemas, ServerRecord } from "./state";

/** What must be said about a server; the rest has the defaults of a new one. */
export type ServerBasics = Pick<ServerRecord, "id" | "name" | "region" | "size" | "image" | "created_at"> & Partial<ServerRecord>;

const alertDefaults: readonly (readonly [Schemas["ThresholdAlertType"], number])[] = [
  ["cpu", 90],
  ["storage-requests", 1000],
  ["network-incoming", 20000],
  ["network-outgoing", 20000],
  ["data-transfer-used", 80],
  ["storage-used", 90],
  ["memory-used", 95],
];

/** A server as it is right after its installation. */
export function newServer(basics: ServerBasics): ServerRecord {
  const options = basics.options ?? defaultOptions(basics.size);
  return {
    options,
    licences: [],
    status: "active",
    running: true,
    power_changed_at: basics.created_at,
    vpc_id: null,
    public_v4: [],
    private_v4: null,
    v6: null,
    ipv6_reverse_nameservers: [],
    port_blocking: true,
    separate_private_network_interface: false,
    source_and_destination_check: true,
    disks: [{ id: basics.id * 10 + 1, size_gigabytes: options.disk, description: "Primary disk", primary: true }],
    kernel: familyOf(basics.image) === "linux" ? defaultKernel : null,
    backup_hour_of_day: 14 + (basics.id % 8),
    backup_day_of_week: basics.id % 7,
    backup_day_of_month: 1 + (basics.id % 28),
    offsite_backup_location: null,
    manage_offsite_copies: true,
    cancelled_at: null,
    failover_ips: [],
    host: `${basics.region}-h${String(1 + (basics.id % 40)).padStart(2, "0")}`,
    partner_id: null,
    attached_backup: null,
    processor_model: null,
    machine_type: null,
    video_device: familyOf(basics.image) === "windows" ? "standard" : "virtio",
    enabled_advanced_features: familyOf(basics.image) === "windows" ? ["emulated-hyperv", "local-rtc"] : ["cloud-init", "qemu-guest-agent"],
    firewall_rules: [],
    threshold_alerts: alertDefaults.map(([alert_type, value]) => ({ alert_type, enabled: alert_type !== "storage-requests", value })),
    user_data: null,
    permalink: null,
    traits: [],
    ...basics,
  };
}
