import type { ConsoleScale } from "../protocol";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** By how much the console is shown smaller than it is: never larger, which would only blur it. Native size is always 1.
 * @param available the pane's inner size in CSS pixels */
export function scaleOf(native: Size, available: Size, wanted: ConsoleScale): number {
  if (wanted === "native" || native.width <= 0 || native.height <= 0 || available.width <= 0 || available.height <= 0) return 1;
  return Math.min(1, available.width / native.width, available.height / native.height);
}
