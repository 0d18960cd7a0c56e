import { danglingDiagnostics, type AddressKnowledge } from "../../cloud/danglingAddresses";
import { fromApi } from "../../dns/apiRecord";
import { relativeName } from "../../dns/domainName";
import { parseZone } from "../../dns/parser";
import { placeOfRecord, recordIdentity, recordsByIdentity } from "../../dns/recordPlaces";
import { dataText, renderZone } from "../../dns/render";
import type { DnsRecord, ParsedZone, ZoneDiagnostic, ZoneRecord } from "../../dns/zone";
import type { Domain, DomainRecord } from "../../model/contract";
import type { Translate } from "../translate";
import type { ZoneProblem, ZoneRow } from "./protocol";

interface Entry {
  readonly id: number;
  readonly record: DnsRecord;
  /** where it stands in the document */
  readonly start: number;
}

/** A domain's records held against its zone file, and against what the document that would be made of them says. */
export class ZoneReading {
  /** in the order of the document; what only the zone file has comes last */
  readonly rows: readonly ZoneRow[];
  private readonly text: string;
  private readonly document: ParsedZone;
  private readonly entries: readonly Entry[];

  constructor({ name, zone_file }: Pick<Domain, "name" | "zone_file">, records: readonly DomainRecord[]) {
    this.text = renderZone(records, { origin: name });
    this.document = parseZone(this.text, { origin: name });
    const zone = this.document.origin;
    const inDocument = recordsByIdentity(this.document);
    this.entries = records
      .map((one): Entry => {
        const record = fromApi(one, zone);
        const start = inDocument.get(recordIdentity(record))?.range.start ?? placeOfRecord(this.text, this.document, record)?.start ?? this.text.length;
        return { id: one.id, record, start };
      })
      .sort((one, other) => one.start - other.start || one.id - other.id);
    const inFile = recordsByIdentity(parseZone(zone_file, { origin: name }));
    const known = new Set(this.entries.map(({ record }) => recordIdentity(record)));
    // The SOA record is the provider's own: it need not be among the records.
    const strays = [...inFile].filter(([identity, { rdata }]) => !known.has(identity) && rdata.type !== "SOA").map(([, record]) => record);
    this.rows = [...this.entries.map(({ id, record }) => rowOf(record, id, zone, inFile.get(recordIdentity(record)))), ...strays.map((record) => rowOf(record, -1 - record.line, zone, record))];
  }

  /** The records with their ids, as name servers are asked about them. */
  get records(): ReadonlyMap<DnsRecord, number> {
    return new Map(this.entries.map(({ id, record }) => [record, id]));
  }

  /** What the checks of the document say.
   * @param knowledge whose addresses are; undefined while that is not known */
  problems(knowledge: AddressKnowledge | undefined, t: Translate): readonly ZoneProblem[] {
    const dangling = knowledge === undefined ? [] : danglingDiagnostics(this.document.records, knowledge, t);
    return [...this.document.diagnostics, ...dangling]
      .sort((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity) || one.range.start - other.range.start)
      .map((diagnostic) => ({
        severity: diagnostic.severity,
        code: diagnostic.code,
        message: diagnostic.message,
        recordId: this.recordAt(diagnostic),
        fix: diagnostic.fix?.title ?? null,
      }));
  }

  /** The record on whose line a diagnostic is. */
  private recordAt({ range }: ZoneDiagnostic): number | null {
    let [low, high] = [0, this.entries.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.entries[middle]?.start ?? 0) <= range.start) low = middle + 1;
      else high = middle;
    }
    const found = this.entries[low - 1];
    return found !== undefined && !this.text.slice(found.start, range.start).includes("\n") ? found.id : null;
  }
}

const severities = ["error", "warning", "info"];

function rowOf(record: DnsRecord, key: number, zone: string, inFile: ZoneRecord | undefined): ZoneRow {
  const { owner, ttl, rdata } = record;
  return {
    key,
    owner: relativeName(owner, zone),
    ttl,
    type: rdata.type,
    value: dataText(rdata, zone),
    line: inFile?.line ?? null,
    otherTtl: inFile === undefined || inFile.ttl === ttl || rdata.type === "SOA" ? null : inFile.ttl,
  };
}
