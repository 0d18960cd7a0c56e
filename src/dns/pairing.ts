import type { HeldRecord } from "./plan";
import type { ZoneRecord } from "./zone";

/** What the user did to the zone as it was. */
export type Edit =
  | { readonly op: "keep"; readonly held: HeldRecord; readonly wanted: ZoneRecord }
  | { readonly op: "update"; readonly held: HeldRecord; readonly wanted: ZoneRecord }
  | { readonly op: "delete"; readonly held: HeldRecord }
  | { readonly op: "create"; readonly wanted: ZoneRecord };

/** Pairs records with lines of the document, within an owner and type, as multisets: first what is equal, then equal data with another
 * TTL, then what differs in the fewest fields. What is left over was deleted, or is new. */
export function pairRecords(before: readonly HeldRecord[], wanted: readonly ZoneRecord[]): Edit[] {
  const groups = new Map<string, { held: HeldRecord[]; wanted: ZoneRecord[] }>();
  const groupOf = ({ owner, rdata }: Pick<ZoneRecord, "owner" | "rdata">): { held: HeldRecord[]; wanted: ZoneRecord[] } => {
    const name = `${owner} ${rdata.type}`;
    const group = groups.get(name) ?? { held: [], wanted: [] };
    groups.set(name, group);
    return group;
  };
  for (const record of before) groupOf(record).held.push(record);
  for (const record of wanted) groupOf(record).wanted.push(record);
  return [...groups.values()].flatMap((group) => pairGroup(group.held.sort((one, other) => one.id - other.id), group.wanted));
}

function pairGroup(held: HeldRecord[], wanted: ZoneRecord[]): Edit[] {
  const edits: Edit[] = [];
  const take = (matches: (one: HeldRecord, other: ZoneRecord) => boolean, op: "keep" | "update"): void => {
    for (const one of [...held]) {
      const other = wanted.find((candidate) => matches(one, candidate));
      if (!other) continue;
      held.splice(held.indexOf(one), 1);
      wanted.splice(wanted.indexOf(other), 1);
      edits.push({ op, held: one, wanted: other });
    }
  };
  if (held.length > 0 && wanted.length > 0) {
    take((one, other) => one.key === other.key && one.ttl === other.ttl, "keep");
    take((one, other) => one.key === other.key, "update");
  }
  while (held.length > 0 && wanted.length > 0) {
    const [one, other] = nearest(held, wanted);
    held.splice(held.indexOf(one), 1);
    wanted.splice(wanted.indexOf(other), 1);
    edits.push({ op: "update", held: one, wanted: other });
  }
  return [...edits, ...held.map((one): Edit => ({ op: "delete", held: one })), ...wanted.map((one): Edit => ({ op: "create", wanted: one }))];
}

/** Those that differ least; among equals the lowest id, then the highest line. */
function nearest(held: readonly HeldRecord[], wanted: readonly ZoneRecord[]): [HeldRecord, ZoneRecord] {
  let best: { readonly pair: [HeldRecord, ZoneRecord]; readonly difference: number } | undefined;
  for (const one of held) {
    for (const other of wanted) {
      const difference = differences(one, other);
      if (!best || difference < best.difference) best = { pair: [one, other], difference };
    }
  }
  if (!best) throw new RangeError("There is nothing to pair.");
  return best.pair;
}

function differences(one: HeldRecord, other: ZoneRecord): number {
  const fields = new Map<string, unknown>(Object.entries(one.rdata));
  const changed = Object.entries(other.rdata).filter(([field, value]) => JSON.stringify(fields.get(field)) !== JSON.stringify(value)).length;
  return changed + (one.ttl === other.ttl ? 0 : 1);
}
