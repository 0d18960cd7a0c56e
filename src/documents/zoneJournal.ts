import { appendFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { ZoneOperation } from "../dns/plan";
import type { ZoneBase } from "./zoneBases";
import type { ZoneAddress } from "./zoneUri";

/** What a save wants to do, written down before the first request of it is sent. */
export interface JournalEntry extends ZoneAddress {
  /** what the document was made of */
  readonly base: ZoneBase;
  /** what the zone is to be */
  readonly text: string;
  readonly operations: readonly ZoneOperation[];
}

/** A save that a window did not see the end of. */
export interface Interrupted extends JournalEntry {
  /** how many of the operations are known to have been carried out */
  readonly done: number;
  /** one more was sent, and nobody heard of it again */
  readonly isOneUnknown: boolean;
}

/** Follows one save. */
export interface OpenEntry {
  /** The next operation is about to be sent. */
  sending(): void;
  /** It was carried out. */
  done(): void;
  /** The zone was read afterwards: what became of everything is known. */
  end(): void;
}

const version = 1;

/** One file a zone that is being changed, with a line for the intention and one for every step: whenever a window ends, the disk tells
 * how far it came. */
export class ZoneJournal {
  /** @param isAlive whether a process, of which a journal may be, still runs */
  constructor(
    private readonly folder: string,
    private readonly isAlive: (pid: number) => boolean = processIsAlive,
  ) {}

  /** @throws when it cannot be written: then nothing is to be sent */
  begin(entry: JournalEntry): OpenEntry {
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    const file = this.fileOf(entry);
    writeFileSync(file, `${JSON.stringify({ version, pid: process.pid, ...entry })}\n`, { mode: 0o600 });
    return {
      sending: () => appendFileSync(file, "sending\n"),
      done: () => appendFileSync(file, "done\n"),
      end: () => rmSync(file, { force: true }),
    };
  }

  /** The saves of windows that are no more. What cannot be read is left out. */
  interrupted(): Interrupted[] {
    let names: string[];
    try {
      names = readdirSync(this.folder);
    } catch {
      return [];
    }
    return names.flatMap((name) => (name.endsWith(".journal") ? this.read(path.join(this.folder, name)) ?? [] : []));
  }

  discard(address: ZoneAddress): void {
    rmSync(this.fileOf(address), { force: true });
  }

  private read(file: string): Interrupted | undefined {
    const [first = "", ...steps] = readFileSync(file, "utf8").split("\n");
    const head = parsed(first);
    if (!head || this.isAlive(head.pid)) return undefined;
    const count = (step: string): number => steps.filter((one) => one === step).length;
    const { accountId, domainName, base, text, operations } = head;
    return { accountId, domainName, base, text, operations, done: count("done"), isOneUnknown: count("sending") > count("done") };
  }

  private fileOf({ accountId, domainName }: ZoneAddress): string {
    return path.join(this.folder, `${encodeURIComponent(accountId)}+${encodeURIComponent(domainName.toLowerCase())}.journal`);
  }
}

function parsed(line: string): (JournalEntry & { readonly pid: number }) | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isHead(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isHead(value: unknown): value is JournalEntry & { readonly pid: number } {
  if (typeof value !== "object" || value === null) return false;
  const { version: of, pid, accountId, domainName, base, text, operations } = value as Record<string, unknown>;
  return of === version && typeof pid === "number" && typeof accountId === "string" && typeof domainName === "string" && typeof base === "object" && base !== null && typeof text === "string" && Array.isArray(operations);
}

function processIsAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
