import type { NewAction, Outcome } from "../actionEngine";
import { stepsOf } from "../actionTimeline";
import { invalid, unprocessable } from "../problem";
import type { ActionRecord, Question, Schemas, ServerRecord } from "../state";
import { schemaPointer } from "../validation";
import type { World } from "../world";

/** The types of server actions, with the contract's schemas of their bodies. */
const schemaNames = {
  add_disk: "AddDisk",
  attach_backup: "AttachBackup",
  change_advanced_features: "ChangeAdvancedFeatures",
  change_advanced_firewall_rules: "ChangeAdvancedFirewallRules",
  change_backup_schedule: "ChangeBackupSchedule",
  change_ipv6: "ChangeIpv6",
  change_ipv6_reverse_nameservers: "ChangeIpv6ReverseNameservers",
  change_kernel: "ChangeKernel",
  change_manage_offsite_backup_copies: "ChangeManageOffsiteBackupCopies",
  change_network: "ChangeNetwork",
  change_offsite_backup_location: "ChangeOffsiteBackupLocation",
  change_partner: "ChangePartner",
  change_port_blocking: "ChangePortBlocking",
  change_reverse_name: "ChangeReverseName",
  change_separate_private_network_interface: "ChangeSeparatePrivateNetworkInterface",
  change_source_and_destination_check: "ChangeSourceAndDestinationCheck",
  change_threshold_alerts: "ChangeThresholdAlerts",
  change_vpc_ipv4: "ChangeVpcIpv4",
  clone_using_backup: "CloneUsingBackup",
  delete_disk: "DeleteDisk",
  detach_backup: "DetachBackup",
  disable_backups: "DisableBackups",
  disable_selinux: "DisableSelinux",
  enable_backups: "EnableBackups",
  enable_ipv6: "EnableIpv6",
  is_running: "IsRunning",
  password_reset: "PasswordReset",
  ping: "Ping",
  power_cycle: "PowerCycle",
  power_off: "PowerOff",
  power_on: "PowerOn",
  reboot: "Reboot",
  rebuild: "Rebuild",
  rename: "Rename",
  resize: "Resize",
  resize_disk: "ResizeDisk",
  restore: "Restore",
  shutdown: "Shutdown",
  take_backup: "TakeBackup",
  uncancel: "Uncancel",
  uptime: "Uptime",
} as const satisfies Record<string, keyof Schemas>;

export type ServerActionType = keyof typeof schemaNames;
type BodyOf<T extends ServerActionType> = Schemas[(typeof schemaNames)[T]];

type Lifelike = readonly (readonly [name: string, seconds: number])[];

/** What a type of server action checks, takes and does. */
export interface ServerActionDefinition<T extends ServerActionType> {
  readonly steps: Lifelike | ((body: BodyOf<T>, world: World) => Lifelike);
  /** it only looks: it can run beside another action */
  readonly looksOnly?: true;
  /** it is possible for a server that is powered off by the provider */
  readonly evenArchived?: true;
  /** it may cost more than before: it waits while an invoice is unpaid */
  readonly bills?: true;
  /** Refuses what cannot be. @throws Problem 400 or 422 */
  check?(world: World, server: ServerRecord, body: BodyOf<T>): void;
  /** What changes at once. */
  begin?(world: World, server: ServerRecord, body: BodyOf<T>): void;
  asks?(server: ServerRecord): Question | undefined;
  /** What changes at the end, which was `at`. */
  finish(world: World, server: ServerRecord, body: BodyOf<T>, at: number): Outcome;
}

export interface ServerActionKind {
  readonly type: ServerActionType;
  readonly looksOnly: boolean;
  /** Checks a body and says what is to be started. @throws Problem 400 or 422 */
  prepare(world: World, server: ServerRecord, body: unknown, busy: boolean): NewAction;
  finish(world: World, action: ActionRecord, at: number): Outcome;
}

const done: Outcome = {};

/** Ends an action that has nothing to tell. */
export function completed(): Outcome {
  return done;
}

/** Implements one type of server action. */
export function serverAction<T extends ServerActionType>(type: T, definition: ServerActionDefinition<T>): ServerActionKind {
  const schema = schemaNames[type];
  return {
    type,
    looksOnly: definition.looksOnly ?? false,
    prepare: (world, server, body, busy) => {
      if (!world.validator.matches(schema, body)) throw invalid(world.validator.errorsIn(schemaPointer(schema), body));
      refuseByState(server, definition, busy);
      definition.check?.(world, server, body);
      definition.begin?.(world, server, body);
      const steps = typeof definition.steps === "function" ? definition.steps(body, world) : definition.steps;
      return {
        type,
        resource_type: "server",
        resource_id: server.id,
        region: server.region,
        steps: stepsOf(world.speed, ...steps),
        input: withoutSecrets(body),
        question: definition.asks?.(server),
        blocking_invoice_id: definition.bills ? unpaidInvoice(world, server) : undefined,
      };
    },
    finish: (world, action, at) => {
      const server = world.state.servers.get(action.resource_id);
      if (!server) return { error: "The server is gone." };
      if (!world.validator.matches(schema, action.input)) return { error: "The request could not be read again." };
      if (server.traits.includes("faulty-disk") && writesDisks.has(type)) return { error: "Writing to the server's storage failed." };
      return definition.finish(world, server, action.input, at);
    },
  };
}

const writesDisks: ReadonlySet<ServerActionType> = new Set<ServerActionType>(["take_backup", "restore", "rebuild", "resize_disk", "add_disk", "resize"]);

function refuseByState(server: ServerRecord, definition: { looksOnly?: true; evenArchived?: true }, busy: boolean): void {
  if (server.status === "archive" && !definition.evenArchived) throw unprocessable(`${server.name} is suspended.`);
  if (definition.looksOnly) return;
  if (server.status === "new") throw unprocessable(`${server.name} is still being built.`);
  if (busy) throw unprocessable(`Another action is in progress on ${server.name}.`);
}

/** An invoice whose payment failed holds up what costs money. */
export function unpaidInvoice(world: World, server: ServerRecord): number | undefined {
  if (!server.traits.includes("unpaid-invoice")) return undefined;
  return world.state.invoices.find((invoice) => !invoice.paid && invoice.payment_failure_count > 0)?.id;
}

/** Passwords are used and forgotten: they never reach the state that is kept. */
function withoutSecrets(body: unknown): unknown {
  return JSON.parse(JSON.stringify(body, (key, value: unknown) => (key === "password" ? undefined : value)));
}
