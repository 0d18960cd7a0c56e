import type { DomainRecord } from "../model/contract";
import { fromApi, toApi, type RecordBody } from "./apiRecord";
import { gatesOf, type ZoneGate } from "./gates";
import { mergeChanges, type ZoneConflict } from "./merge";
import { orderOperations } from "./order";
import { pairRecords } from "./pairing";
import type { DnsRecord, ParsedZone, SourceRange } from "./zone";

export type ZoneOperation =
  | { readonly op: "create"; readonly record: RecordBody }
  | { readonly op: "update"; readonly id: number; readonly record: RecordBody; readonly before: DomainRecord }
  | { readonly op: "delete"; readonly id: number; readonly before: DomainRecord };

/** Why nothing at all is done. */
export interface ZoneStop {
  readonly code: "parse-error" | "no-records" | "apex-ns-empty" | "soa-changed";
  readonly message: string;
  readonly range?: SourceRange;
}

export interface ZonePlan {
  readonly stops: readonly ZoneStop[];
  readonly conflicts: readonly ZoneConflict[];
  readonly gates: readonly ZoneGate[];
  /** in the order in which they are to be applied; none when there is a stop */
  readonly operations: readonly ZoneOperation[];
}

/** A record of the API, beside what it means. */
export interface HeldRecord extends DnsRecord {
  readonly id: number;
  readonly api: DomainRecord;
}

export interface PlanInput {
  /** the zone as it was when the document was opened */
  readonly base: readonly DomainRecord[];
  readonly document: ParsedZone;
  /** the zone as it is now; the base where it is left out */
  readonly remote?: readonly DomainRecord[];
}

/** What has to be done so that the zone becomes what the document says, three ways: only what the user changed is touched, and nothing
 * outside of the base is ever deleted. */
export function planZone({ base, document, remote = base }: PlanInput): ZonePlan {
  const { origin } = document;
  const held = (records: readonly DomainRecord[]): HeldRecord[] => records.filter(({ type }) => type !== "SOA").map((api) => ({ ...fromApi(api, origin), id: api.id, api }));
  const stops = stopsOf(base, document);
  if (stops.length > 0) return { stops, conflicts: [], gates: [], operations: [] };
  const [before, now] = [held(base), held(remote)];
  const { conflicts, changes } = mergeChanges(pairRecords(before, document.records), before, now);
  const operations = orderOperations(
    changes.map((change): ZoneOperation => {
      switch (change.op) {
        case "create":
          return { op: "create", record: toApi(change.wanted, origin) };
        case "update":
          return { op: "update", id: change.held.id, record: toApi(change.wanted, origin), before: change.held.api };
        case "delete":
          return { op: "delete", id: change.held.id, before: change.held.api };
      }
    }),
    origin,
  );
  return { stops, conflicts, gates: gatesOf(operations, remote), operations };
}

function stopsOf(base: readonly DomainRecord[], document: ParsedZone): ZoneStop[] {
  const stops: ZoneStop[] = document.diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ message, range }) => ({ code: "parse-error", message, range }));
  const { origin, records, soa } = document;
  if (records.length === 0) stops.push({ code: "no-records", message: "The document has no records. A zone is never emptied by saving." });
  const hadNs = base.some(({ type, name }) => type === "NS" && name === "@");
  if (hadNs && records.length > 0 && !records.some(({ owner, rdata }) => owner === origin && rdata.type === "NS")) {
    stops.push({ code: "apex-ns-empty", message: "The domain itself would have no NS record left: nobody could find it." });
  }
  const provided = base.find(({ type }) => type === "SOA");
  if (soa && (!provided || withoutSerial(soa) !== withoutSerial(fromApi(provided, origin)))) {
    stops.push({ code: "soa-changed", message: "The SOA record belongs to the provider and cannot be changed. Take it out of the document, or put it back as it was.", range: soa.range });
  }
  return stops;
}

function withoutSerial({ rdata }: DnsRecord): string {
  return rdata.type === "SOA" ? [rdata.mname, rdata.rname, ...rdata.numbers.slice(1)].join(" ").toLowerCase() : "";
}
