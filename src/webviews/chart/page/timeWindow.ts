/** A part of time, in Unix seconds. */
export interface TimeWindow {
  readonly min: number;
  readonly max: number;
}

/** A window that is larger or smaller by a factor, where a moment stays in its place; never larger than everything, never smaller than a few periods.
 * @param factor below 1 to see more closely
 * @param smallest in seconds */
export function zoomed(window: TimeWindow, factor: number, at: number, full: TimeWindow, smallest: number): TimeWindow {
  const length = Math.min(full.max - full.min, Math.max(smallest, (window.max - window.min) * factor));
  const share = (at - window.min) / (window.max - window.min);
  return within({ min: at - share * length, max: at + (1 - share) * length }, full);
}

/** A window moved by a part of its length: -0.5 is half of it back in time. It ends where everything ends. */
export function panned(window: TimeWindow, share: number, full: TimeWindow): TimeWindow {
  const step = share * (window.max - window.min);
  return within({ min: window.min + step, max: window.max + step }, full);
}

/** The same length, moved to where it lies in everything. */
function within({ min, max }: TimeWindow, full: TimeWindow): TimeWindow {
  const shift = min < full.min ? full.min - min : max > full.max ? full.max - max : 0;
  return { min: Math.max(full.min, min + shift), max: Math.min(full.max, max + shift) };
}

export function isWhole(window: TimeWindow, full: TimeWindow): boolean {
  return window.min <= full.min && window.max >= full.max;
}
