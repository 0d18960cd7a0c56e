const LONGEST = 60;

/** A name for a tab, which is as wide as its title: what is longer than names usually are ends in an ellipsis. */
export function shortName(name: string): string {
  const letters = [...new Intl.Segmenter().segment(name)];
  return letters.length <= LONGEST ? name : `${letters.slice(0, LONGEST - 1).map(({ segment }) => segment).join("")}…`;
}
