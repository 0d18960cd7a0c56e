import type { DomainState, Schemas, State } from "../state";
import { defaultTtl, parkingNameservers, providerNameservers, soaData } from "./provider";

/** A new zone: the provider's SOA and NS records, and an address when one is given. */
export function newDomain(state: State, name: string, ip_address: string | null): DomainState {
  const record = (type: Schemas["DomainRecordType"], data: string): Schemas["DomainRecord"] => ({
    id: state.nextRecordId++,
    type,
    name: "@",
    data,
    priority: null,
    port: null,
    ttl: defaultTtl,
    weight: null,
    flags: null,
    tag: null,
  });
  return {
    id: state.nextId++,
    name,
    ttl: defaultTtl,
    delegation: [...parkingNameservers],
    current_nameservers: [...parkingNameservers],
    records: [record("SOA", soaData), ...providerNameservers.map((host) => record("NS", `${host}.`)), ...(ip_address === null ? [] : [record("A", ip_address)])],
  };
}
