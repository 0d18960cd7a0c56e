import { rdataKey } from "./rdata";
import type { Rdata, SourceRange, ZoneRecord } from "./zone";

/** Where a part of a text begins. Parts move when something before them is edited; what is in them stays. */
export interface Place {
  start: number;
  line: number;
}

/** A record of a zone file. A zone may have a hundred thousand: what few ask for is worked out when they do. */
export class ParsedRecord implements ZoneRecord {
  constructor(
    readonly owner: string,
    readonly ownerText: string,
    readonly ttl: number,
    readonly rdata: Rdata,
    /** what the offsets and the line count from */
    private readonly place: Place,
    private readonly ownLine: number,
    private readonly start: number,
    private readonly end: number,
    /** -1 where the owner is implied */
    private readonly ownerEnd: number,
    private readonly dataStart: number,
  ) {}

  get key(): string {
    return rdataKey(this.rdata);
  }

  get line(): number {
    return this.place.line + this.ownLine;
  }

  get range(): SourceRange {
    return { start: this.place.start + this.start, end: this.place.start + this.end };
  }

  get ownerRange(): SourceRange | undefined {
    return this.ownerEnd < 0 ? undefined : { start: this.place.start + this.start, end: this.place.start + this.ownerEnd };
  }

  get dataRange(): SourceRange {
    return { start: this.place.start + this.dataStart, end: this.place.start + this.end };
  }
}
