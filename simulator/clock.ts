/** The simulated cloud's time: real time plus an offset, which tests move; or standing still, for tests that compare answers. */
export class Clock {
  private frozenAt: number | undefined;

  /** @param offsetMs how far this clock is ahead of the machine's */
  constructor(
    private offsetMs = 0,
    private readonly machineNow: () => number = Date.now,
  ) {}

  /** Milliseconds since the epoch. */
  now(): number {
    return this.frozenAt ?? this.machineNow() + this.offsetMs;
  }

  get aheadMs(): number {
    return this.now() - this.machineNow();
  }

  /** Moves time forward. @throws RangeError when `ms` is negative: nothing that happened can be undone. */
  advance(ms: number): void {
    if (!(ms >= 0)) throw new RangeError("The clock moves forward only.");
    if (this.frozenAt !== undefined) this.frozenAt += ms;
    else this.offsetMs += ms;
  }

  /** Stops the clock: from here on it moves by `advance` only. */
  freeze(): void {
    this.frozenAt ??= this.now();
  }

  /** Lets it run on, from where it stands. */
  thaw(): void {
    if (this.frozenAt === undefined) return;
    this.offsetMs = this.frozenAt - this.machineNow();
    this.frozenAt = undefined;
  }
}

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;

/** ISO 8601 in UTC without fractions, as the API writes its times. */
export function timestamp(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}

/** The same for a time that may not have come. */
export function timestampOrNull(ms: number | null): string | null {
  return ms === null ? null : timestamp(ms);
}
