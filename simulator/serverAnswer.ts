import { distributionImage } from "./catalogue/images";
import { kernelOf } from "./catalogue/kernels";
import { regionOf } from "./catalogue/regions";
import { sizeDefinition } from "./catalogue/sizes";
import { sizeOf } from "./catalogue/sizeAnswers";
import { dayMs, hourMs, timestamp, timestampOrNull } from "./clock";
import { formatIPv4, parseIPv4 } from "./addresses";
import { rangeOf } from "./vpcRange";
import type { Schemas, ServerRecord } from "./state";
import type { World } from "./world";

/** A server as the API shows it. */
export function toServer(world: World, server: ServerRecord): Schemas["Server"] {
  const { state } = world;
  const now = world.clock.now();
  return {
    id: server.id,
    name: server.name,
    memory: server.options.memory,
    vcpus: sizeDefinition(server.size).vcpus,
    disk: server.options.disk,
    vpc_id: server.vpc_id,
    created_at: timestamp(server.created_at),
    status: server.status,
    backup_ids: backupIds(world, server),
    features: featuresOf(server),
    region: regionOf(server.region),
    image: distributionImage(server.image),
    size: sizeOf(server.size),
    size_slug: server.size,
    selected_size_options: server.options,
    networks: networksOf(world, server),
    kernel: kernelOf(server.kernel),
    next_backup_window: nextBackupWindow(server, now),
    disks: server.disks,
    backup_settings: {
      backup_hour_of_day: server.backup_hour_of_day,
      backup_day_of_week: server.backup_day_of_week,
      backup_day_of_month: server.backup_day_of_month,
      offsite_backup_settings: server.options.offsite_backups
        ? {
            use_custom_backup_location: server.offsite_backup_location !== null,
            offsite_backup_location: server.offsite_backup_location,
            manage_offsite_copies: server.manage_offsite_copies,
          }
        : null,
    },
    cancelled_at: timestampOrNull(server.cancelled_at),
    failover_ips: server.failover_ips,
    host: { display_name: server.host, uptime_ms: hostUptimeMs(server.host, now), status_page: `https://status.mammoth.com.au/hosts/${server.host}` },
    partner_id: server.partner_id,
    password_change_supported: distributionImage(server.image).distribution_info.password_recovery === "online-change",
    permalink: server.permalink,
    attached_backup: attachedBackup(state.backups.get(server.attached_backup?.id)?.disks, server),
    advanced_features: {
      processor_model: server.processor_model,
      machine_type: server.machine_type,
      video_device: server.video_device,
      enabled_advanced_features: server.enabled_advanced_features,
    },
  };
}

/** An index would have to be kept true; there are never many backups. */
function backupIds(world: World, server: ServerRecord): number[] {
  return world.state.backups.filter((backup) => backup.server_id === server.id).map((backup) => backup.id);
}

/** Hosts are restarted in turn, each every three weeks: the contract's 32 bits hold no longer uptime than 24 days. */
function hostUptimeMs(host: string, now: number): number {
  const turn = Buffer.from(host).reduce((sum, octet) => sum + octet, 0) % 21;
  return (now + turn * dayMs) % (21 * dayMs);
}

function featuresOf(server: ServerRecord): string[] {
  const { daily_backups, weekly_backups, monthly_backups } = server.options;
  return [
    ...(daily_backups + weekly_backups + monthly_backups > 0 ? ["backups"] : []),
    ...(server.v6 === null ? [] : ["ipv6"]),
    ...(server.vpc_id === null ? [] : ["private_networking"]),
  ];
}

function networksOf(world: World, server: ServerRecord): Schemas["Networks"] {
  const inVpc = server.vpc_id !== null;
  return {
    v4: [
      ...server.public_v4.map((address): Schemas["Network"] => ({
        ip_address: address.ip,
        netmask: "255.255.255.0",
        gateway: inVpc ? null : gatewayOf(address.ip),
        type: "public",
        reverse_name: address.reverse_name,
        nat_target: inVpc ? server.private_v4 : null,
      })),
      ...(server.private_v4 === null ? [] : [privateNetwork(world, server, server.private_v4)]),
    ],
    v6: server.v6 === null ? [] : [{ ip_address: server.v6, netmask: 64, gateway: "fe80::1", type: "public", reverse_name: null, nat_target: null }],
    port_blocking: server.port_blocking,
    separate_private_network_interface: inVpc ? server.separate_private_network_interface : null,
    source_and_destination_check: inVpc ? server.source_and_destination_check : null,
    recent_ddos: false,
    ipv6_reverse_nameservers: server.v6 === null ? null : server.ipv6_reverse_nameservers,
  };
}

function privateNetwork(world: World, server: ServerRecord, ip_address: string): Schemas["Network"] {
  const range = rangeOf(world.state, server.vpc_id);
  return {
    ip_address,
    netmask: range ? formatIPv4(2 ** 32 - 2 ** (32 - range.bits)) : "255.255.0.0",
    gateway: range ? formatIPv4(range.first + 1) : null,
    type: "private",
    reverse_name: null,
    nat_target: null,
  };
}

function gatewayOf(address: string): string {
  const value = parseIPv4(address) ?? 0;
  return formatIPv4(value - (value % 256) + 1);
}

/** The two hours of the next day on which a scheduled backup is taken. */
function nextBackupWindow(server: ServerRecord, now: number): Schemas["BackupWindow"] | null {
  const { daily_backups, weekly_backups, monthly_backups } = server.options;
  if (daily_backups + weekly_backups + monthly_backups === 0 || server.status === "archive") return null;
  let start = now - (now % dayMs) + server.backup_hour_of_day * hourMs;
  const due = (at: number): boolean => {
    const date = new Date(at);
    return (
      at > now &&
      (daily_backups > 0 ||
        (weekly_backups > 0 && date.getUTCDay() === server.backup_day_of_week) ||
        (monthly_backups > 0 && date.getUTCDate() === server.backup_day_of_month))
    );
  };
  while (!due(start)) start += dayMs;
  return { start: timestamp(start), end: timestamp(start + 2 * hourMs) };
}

function attachedBackup(disks: readonly Schemas["BackupDisk"][] | undefined, server: ServerRecord): Schemas["AttachedBackup"] | null {
  if (!server.attached_backup) return null;
  return {
    id: server.attached_backup.id,
    disk_identifiers: (disks ?? []).map((_, index) => `/dev/vd${String.fromCharCode(98 + server.disks.length - 1 + index)}`),
    attached_at: timestamp(server.attached_backup.attached_at),
    attachment_expires: timestamp(server.attached_backup.attached_at + 7 * dayMs),
  };
}
