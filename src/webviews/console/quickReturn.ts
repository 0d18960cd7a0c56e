import type { Clock } from "./expiry";

const QUICK_MS = 2000;

/** Tells a switch to another window and straight back from any longer one. A console's page is of another origin and may take every
 * key, Tab among them: this is the one gesture by which a keyboard can always leave it. */
export class QuickReturn {
  private leftMs: number | undefined;

  constructor(private readonly clock: Pick<Clock, "monotonicMs">) {}

  /** Takes in that the window has the focus now, or has lost it.
   * @returns whether it was away only for a moment */
  note(focused: boolean): boolean {
    const { leftMs } = this;
    this.leftMs = focused ? undefined : (leftMs ?? this.clock.monotonicMs());
    return focused && leftMs !== undefined && this.clock.monotonicMs() - leftMs <= QUICK_MS;
  }
}
