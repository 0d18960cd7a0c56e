/** What a line may take from the lines before it. */
export interface ParserState {
  /** what relative names are below; absolute, as it was written */
  readonly origin: string;
  /** canonical; undefined before the first record, and after one whose owner is no name */
  readonly owner: string | undefined;
  readonly ownerText: string;
  /** of $TTL, in seconds */
  readonly defaultTtl: number | undefined;
  /** of the last record that says one */
  readonly lastTtl: number | undefined;
  readonly soaMinimum: number | undefined;
}

/** A bit for each of its fields. */
export const Bits = { origin: 1, owner: 2, defaultTtl: 4, lastTtl: 8, soaMinimum: 16 } as const;

/** @returns the bits of the fields that are not the same */
export function differentFields(one: ParserState, other: ParserState): number {
  return (
    (one.origin === other.origin ? 0 : Bits.origin) |
    (one.owner === other.owner && one.ownerText === other.ownerText ? 0 : Bits.owner) |
    (one.defaultTtl === other.defaultTtl ? 0 : Bits.defaultTtl) |
    (one.lastTtl === other.lastTtl ? 0 : Bits.lastTtl) |
    (one.soaMinimum === other.soaMinimum ? 0 : Bits.soaMinimum)
  );
}

/** What comes out of a part that wrote some fields (`written`, as they are in `after`) and handed on the others. */
export function passedOn(before: ParserState, after: ParserState, written: number): ParserState {
  const own = (bit: number): ParserState => (written & bit ? after : before);
  return {
    origin: own(Bits.origin).origin,
    owner: own(Bits.owner).owner,
    ownerText: own(Bits.owner).ownerText,
    defaultTtl: own(Bits.defaultTtl).defaultTtl,
    lastTtl: own(Bits.lastTtl).lastTtl,
    soaMinimum: own(Bits.soaMinimum).soaMinimum,
  };
}
