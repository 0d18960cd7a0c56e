import type { State } from "./state";
import { Collection } from "./state";

/** The version of the stored form. Another one is not read: the caller starts from the seed. */
const version = 1;

const collections = ["keys", "servers", "backups", "actions", "domains", "vpcs", "loadBalancers", "invoices"] as const;
type CollectionName = (typeof collections)[number];
type Stored = { [K in keyof State]: State[K] extends Collection<infer T> ? T[] : State[K] };
interface Snapshot {
  version: number;
  aheadMs: number;
  state: Stored;
}

/** The whole state as plain JSON; changing it does not change the cloud. */
export function writeSnapshot(state: State, aheadMs: number): unknown {
  return JSON.parse(JSON.stringify({ version, aheadMs, state }));
}

/** Reads what `writeSnapshot` wrote; undefined for anything that this version did not write. */
export function readSnapshot(value: unknown): { state: State; aheadMs: number } | undefined {
  const copy: unknown = JSON.parse(JSON.stringify(value ?? null));
  if (!isSnapshot(copy)) return undefined;
  const { state } = copy;
  return {
    aheadMs: copy.aheadMs,
    state: {
      ...state,
      keys: new Collection(state.keys),
      servers: new Collection(state.servers),
      backups: new Collection(state.backups),
      actions: new Collection(state.actions),
      domains: new Collection(state.domains),
      vpcs: new Collection(state.vpcs),
      loadBalancers: new Collection(state.loadBalancers),
      invoices: new Collection(state.invoices),
    },
  };
}

/** Looks at the frame only: what is inside was written by this version. */
function isSnapshot(value: unknown): value is Snapshot {
  if (!isObject(value) || value["version"] !== version || typeof value["aheadMs"] !== "number") return false;
  const state = value["state"];
  if (!isObject(state) || typeof state["nextId"] !== "number" || !isObject(state["account"])) return false;
  return collections.every((name: CollectionName) => {
    const items = state[name];
    return Array.isArray(items) && items.every((item: unknown) => isObject(item) && typeof item["id"] === "number");
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
