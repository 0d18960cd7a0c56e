import type { components } from "../contract/types";

/** The contract's schemas, by their names. */
export type Schemas = components["schemas"];

/** Things of one kind by id, in the order in which they came to be. */
export class Collection<T extends { readonly id: number }> {
  private readonly byId = new Map<number, T>();

  constructor(items: Iterable<T> = []) {
    for (const item of items) this.byId.set(item.id, item);
  }

  get size(): number {
    return this.byId.size;
  }

  get(id: number | null | undefined): T | undefined {
    return id === null || id === undefined ? undefined : this.byId.get(id);
  }

  add(item: T): T {
    this.byId.set(item.id, item);
    return item;
  }

  remove(id: number): void {
    this.byId.delete(id);
  }

  values(): T[] {
    return [...this.byId.values()];
  }

  filter(wanted: (item: T) => boolean): T[] {
    const result: T[] = [];
    for (const item of this.byId.values()) if (wanted(item)) result.push(item);
    return result;
  }

  find(wanted: (item: T) => boolean): T | undefined {
    for (const item of this.byId.values()) if (wanted(item)) return item;
    return undefined;
  }

  /** What `JSON.stringify` writes. */
  toJSON(): T[] {
    return this.values();
  }
}

/** How a server deviates from an obedient one. */
export type Trait =
  /** the guest ignores the power button: a shutdown asks whether the power may be cut */
  | "ignores-power-button"
  /** the guest does not answer a ping: a build asks whether it counts as good */
  | "drops-ping"
  /** a payment has failed: what costs money waits for the invoice */
  | "unpaid-invoice"
  /** what is written to its disks fails */
  | "faulty-disk";

export interface PublicAddress {
  ip: string;
  reverse_name: string | null;
}

export interface ServerRecord {
  readonly id: number;
  name: string;
  readonly region: string;
  size: string;
  /** id of a distribution image */
  image: number;
  options: Schemas["SelectedSizeOptions"];
  licences: { software_id: number; count: number }[];
  readonly created_at: number;
  status: Schemas["ServerStatus"];
  /** whether the machine runs; `status` may not know, when it was halted from inside */
  running: boolean;
  /** since when it runs, or stands still */
  power_changed_at: number;
  vpc_id: number | null;
  public_v4: PublicAddress[];
  private_v4: string | null;
  v6: string | null;
  ipv6_reverse_nameservers: string[];
  port_blocking: boolean;
  separate_private_network_interface: boolean;
  source_and_destination_check: boolean;
  disks: Schemas["Disk"][];
  kernel: number | null;
  backup_hour_of_day: number;
  backup_day_of_week: number;
  backup_day_of_month: number;
  offsite_backup_location: string | null;
  manage_offsite_copies: boolean;
  cancelled_at: number | null;
  failover_ips: string[];
  host: string;
  partner_id: number | null;
  attached_backup: { id: number; attached_at: number } | null;
  processor_model: number | null;
  machine_type: Schemas["VmMachineType"] | null;
  video_device: Schemas["VideoDevice"];
  enabled_advanced_features: Schemas["AdvancedFeature"][];
  firewall_rules: Schemas["AdvancedFirewallRule"][];
  threshold_alerts: { alert_type: Schemas["ThresholdAlertType"]; enabled: boolean; value: number }[];
  user_data: string | null;
  permalink: string | null;
  traits: Trait[];
}

export interface BackupRecord {
  readonly id: number;
  readonly server_id: number;
  name: string;
  slot: Schemas["BackupSlot"];
  readonly created_at: number;
  locked: boolean;
  offsite: boolean;
  /** the distribution image that the server had */
  readonly image: number;
  readonly server_name: string;
  readonly region: string;
  readonly size_gigabytes: number;
  readonly disks: Schemas["BackupDisk"][];
  uploaded_from: string | null;
}

export interface Step {
  readonly name: string;
  readonly durationMs: number;
}

/** A question that an action asks once it has done some of its steps. */
export interface Question {
  readonly afterSteps: number;
  readonly interaction: Schemas["UserInteractionType"];
}

export interface ActionRecord {
  readonly id: number;
  readonly type: string;
  readonly started_at: number;
  completed_at: number | null;
  status: Schemas["ActionStatus"];
  readonly resource_type: Schemas["ResourceType"] | null;
  readonly resource_id: number | null;
  readonly region: string | null;
  steps: readonly Step[];
  /** time spent on the steps until `resumed_at` */
  spentMs: number;
  /** since when it makes progress; null while it waits, and when it has ended */
  resumed_at: number | null;
  /** what was asked for, without secrets: the effect is worked out from it at the end */
  readonly input: unknown;
  question: Question | null;
  user_interaction_required: Schemas["UserInteractionType"] | null;
  blocking_invoice_id: number | null;
  result_data: string | null;
  error_message: string | null;
}

export interface DomainState {
  readonly id: number;
  readonly name: string;
  ttl: number;
  /** what the registry says */
  delegation: string[];
  /** what the API remembers of it, until it is refreshed */
  current_nameservers: string[];
  records: Schemas["DomainRecord"][];
}

export interface VpcRecord {
  readonly id: number;
  name: string;
  readonly ip_range: string;
  route_entries: Schemas["RouteEntry"][];
}

export interface LoadBalancerRecord {
  readonly id: number;
  name: string;
  readonly ip: string;
  status: Schemas["LoadBalancerStatus"];
  readonly created_at: number;
  forwarding_rules: Schemas["ForwardingRule"][];
  health_check: Schemas["HealthCheck"];
  readonly region: string | null;
  server_ids: number[];
}

export interface InvoiceRecord {
  readonly id: number;
  readonly reference: string | null;
  readonly amount: number;
  readonly created_at: number;
  paid: boolean;
  refunded: boolean;
  payment_failure_count: number;
  readonly items: Schemas["InvoiceLineItem"][];
}

/** Everything that the cloud remembers. It can be written as JSON and read back. */
export interface State {
  readonly seed: string;
  /** the next id of every kind */
  nextId: number;
  nextActionId: number;
  nextRecordId: number;
  readonly account: Schemas["Account"];
  readonly keys: Collection<Schemas["SshKey"]>;
  readonly servers: Collection<ServerRecord>;
  readonly backups: Collection<BackupRecord>;
  readonly actions: Collection<ActionRecord>;
  readonly domains: Collection<DomainState>;
  readonly vpcs: Collection<VpcRecord>;
  readonly loadBalancers: Collection<LoadBalancerRecord>;
  readonly invoices: Collection<InvoiceRecord>;
  /** addresses that may be moved between the servers of a region */
  readonly failoverIps: { region: string; ip: string }[];
  reverseNameservers: string[];
}
