import type { MammothApi } from "../api/mammothApi";
import { formatIpv6, parseIpv6 } from "../dns/ipAddress";
import type { Domain } from "../model/contract";
import type { Store } from "./store";

/** A record that names an address. */
export interface PointingRecord {
  readonly domainName: string;
  /** the record's whole name, without the final dot */
  readonly name: string;
  readonly type: "A" | "AAAA";
  /** as the record has it */
  readonly address: string;
}

export interface RecordSource {
  readonly api: { readonly domains: Pick<MammothApi["domains"], "listRecords"> };
  readonly domains: Pick<Store<Domain>, "load">;
}

/** The records of an account's domains that point at one of some addresses, however an IPv6 address is written. Asks every zone.
 * @throws {ApiError} when the domains or one of their zones cannot be read: half of the records would look like all */
export async function pointingRecords({ api, domains }: RecordSource, addresses: readonly string[]): Promise<readonly PointingRecord[]> {
  const wanted = new Set(addresses.map(comparable));
  const zones = await Promise.all((await domains.load()).map(async ({ name }) => ({ name, records: await api.domains.listRecords(name) })));
  return zones.flatMap(({ name: domainName, records }) =>
    records.flatMap(({ type, name, data }): PointingRecord[] => {
      if ((type !== "A" && type !== "AAAA") || typeof data !== "string" || !wanted.has(comparable(data))) return [];
      return [{ domainName, name: name === "@" ? domainName : `${name}.${domainName}`, type, address: data }];
    }),
  );
}

function comparable(address: string): string {
  const groups = parseIpv6(address);
  return groups === undefined ? address : formatIpv6(groups);
}
