import { isIPv4, isIPv6 } from "node:net";
import { invalid } from "../problem";
import type { DomainState, Schemas } from "../state";
import { absoluteOwner, absoluteTarget, textStrings } from "./recordText";

type DnsRecord = Schemas["DomainRecord"];
type Errors = Record<string, string>;

const longestTtl = 2 ** 31 - 1;

/** Which fields a type carries besides name, data and ttl; the others are null. */
const extraFields: Readonly<Record<DnsRecord["type"], readonly ("priority" | "port" | "weight" | "flags" | "tag")[]>> = {
  A: [],
  AAAA: [],
  CAA: ["flags", "tag"],
  CNAME: [],
  MX: ["priority"],
  NS: [],
  SOA: [],
  SRV: ["priority", "port", "weight"],
  TXT: [],
};

/** The record without the fields that its type has no use for. */
export function withOwnFieldsOnly(record: DnsRecord): DnsRecord {
  const used = extraFields[record.type];
  return {
    ...record,
    priority: used.includes("priority") ? (record.priority ?? null) : null,
    port: used.includes("port") ? (record.port ?? null) : null,
    weight: used.includes("weight") ? (record.weight ?? null) : null,
    flags: used.includes("flags") ? (record.flags ?? null) : null,
    tag: used.includes("tag") ? (record.tag ?? null) : null,
  };
}

/** Holds a record against the rules of its type and against the other records of its zone.
 * @throws Problem 400, by field */
export function checkRecord(record: DnsRecord, domain: DomainState): void {
  const errors = { ...nameErrors(record, domain), ...dataErrors(record, domain), ...fieldErrors(record) };
  if (Object.keys(errors).length === 0) Object.assign(errors, conflictErrors(record, domain));
  if (Object.keys(errors).length > 0) throw invalid(errors);
}

function nameErrors(record: DnsRecord, domain: DomainState): Errors {
  const { name } = record;
  if (name === "@") return record.type === "CNAME" ? { name: "A CNAME record is not possible at the apex (@)." } : {};
  if (name === "") return { name: "Use @ for records on the domain itself." };
  if (name.endsWith(".")) return { name: "name must be relative to the domain, without a final '.'." };
  const labels = name.split(".");
  if (!labels.every((label, index) => isLabel(label) || (label === "*" && index === 0))) return { name: `${name} is not a valid name.` };
  return name.length + domain.name.length + 1 > 253 ? { name: "name is too long." } : {};
}

function dataErrors(record: DnsRecord, domain: DomainState): Errors {
  const data = record.data ?? "";
  if (data === "" && record.type !== "TXT") return { data: "The data field is required." };
  switch (record.type) {
    case "A":
      return isIPv4(data) ? {} : { data: `${data} is not a valid IPv4 address.` };
    case "AAAA":
      return isIPv6(data) && !data.includes("%") ? {} : { data: `${data} is not a valid IPv6 address.` };
    case "MX":
      if (!data.endsWith(".")) return { data: "data must end with a '.' for MX records" };
      return isHost(data, domain, "MX") ? {} : { data: `${data} is not a valid host name.` };
    case "SRV":
    case "CNAME":
    case "NS":
      return isHost(data, domain, record.type) ? {} : { data: `${data} is not a valid host name.` };
    case "TXT":
      return textStrings(data).some((text) => Buffer.byteLength(text, "latin1") > 255) ? { data: "Each string of a TXT record holds at most 255 characters." } : {};
    case "CAA":
      return /^[\x20-\x7e]*$/.test(data) ? {} : { data: "data must be printable ASCII for CAA records." };
    case "SOA":
      return {};
  }
}

function fieldErrors(record: DnsRecord): Errors {
  const errors: Errors = {};
  for (const field of extraFields[record.type]) {
    const value = record[field];
    if (value === null || value === undefined) errors[field] = `The ${field} field is required for ${record.type} records.`;
  }
  if (record.ttl < 0 || record.ttl > longestTtl) errors["ttl"] = `ttl must be between 0 and ${longestTtl}.`;
  return errors;
}

function conflictErrors(record: DnsRecord, domain: DomainState): Errors {
  const owner = absoluteOwner(record.name, domain.name);
  const beside = domain.records.filter((other) => other.id !== record.id && absoluteOwner(other.name, domain.name) === owner);
  if (record.type === "CNAME" && beside.length > 0) return { name: "A CNAME record cannot share its name with other records." };
  if (beside.some((other) => other.type === "CNAME")) return { name: "A CNAME record with this name exists already." };
  const own = identity(record, domain);
  return beside.some((other) => identity(other, domain) === own) ? { data: "An identical record exists already." } : {};
}

/** Equal for records that would be one record in the zone. */
function identity(record: DnsRecord, domain: DomainState): string {
  const data = record.data ?? "";
  const target = ["CNAME", "NS", "MX", "SRV"].includes(record.type) ? absoluteTarget(record.type, data, domain.name).toLowerCase() : undefined;
  const text = record.type === "TXT" ? textStrings(data).join("") : data;
  return JSON.stringify([record.type, target ?? (record.type === "AAAA" ? text.toLowerCase() : text), record.priority, record.weight, record.port, record.flags, record.tag]);
}

function isHost(target: string, domain: DomainState, type: DnsRecord["type"]): boolean {
  if (target === ".") return type === "MX" || type === "SRV";
  const absolute = absoluteTarget(type, target, domain.name);
  return absolute.length <= 254 && absolute.slice(0, -1).split(".").every(isLabel);
}

function isLabel(label: string): boolean {
  return /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/i.test(label);
}
