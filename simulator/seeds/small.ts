import { dayMs, hourMs } from "../clock";
import { stepsOf } from "../actionTimeline";
import { storeBackup } from "../backups";
import { monthlyParts } from "../billing";
import { createRandom } from "../random";
import type { BackupRecord, InvoiceRecord, ServerRecord, State } from "../state";
import { emptyState, firstIds, seedKey } from "./account";
import { addHistory } from "./history";
import { addSmallDomains } from "./smallDomains";
import { addSmallServers, hosts, serverId, vpcIds } from "./smallServers";

/** The account of a small studio: a dozen servers in three regions, two networks, four domains, backups, a load balancer. */
export function smallState(now: number, speed: number): State {
  const state = emptyState("small");
  addVpcs(state);
  addSmallServers(state, now);
  addKeys(state);
  addSmallDomains(state);
  addLoadBalancer(state, now);
  addInvoices(state, now);
  addBackups(state, now);
  state.failoverIps.push(
    ...["203.0.113.200", "203.0.113.201", "203.0.113.202"].map((ip) => ({ region: "syd", ip })),
    ...["198.51.100.200", "198.51.100.201"].map((ip) => ({ region: "mel", ip })),
  );
  state.reverseNameservers = ["ns1.mammoth.com.au", "ns2.mammoth.com.au"];
  addActions(state, now, speed);
  return state;
}

function addVpcs(state: State): void {
  state.vpcs.add({ id: vpcIds.production, name: "Production", ip_range: "10.240.0.0/16", route_entries: [] });
  state.vpcs.add({
    id: vpcIds.office,
    name: "Office",
    ip_range: "10.20.0.0/24",
    route_entries: [{ router: "10.20.0.2", destination: "192.168.40.0/24", description: "The studio, through the VPN" }],
  });
}

function addKeys(state: State): void {
  state.keys.add(seedKey(firstIds.resource + 301, "mira@saltbush", true));
  state.keys.add(seedKey(firstIds.resource + 302, "tobias@saltbush", false));
  state.keys.add(seedKey(firstIds.resource + 303, "deploy@build", true));
}

function addLoadBalancer(state: State, now: number): void {
  state.loadBalancers.add({
    id: firstIds.resource + 401,
    name: "www.saltbush.example",
    ip: hosts.balancer,
    status: "active",
    created_at: now - 300 * dayMs,
    forwarding_rules: [{ entry_protocol: "http" }, { entry_protocol: "https" }],
    health_check: { protocol: "https", path: "/health" },
    region: "syd",
    server_ids: [serverId("web01"), serverId("web02")],
  });
}

/** One a month for what there was, paid; one that was refunded, one whose payment failed, and one that is not due yet. */
function addInvoices(state: State, now: number): void {
  const date = new Date(now);
  const servers = state.servers.values();
  for (let back = 6; back >= 1; back--) {
    const created_at = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - back + 1, 1, 2);
    if (created_at > now) continue;
    const hosting = servers.filter((server) => server.created_at < created_at - 30 * dayMs).flatMap(monthlyParts);
    state.invoices.add(invoice(20_440 - back, "Saltbush Studio", created_at, [...hosting, ["www.saltbush.example (load balancer)", 15]], "paid"));
  }
  state.invoices.add(invoice(20_431, "build.saltbush.example", now - 95 * dayMs, [["build.saltbush.example: std-8vcpu, ordered by mistake", 220]], "refunded"));
  state.invoices.add(invoice(20_440, "edge.saltbush.example", now - 12 * dayMs, [["edge.saltbush.example: std-min, one month", 7.5]], "failed"));
  state.invoices.add(invoice(20_441, "kelpandco.example", now - 2 * dayMs, [["kelpandco.example: domain name, two years", 34.1], ["kelpandco.example: privacy of the registration", 5.5]], "unpaid"));
}

type Payment = "paid" | "refunded" | "failed" | "unpaid";

function invoice(id: number, reference: string, created_at: number, items: readonly (readonly [name: string, amount: number])[], payment: Payment): InvoiceRecord {
  const amount = Math.round(items.reduce((sum, [, one]) => sum + one, 0) * 100) / 100;
  return {
    id,
    reference,
    amount,
    created_at,
    paid: payment === "paid" || payment === "refunded",
    refunded: payment === "refunded",
    payment_failure_count: payment === "failed" ? 2 : 0,
    items: items.map(([name, one]) => ({ name, amount: one, amount_includes_tax: true })),
  };
}

function addBackups(state: State, now: number): void {
  const random = createRandom(20);
  const nightly = now - (now % dayMs) - 9 * hourMs;
  for (const server of state.servers.values()) {
    const { daily_backups, weekly_backups, monthly_backups } = server.options;
    for (let i = monthly_backups; i >= 1; i--) addBackup(state, server, "monthly", nightly - (i * 30 - 8) * dayMs, random.integer(0, 50));
    for (let i = weekly_backups; i >= 1; i--) addBackup(state, server, "weekly", nightly - (i * 7 - 2) * dayMs, random.integer(0, 50));
    for (let i = daily_backups; i >= 1; i--) addBackup(state, server, "daily", nightly - (i - 1) * dayMs, random.integer(0, 50));
  }
  const kept = state.backups.find((backup) => backup.server_id === serverId("db01") && backup.slot === "monthly");
  if (kept) Object.assign(kept, { locked: true, name: "Before the PostgreSQL 17 upgrade" });
  const temporary = state.servers.get(serverId("build"));
  if (temporary) addBackup(state, temporary, "temporary", now - 2 * dayMs - 3 * hourMs, 12, "Toolchain 2026.2");
}

function addBackup(state: State, server: ServerRecord, slot: BackupRecord["slot"], at: number, minutes: number, name = ""): void {
  storeBackup(state, server, { slot, replaces: undefined }, at + minutes * 60_000, name);
}

function addActions(state: State, now: number, speed: number): void {
  for (const server of state.servers.values()) addHistory(state, server, "create", server.created_at);
  const at = (host: Parameters<typeof serverId>[0]): ServerRecord => {
    const server = state.servers.get(serverId(host));
    if (!server) throw new Error(`The seed has no ${host}.`);
    return server;
  };
  addHistory(state, at("erp"), "resize", now - 120 * dayMs);
  addHistory(state, at("web01"), "reboot", now - 33 * dayMs);
  addHistory(state, at("web01"), "change_advanced_firewall_rules", now - 21 * dayMs);
  addHistory(state, at("staging"), "power_off", now - 9 * dayMs - 16_000);
  addHistory(state, at("shop"), "take_backup", now - 4 * dayMs, "Writing the server's storage failed.");
  addHistory(state, at("build"), "take_backup", now - 2 * dayMs - 3 * hourMs);
  addHistory(state, at("vpn"), "ping", now - 20 * hourMs, "The server does not answer.");
  addHistory(state, at("web02"), "ping", now - 19 * hourMs);
  // One that still runs, for some seconds.
  const mail = at("mail");
  state.actions.add({
    id: state.nextActionId++,
    type: "take_backup",
    started_at: now,
    completed_at: null,
    status: "in-progress",
    resource_type: "server",
    resource_id: mail.id,
    region: mail.region,
    steps: stepsOf(speed, ["Freezing the file systems", 6], ["Copying the disks", 96], ["Storing the backup", 30]),
    spentMs: 0,
    resumed_at: now,
    input: { type: "take_backup", backup_type: "daily", replacement_strategy: "oldest", label: "Before the move to Dovecot 2.4" },
    question: null,
    user_interaction_required: null,
    blocking_invoice_id: null,
    result_data: null,
    error_message: null,
  });
}
