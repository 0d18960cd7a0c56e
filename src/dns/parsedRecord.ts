import { rdataKey } from "./rdata";
import type { Rdata, SourceRange, ZoneRecord } from "./zone";

/** A record of a zone file. A zone may have a hundred thousand: what few ask for is worked out when they do. */
export class ParsedRecord implements ZoneRecord {
  constructor(
    readonly owner: string,
    readonly ownerText: string,
    readonly ttl: number,
    readonly rdata: Rdata,
    readonly line: number,
    private readonly start: number,
    private readonly end: number,
    /** -1 where the owner is implied */
    private readonly ownerEnd: number,
    private readonly dataStart: number,
  ) {}

  get key(): string {
    return rdataKey(this.rdata);
  }

  get range(): SourceRange {
    return { start: this.start, end: this.end };
  }

  get ownerRange(): SourceRange | undefined {
    return this.ownerEnd < 0 ? undefined : { start: this.start, end: this.ownerEnd };
  }

  get dataRange(): SourceRange {
    return { start: this.dataStart, end: this.end };
  }
}
