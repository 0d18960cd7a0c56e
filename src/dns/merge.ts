import type { Edit } from "./pairing";
import type { HeldRecord } from "./plan";
import type { ZoneRecord } from "./zone";
import type { DomainRecord } from "../model/contract";

/** Both sides did something to one record. */
export interface ZoneConflict {
  /** of the record, as the document knew it */
  readonly id: number;
  readonly reason: "changed-on-both-sides" | "deleted-there-changed-here" | "changed-there-deleted-here";
  readonly before: DomainRecord;
  /** what it is now; undefined when it is gone */
  readonly now: DomainRecord | undefined;
}

export type Change =
  | { readonly op: "create"; readonly wanted: ZoneRecord }
  | { readonly op: "update"; readonly held: HeldRecord; readonly wanted: ZoneRecord }
  | { readonly op: "delete"; readonly held: HeldRecord };

/** Holds what the user did against what happened to the zone meanwhile, by id. What the user did not touch stays as it is now. */
export function mergeChanges(edits: readonly Edit[], before: readonly HeldRecord[], now: readonly HeldRecord[]): { conflicts: ZoneConflict[]; changes: Change[] } {
  const byId = new Map(now.map((record) => [record.id, record]));
  const known = new Set(before.map(({ id }) => id));
  /** what appeared meanwhile, each to be matched once */
  const newcomers = now.filter(({ id }) => !known.has(id));
  const adopt = ({ owner, key, rdata }: Pick<HeldRecord, "owner" | "key" | "rdata">): HeldRecord | undefined => {
    const at = newcomers.findIndex((one) => one.owner === owner && one.rdata.type === rdata.type && one.key === key);
    return at < 0 ? undefined : newcomers.splice(at, 1)[0];
  };
  const conflicts: ZoneConflict[] = [];
  const changes: Change[] = [];
  for (const edit of edits) {
    if (edit.op === "keep") continue;
    if (edit.op === "create") {
      const there = adopt(edit.wanted);
      if (!there) changes.push(edit);
      else if (there.ttl !== edit.wanted.ttl) changes.push({ op: "update", held: there, wanted: edit.wanted });
      continue;
    }
    const { held } = edit;
    // A record that was deleted and made again has another id and is the same record.
    const current = byId.get(held.id) ?? adopt(held);
    const untouched = current?.owner === held.owner && isSame(current, held);
    if (edit.op === "update") {
      if (current && isSame(current, edit.wanted) && current.owner === edit.wanted.owner) continue;
      if (!current && adopt(edit.wanted)) continue;
      if (untouched) changes.push({ op: "update", held: current, wanted: edit.wanted });
      else conflicts.push({ id: held.id, reason: current ? "changed-on-both-sides" : "deleted-there-changed-here", before: held.api, now: current?.api });
    } else if (current) {
      if (untouched) changes.push({ op: "delete", held: current });
      else conflicts.push({ id: held.id, reason: "changed-there-deleted-here", before: held.api, now: current.api });
    }
  }
  return { conflicts, changes };
}

function isSame(one: Pick<HeldRecord, "key" | "ttl" | "rdata">, other: Pick<HeldRecord, "key" | "ttl" | "rdata">): boolean {
  return one.rdata.type === other.rdata.type && one.key === other.key && one.ttl === other.ttl;
}
