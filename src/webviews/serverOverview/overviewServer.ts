import { actionTitle } from "../../cloud/actionTitle";
import { isQuestion } from "../../cloud/actionTracker";
import type { PowerState } from "../../cloud/powerStates";
import { serverActivity, serverStateLabel } from "../../cloud/serverActivity";
import type { Action, Network, SelectedSizeOptions, Server } from "../../model/contract";
import { imageSurcharge } from "../../model/imageSurcharge";
import { imageTitle, isWindows } from "../../model/serverImage";
import { includedOptions, monthlyPrice } from "../../model/sizePrice";
import type { Translate } from "../translate";
import type { OverviewAddress, OverviewServer, RunningAction } from "./protocol";

/** What is known of a server besides what it is. */
export interface ServerSurroundings {
  /** actions on the server that have not ended */
  readonly running: readonly Action[];
  readonly power: PowerState | undefined;
  readonly isLocked: boolean;
  readonly nameOf: (serverId: number) => string | undefined;
}

/** A server as its overview shows it. */
export function overviewServer(server: Server, { running, power, isLocked, nameOf }: ServerSurroundings, t: Translate): OverviewServer {
  const activity = serverActivity(server, running, power);
  const options = optionsOf(server);
  const { next_backup_window, partner_id } = server;
  return {
    id: server.id,
    name: server.name,
    state: activity.state,
    stateLabel: serverStateLabel(activity.state, server.status, t),
    isLocked,
    running: runningAction(running, activity.action, t),
    question: activity.action?.user_interaction_required?.interaction_type ?? null,
    invoiceId: activity.action?.blocking_invoice_id ?? null,
    cancelledAt: server.cancelled_at ?? null,
    createdAt: server.created_at,
    region: server.region.name,
    isWindows: isWindows(server),
    addresses: overviewAddresses(server),
    vcpus: server.vcpus,
    memoryMegabytes: options.memory,
    diskGigabytes: options.disk,
    transferTerabytes: options.transfer,
    sizeName: server.size.description ?? server.size_slug,
    monthlyPrice: monthlyPrice(server.size, options) + imageSurcharge(server.image, { memory: options.memory, vcpus: server.vcpus }),
    image: imageTitle(server),
    kernel: kernelTitle(server),
    host: server.host.display_name,
    permalink: server.permalink ?? null,
    disks: server.disks.map(({ id, description, size_gigabytes, primary }) => ({ id, description: description ?? null, sizeGigabytes: size_gigabytes, isPrimary: primary })),
    isInVpc: typeof server.vpc_id === "number",
    portBlocking: server.networks.port_blocking,
    recentDdos: server.networks.recent_ddos,
    partner: typeof partner_id === "number" ? (nameOf(partner_id) ?? t("Server {0}", partner_id)) : null,
    backupPlan: {
      daily: options.daily_backups,
      weekly: options.weekly_backups,
      monthly: options.monthly_backups,
      isOffsite: options.offsite_backups,
      nextStart: next_backup_window?.start ?? null,
      nextEnd: next_backup_window?.end ?? null,
    },
  };
}

/** Every address that leads to a server: its own, the public ones first, and those that are only lent to it. */
export function overviewAddresses({ networks, failover_ips }: Pick<Server, "networks" | "failover_ips">): readonly OverviewAddress[] {
  const own = (network: Network, version: 4 | 6): OverviewAddress => ({
    address: network.ip_address,
    version,
    kind: network.type === "public" ? "public" : "private",
    reverseName: network.reverse_name ?? null,
  });
  const all = [...networks.v4.map((one) => own(one, 4)), ...networks.v6.map((one) => own(one, 6))];
  return [
    ...all.filter(({ kind }) => kind === "public"),
    ...all.filter(({ kind }) => kind === "private"),
    ...failover_ips.map((address): OverviewAddress => ({ address, version: address.includes(":") ? 6 : 4, kind: "failover", reverseName: null })),
  ];
}

/** What the server really has; its size only tells what it began with. */
function optionsOf({ selected_size_options, size, memory, disk }: Server): SelectedSizeOptions {
  return selected_size_options ?? { ...includedOptions(size), memory, disk };
}

function kernelTitle({ kernel }: Pick<Server, "kernel">): string | null {
  if (kernel === undefined || kernel === null) return null;
  return kernel.name ?? kernel.version ?? String(kernel.id);
}

/** The action that the state comes from, else the newest that runs; one that waits for a person makes no progress. */
function runningAction(running: readonly Action[], decisive: Action | undefined, t: Translate): RunningAction | null {
  const action = decisive ?? running.find((one) => !isQuestion(one));
  if (action === undefined) return null;
  const { percent_complete, current_step } = action.progress;
  return { title: actionTitle(action.type, t), percent: percent_complete, step: current_step ?? null };
}
