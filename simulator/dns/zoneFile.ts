import type { DomainState, Schemas } from "../state";
import { soaData } from "./provider";
import { rdataText } from "./recordText";

/** The zone as the provider's nameservers are given it, except for the serial: that is counted there, and is 0 here. */
export function zoneFileOf(domain: DomainState): string {
  const ttl = domain.ttl;
  const [mname, rname, ...numbers] = soaData.split(" ");
  const rows = domain.records.filter((record) => record.type !== "SOA").map((record) => rowOf(record, domain));
  const width = Math.max(1, ...rows.map((row) => row.name.length));
  return [
    `$ORIGIN ${domain.name}.`,
    `$TTL ${ttl}`,
    `@ IN SOA ${mname ?? ""} ${rname ?? ""} ( ${numbers.join(" ")} )`,
    ...rows.map((row) => `${row.name.padEnd(width)} ${row.ttl === ttl ? "" : `${row.ttl} `}IN ${row.type.padEnd(5)} ${row.data}`),
    "",
  ].join("\n");
}

function rowOf(record: Schemas["DomainRecord"], domain: DomainState): { name: string; ttl: number; type: string; data: string } {
  return { name: record.name, ttl: record.ttl, type: record.type, data: rdataText(record, domain.name) };
}
