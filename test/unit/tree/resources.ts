import type { Action, Domain, Image, Server, Vpc } from "../../../src/model/contract";

/** `vscode.l10n.t` as it behaves where no translation is loaded. */
export const t = (message: string, ...args: (string | number | boolean)[]): string =>
  message.replace(/\{(\d+)\}/g, (whole, index: string) => String(args[Number(index)] ?? whole));

export function action(values: Partial<Action> = {}): Action {
  return {
    id: 1,
    status: "in-progress",
    type: "power_on",
    started_at: "2026-11-20T03:00:00Z",
    completed_at: null,
    resource_type: "server",
    resource_id: 1,
    region: null,
    region_slug: null,
    progress: { percent_complete: 0, current_step: null, current_step_detail: null, completed_steps: [] },
    result_data: null,
    blocking_invoice_id: null,
    user_interaction_required: null,
    ...values,
  };
}

export function image(values: Partial<Image> = {}): Image {
  return {
    id: 10,
    name: "24.04 LTS",
    type: "custom",
    distribution: "Ubuntu",
    full_name: "Ubuntu 24.04 LTS",
    slug: "ubuntu-24.04",
    public: true,
    regions: ["syd"],
    created_at: null,
    min_disk_size: 20,
    size_gigabytes: 2.5,
    description: null,
    status: "available",
    error_message: null,
    min_memory_megabytes: null,
    distribution_surcharges: null,
    distribution_info: { image_id: 10, password_recovery: "manual", remote_access_user: "root", features: ["ssh"] },
    backup_info: null,
    ...values,
  };
}

export function backup(values: Partial<Image> = {}): Image {
  return image({
    id: 20,
    name: "before the upgrade",
    type: "backup",
    public: false,
    slug: null,
    created_at: "2026-11-19T16:00:00Z",
    backup_info: { type: "weekly", server_id: 7, offsite: false, locked: false, iso: false, backup_disks: [] },
    ...values,
  });
}

export function server(values: Partial<Server> = {}): Server {
  return {
    id: 1,
    name: "web-1",
    memory: 4096,
    vcpus: 2,
    disk: 80,
    vpc_id: null,
    created_at: "2026-01-01T00:00:00Z",
    status: "active",
    backup_ids: [],
    features: [],
    region: { slug: "syd", name: "Sydney", sizes: [], available: true, features: [], name_servers: [] },
    image: image(),
    size: {
      slug: "std-2vcpu",
      description: null,
      cpu_description: null,
      storage_description: null,
      size_type: { slug: "std", name: "Standard", description: null },
      available: true,
      regions: ["syd"],
      regions_out_of_stock: null,
      price_monthly: 24,
      price_hourly: 0.036,
      disk: 80,
      memory: 4096,
      transfer: 4,
      excess_transfer_cost_per_gigabyte: 0.01,
      vcpus: 2,
      vcpu_units: "core",
      options: {
        disk_min: 20,
        disk_max: 400,
        disk_cost_per_additional_gigabyte: 0.1,
        restricted_disk_values: null,
        memory_max: 8192,
        memory_cost_per_additional_megabyte: 0.005,
        transfer_max: 10,
        transfer_cost_per_additional_gigabyte: 0.005,
        ipv4_addresses_max: 5,
        ipv4_addresses_cost_per_address: 2,
        discount_for_no_public_ipv4: 1,
        daily_backups: 0,
        weekly_backups: 1,
        monthly_backups: 0,
        backups_cost_per_backup_per_gigabyte: 0.02,
        offsite_backups_cost_per_gigabyte: 0.05,
        offsite_backup_frequency_cost: { daily_per_gigabyte: 0, weekly_per_gigabyte: 0, monthly_per_gigabyte: 0 },
      },
    },
    size_slug: "std-2vcpu",
    selected_size_options: null,
    networks: {
      v4: [
        { ip_address: "10.20.0.5", netmask: "255.255.0.0", gateway: null, type: "private", reverse_name: null, nat_target: null },
        { ip_address: "203.0.113.10", netmask: "255.255.255.0", gateway: "203.0.113.1", type: "public", reverse_name: "web-1.example.com", nat_target: null },
      ],
      v6: [],
      port_blocking: true,
      separate_private_network_interface: null,
      source_and_destination_check: null,
      recent_ddos: false,
      ipv6_reverse_nameservers: null,
    },
    kernel: null,
    next_backup_window: null,
    disks: [],
    backup_settings: { backup_hour_of_day: 3, backup_day_of_week: 0, backup_day_of_month: 1, offsite_backup_settings: null },
    cancelled_at: null,
    failover_ips: [],
    host: { display_name: "host-1", uptime_ms: null, status_page: null },
    partner_id: null,
    password_change_supported: true,
    permalink: null,
    attached_backup: null,
    advanced_features: { processor_model: null, machine_type: null, video_device: "virtio", enabled_advanced_features: [] },
    ...values,
  };
}

export function domain(values: Partial<Domain> = {}): Domain {
  return { name: "example.com", current_nameservers: ["ns1.example.net", "ns2.example.net"], ttl: 3600, zone_file: "$ORIGIN example.com.\n", ...values };
}

export function vpc(values: Partial<Vpc> = {}): Vpc {
  return { id: 3, name: "backend", ip_range: "10.20.0.0/16", route_entries: [], ...values };
}
