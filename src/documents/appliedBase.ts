import type { DomainRecord } from "../model/contract";
import type { AppliedOperation } from "./zoneApplier";

/** What a document starts from after a save: what it started from before, with what the save did. What others did meanwhile is not in
 * it, as it is not in the text: the next save would take it for something that the user deleted.
 * @param records the zone as it was read after the save */
export function appliedBase(base: readonly DomainRecord[], applied: readonly AppliedOperation[], records: readonly DomainRecord[]): DomainRecord[] {
  const byId = new Map(base.map((record) => [record.id, record]));
  const now = new Map(records.map((record) => [record.id, record]));
  for (const { operation, id } of applied) {
    const after = now.get(id);
    if (operation.op === "delete") byId.delete(id);
    else if (after) byId.set(id, after);
  }
  return [...byId.values()];
}
