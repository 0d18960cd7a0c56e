import type { ZoneOperation } from "../dns/plan";
import type { RecordBody } from "../dns/apiRecord";
import type { DomainRecord } from "../model/contract";

/** An operation in a line: `~ www A 192.0.2.1 → 192.0.2.2`. */
export function operationText(operation: ZoneOperation): string {
  switch (operation.op) {
    case "create":
      return `+ ${recordName(operation.record)} ${dataText(operation.record)}${ttlText(operation.record)}`;
    case "delete":
      return `− ${recordName(operation.before)} ${dataText(operation.before)}`;
    case "update": {
      const [before, after] = [dataText(operation.before), dataText(operation.record)];
      const ttl = operation.before.ttl === operation.record.ttl ? "" : `  (TTL ${operation.before.ttl} → ${operation.record.ttl})`;
      return `~ ${recordName(operation.record)} ${before === after ? after : `${before} → ${after}`}${ttl}`;
    }
  }
}

function recordName({ name, type }: Pick<DomainRecord | RecordBody, "name" | "type">): string {
  return `${name} ${type}`;
}

function dataText(record: DomainRecord | RecordBody): string {
  const numbers = [record.priority, record.weight, record.port, record.flags, record.tag].filter((part) => part !== null && part !== undefined);
  return [...numbers, shortened(record.data ?? "")].join(" ");
}

function ttlText({ ttl }: RecordBody): string {
  return `  (TTL ${ttl})`;
}

const longestText = 80;

function shortened(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text;
}
