import { formatIPv4, parseIPv4, v6For } from "../addresses";
import { dayMs } from "../clock";
import { newServer } from "../newServer";
import { createRandom } from "../random";
import type { State } from "../state";
import { emptyState, firstIds, seedKey } from "./account";
import { addHistory } from "./history";
import { addSmallDomains } from "./smallDomains";

const roles = ["web", "api", "db", "cache", "queue", "build", "proxy", "worker"] as const;
const regions = ["syd", "syd", "syd", "mel", "mel", "per"] as const;
const sizes = ["std-min", "std-1vcpu", "std-1vcpu", "std-2vcpu", "std-2vcpu", "std-4vcpu"] as const;
const images = [5, 5, 5, 6, 12, 11] as const;
const vpcCount = 4;

/** An account with many servers. The same number gives the same servers. */
export function fleetState(count: number, now: number): State {
  const state = emptyState(`fleet:${count}`);
  const random = createRandom(count);
  state.keys.add(seedKey(firstIds.resource + 301, "fleet@saltbush", true));
  for (let i = 0; i < vpcCount; i++) state.vpcs.add({ id: 900 + i, name: `Network ${i + 1}`, ip_range: `10.${i + 1}.0.0/16`, route_entries: [] });
  addSmallDomains(state);
  const firstAddress = parseIPv4("198.18.4.0") ?? 0;
  const firstServer = 1_000_000;
  for (let i = 0; i < count; i++) {
    const id = firstServer + i;
    const region = random.pick(regions);
    const created_at = now - random.integer(1, 900) * dayMs;
    const off = random.next() < 0.04;
    const vpc = random.next() < 0.5 ? 900 + (i % vpcCount) : null;
    const server = state.servers.add(
      newServer({
        id,
        name: `${roles[i % roles.length] ?? "web"}-${String(Math.floor(i / roles.length) + 1).padStart(4, "0")}.${region}.fleet.example`,
        region,
        size: random.pick(sizes),
        image: random.pick(images),
        created_at,
        // Four addresses in a block of 256 are not handed out.
        public_v4: [{ ip: formatIPv4(firstAddress + Math.floor(i / 252) * 256 + (i % 252) + 2), reverse_name: null }],
        v6: i % 3 === 0 ? v6For(region, id) : null,
        vpc_id: vpc,
        private_v4: vpc === null ? null : `10.${vpc - 899}.${(i >> 8) & 255}.${i & 255}`,
        status: off ? "off" : "active",
        running: !off,
        power_changed_at: now - random.integer(1, 60) * 3_600_000,
      }),
    );
    addHistory(state, server, "create", created_at);
  }
  state.nextId = Math.max(state.nextId, firstServer + count);
  return state;
}
