import type { DomainRecord } from "../model/contract";
import type { ZoneOperation } from "./plan";

/** What asks for more than a click: the domain's name, typed. */
export type ZoneGate = "many-deletes" | "last-mx" | "apex-ns";

const manyDeletesShare = 0.3;
const manyDeletesOf = 10;

/** @param remote the zone as it is now */
export function gatesOf(operations: readonly ZoneOperation[], remote: readonly DomainRecord[]): ZoneGate[] {
  const deletes = operations.filter((operation) => operation.op === "delete");
  const gates: ZoneGate[] = [];
  if (remote.length >= manyDeletesOf && deletes.length > manyDeletesShare * remote.length) gates.push("many-deletes");
  const mxBefore = remote.filter(({ type }) => type === "MX").length;
  const mxDeleted = deletes.filter((operation) => operation.before.type === "MX").length;
  const mxCreated = operations.filter((operation) => operation.op === "create" && operation.record.type === "MX").length;
  if (mxDeleted > 0 && mxBefore - mxDeleted + mxCreated <= 0) gates.push("last-mx");
  if (operations.some((operation) => isApexNs(operation.op === "delete" ? operation.before : operation.record))) gates.push("apex-ns");
  return gates;
}

function isApexNs({ type, name }: { readonly type: string; readonly name: string }): boolean {
  return type === "NS" && name === "@";
}
