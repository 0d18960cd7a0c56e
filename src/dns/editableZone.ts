import { parseName } from "./domainName";
import { differentFields, passedOn, type ParserState } from "./parserState";
import type { ZoneDiagnostic, ParsedZone, ZoneRecord } from "./zone";
import { ZoneIndex } from "./zoneIndex";
import { movedDiagnostic, ZoneParser, type ParsedPart } from "./zoneParser";

export interface ParseOptions {
  /** the zone's name, with or without the final dot */
  readonly origin: string;
  /** demand an SOA and an NS record at the apex, as a name server would; a document need not have the SOA */
  readonly demandApex?: boolean;
}

/** One change of a text, in UTF-16 code units. */
export interface TextEdit {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/** A part of the text, from the beginning of a line to the end of one. */
interface Chunk {
  readonly text: string;
  before: ParserState;
  part: ParsedPart;
}

/** After how many code units the text is cut: small enough to be read again between two keystrokes, large enough to be few. */
const chunkLength = 4096;

/** A zone file that is being edited. What a change does not touch is not read again: the text is in chunks, each of which knows what of
 * the state before it made a difference to it. */
export class EditableZone {
  private readonly origin: string;
  private readonly chunks: Chunk[];
  private readonly index: ZoneIndex;

  constructor(
    text: string,
    private readonly options: ParseOptions,
  ) {
    const origin = parseName(options.origin, ".");
    this.origin = typeof origin === "string" ? origin : ".";
    this.chunks = this.read(text, this.initial(), true);
    this.place(0);
    this.index = new ZoneIndex(this.origin, this.chunks.map(({ part }) => part.records));
  }

  /** Length of the text. */
  get length(): number {
    const last = this.chunks.at(-1);
    return last ? last.part.place.start + last.text.length : 0;
  }

  /** The zone as the text says it now. Its records move with the text when that is edited afterwards. */
  zone(): ParsedZone {
    const { chunks, index, origin, options } = this;
    return new LazyZone(origin, [...chunks], index, [...this.diagnosticsOfChunks(), ...index.diagnostics(), ...(options.demandApex ? index.missingApex(this.length) : [])]);
  }

  /** Changes the text. @throws {RangeError} for a change beyond its end */
  edit({ offset, length, text }: TextEdit): void {
    if (offset < 0 || length < 0 || offset + length > this.length) throw new RangeError(`There is no text from ${offset} to ${offset + length}.`);
    const { chunks } = this;
    const first = this.firstTouched(offset);
    let last = this.chunkAt(offset + length);
    const start = chunks[first]?.part.place.start ?? 0;
    const before = chunks[first]?.before ?? this.initial();
    const old = textOf(chunks.slice(first, last + 1));
    let region = old.slice(0, offset - start) + text + old.slice(offset - start + length);
    let fresh: Chunk[];
    for (;;) {
      const isEnd = last >= chunks.length - 1;
      fresh = region === "" || isEnd || region.endsWith("\n") ? this.read(region, before, first === 0) : [];
      if (isEnd || region === "" || (fresh.length > 0 && !fresh.some(({ part }) => part.lookedBeyond))) break;
      const more = chunks.slice(last + 1, last + 1 + Math.max(1, last - first + 1));
      region += textOf(more);
      last += more.length;
    }
    const gone = chunks.splice(first, last - first + 1, ...fresh).flatMap(({ part }) => part.records);
    if (chunks.length === 0) chunks.push(...this.read("", this.initial(), true));
    const come = fresh.flatMap(({ part }) => part.records);
    this.passOn(first + fresh.length, fresh.at(-1)?.part.after ?? before, gone, come);
    this.place(first);
    this.index.replace(gone, come);
  }

  private initial(): ParserState {
    return { origin: this.origin, owner: undefined, ownerText: "", defaultTtl: undefined, lastTtl: undefined, soaMinimum: undefined };
  }

  private read(text: string, state: ParserState, startsFile: boolean): Chunk[] {
    const parser = new ZoneParser(text, this.origin, state, startsFile);
    const chunks: Chunk[] = [];
    let before = state;
    let at = 0;
    do {
      const part = parser.readPart(at, at + chunkLength);
      chunks.push({ text: at === 0 && part.end === text.length ? text : text.slice(at, part.end), before, part });
      before = part.after;
      at = part.end;
    } while (at < text.length);
    return chunks;
  }

  /** Tells the chunks from one on what comes before them now, until it makes no difference any more. */
  private passOn(from: number, after: ParserState, gone: ZoneRecord[], come: ZoneRecord[]): void {
    let state = after;
    for (const chunk of this.chunks.slice(from)) {
      const changed = differentFields(chunk.before, state);
      if (changed === 0) return;
      chunk.before = state;
      const { part } = chunk;
      if (changed & part.read) {
        const again = new ZoneParser(chunk.text, this.origin, state, false).readPart(0, Infinity);
        for (const record of part.records) gone.push(record);
        for (const record of again.records) come.push(record);
        chunk.part = again;
      } else chunk.part = { ...part, after: passedOn(state, part.after, part.written) };
      state = chunk.part.after;
    }
  }

  /** Sets where the chunks from one on begin. */
  private place(from: number): void {
    const before = this.chunks[from - 1];
    let start = before ? before.part.place.start + before.text.length : 0;
    let line = before ? before.part.place.line + before.part.lines : 0;
    for (let index = from; index < this.chunks.length; index++) {
      const chunk = this.chunks[index];
      if (!chunk) break;
      chunk.part.place.start = start;
      chunk.part.place.line = line;
      start += chunk.text.length;
      line += chunk.part.lines;
    }
  }

  /** A chunk in which a parenthesis is never closed may be closed by whatever comes after it, and a line's end may become half of one. */
  private firstTouched(offset: number): number {
    const first = this.chunkAt(offset);
    const open = this.chunks.findIndex(({ part }) => part.lookedBeyond);
    const earliest = open >= 0 && open < first ? open : first;
    return earliest > 0 && this.chunks[earliest - 1]?.text.endsWith("\r") ? earliest - 1 : earliest;
  }

  private chunkAt(offset: number): number {
    let [low, high] = [0, this.chunks.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.chunks[middle]?.part.place.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private diagnosticsOfChunks(): ZoneDiagnostic[] {
    return this.chunks.flatMap(({ part: { diagnostics, place } }) => (diagnostics.length === 0 ? [] : diagnostics.map((one) => movedDiagnostic(one, place.start))));
  }
}

function textOf(chunks: readonly Chunk[]): string {
  return chunks.length === 1 ? (chunks[0]?.text ?? "") : chunks.map(({ text }) => text).join("");
}

/** Few need all records of a large zone after each keystroke. */
class LazyZone implements ParsedZone {
  readonly diagnostics: readonly ZoneDiagnostic[];
  private found: readonly ZoneRecord[] | undefined;

  constructor(
    readonly origin: string,
    private readonly chunks: readonly Chunk[],
    private readonly index: ZoneIndex,
    diagnostics: ZoneDiagnostic[],
  ) {
    this.diagnostics = diagnostics.sort((one, other) => one.range.start - other.range.start);
  }

  get records(): readonly ZoneRecord[] {
    return (this.found ??= this.collect());
  }

  get soa(): ZoneRecord | undefined {
    return this.index.soa;
  }

  private collect(): readonly ZoneRecord[] {
    const all: ZoneRecord[] = [];
    for (const { part } of this.chunks) for (const record of part.records) if (record.rdata.type !== "SOA" && !this.index.isRepeated(record)) all.push(record);
    return all;
  }
}
