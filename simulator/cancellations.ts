import { dayMs } from "./clock";
import type { ActionEngine } from "./actionEngine";
import type { ServerRecord } from "./state";
import type { World } from "./world";

/** A cancelled server runs on for this long; until then the cancellation can be reverted. */
export const suspendedAfterMs = dayMs;
/** Then it is gone, with its backups. */
export const removedAfterMs = 14 * dayMs;

/** Cancels servers, and does with the cancelled ones what time brings. */
export class Cancellations {
  private readonly cancelled = new Set<ServerRecord>();

  constructor(
    private readonly world: World,
    private readonly actions: ActionEngine,
  ) {
    for (const server of world.state.servers.filter((one) => one.cancelled_at !== null)) this.cancelled.add(server);
  }

  cancel(server: ServerRecord): void {
    server.cancelled_at ??= this.world.clock.now();
    this.cancelled.add(server);
  }

  /** @returns whether anything happened */
  settle(): boolean {
    const now = this.world.clock.now();
    let happened = false;
    for (const server of this.cancelled) {
      if (server.cancelled_at === null) this.cancelled.delete(server);
      else if (now >= server.cancelled_at + removedAfterMs) {
        this.remove(server);
        happened = true;
      } else if (now >= server.cancelled_at + suspendedAfterMs && server.status !== "archive") {
        this.actions.abandon("server", server.id, "The server was suspended.");
        server.status = "archive";
        server.running = false;
        server.power_changed_at = server.cancelled_at + suspendedAfterMs;
        happened = true;
      }
    }
    return happened;
  }

  private remove(server: ServerRecord): void {
    const { state } = this.world;
    this.cancelled.delete(server);
    state.servers.remove(server.id);
    for (const backup of state.backups.filter((one) => one.server_id === server.id)) state.backups.remove(backup.id);
    for (const balancer of state.loadBalancers.values()) balancer.server_ids = balancer.server_ids.filter((id) => id !== server.id);
    const partner = state.servers.get(server.partner_id);
    if (partner) partner.partner_id = null;
  }
}
