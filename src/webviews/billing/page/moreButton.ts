import { button } from "../../pageKit/page/controls";

/** A long list begins short. */
export const shortList = 50;

/** The button below a list that begins short.
 * @returns null when all of it is shown */
export function moreButton(total: number, shown: number, label: string, showAll: () => void): HTMLElement | null {
  if (shown >= total) return null;
  const made = button({ label, run: showAll });
  made.classList.add("more");
  return made;
}
