/** Time as the console needs it; replaced in tests. */
export interface Clock {
  /** Milliseconds that never run backwards, but may stand still while the machine sleeps. */
  monotonicMs(): number;
  /** Milliseconds that go on while the machine sleeps, but may be set. */
  wallMs(): number;
  /** Calls back once, unless the returned function is called before. */
  after(delayMs: number, callback: () => void): () => void;
}

export const systemClock: Clock = {
  monotonicMs: () => performance.now(),
  wallMs: () => Date.now(),
  after: (delayMs, callback) => {
    const timer = setTimeout(callback, delayMs);
    return () => clearTimeout(timer);
  },
};

/** How long an answer without a usable expiry is trusted. */
const DEFAULT_VALIDITY_MS = 60_000;
/** What setTimeout can count to. */
const LONGEST_MS = 24 * 60 * 60 * 1000;

/** How long something that expires is good for, in milliseconds, by the clock of the server that said so: this machine's clock may be
 * wrong by days. An expiry that cannot be read, or lies in the past of its own answer, counts as a minute.
 * @param expiry ISO 8601, from the answer's body
 * @param servedAtMs when the answer was made, by its `Date` header; without one this machine's clock has to do */
export function validityMs(expiry: string, servedAtMs: number): number {
  const remaining = Date.parse(expiry) - servedAtMs;
  return remaining > 0 ? Math.min(remaining, LONGEST_MS) : DEFAULT_VALIDITY_MS;
}

/** A span of time from now on, renewed a little before its end: a tenth of it, but at most five seconds. */
export class Expiry {
  private readonly startMonotonicMs: number;
  private readonly startWallMs: number;
  private readonly renewAfterMs: number;

  constructor(
    validForMs: number,
    private readonly clock: Clock,
  ) {
    this.startMonotonicMs = clock.monotonicMs();
    this.startWallMs = clock.wallMs();
    this.renewAfterMs = validForMs - Math.min(5000, validForMs / 10);
  }

  /** Milliseconds until the renewal is due; 0 when it is. Either clock may bring it: one stands still in sleep, one may be set back. */
  get remainingMs(): number {
    const elapsed = Math.max(this.clock.monotonicMs() - this.startMonotonicMs, this.clock.wallMs() - this.startWallMs);
    return Math.max(0, this.renewAfterMs - elapsed);
  }

  get isDue(): boolean {
    return this.remainingMs === 0;
  }
}
