const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

/** `web-2` before `web-10`, whatever the case. */
export function compareNames(one: string, other: string): number {
  return collator.compare(one, other);
}
