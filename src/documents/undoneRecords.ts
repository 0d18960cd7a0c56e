import type { DomainRecord } from "../model/contract";
import type { AppliedOperation } from "./zoneApplier";

/** What a zone would be without some operations that were carried out; what others did since stays.
 * @param records the zone as it is */
export function undoneRecords(records: readonly DomainRecord[], applied: readonly AppliedOperation[]): DomainRecord[] {
  const result = [...records];
  for (const { operation, id } of [...applied].reverse()) {
    const index = result.findIndex((record) => record.id === id);
    if (operation.op === "delete") result.push(operation.before);
    else if (index >= 0) result.splice(index, 1, ...(operation.op === "update" ? [operation.before] : []));
  }
  return result;
}
