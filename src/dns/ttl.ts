/** The longest time to live (RFC 2181 §8), in seconds. */
export const MAXIMUM_TTL = 2147483647;

const SECONDS: ReadonlyMap<number, number> = new Map([[0x73, 1], [0x6d, 60], [0x68, 3600], [0x64, 86400], [0x77, 604800]]);
const NAMES: readonly (readonly [number, string])[] = [[604800, "week"], [86400, "day"], [3600, "hour"], [60, "minute"], [1, "second"]];

/** Seconds of `3600`, `1h30m` or `2W` (units in any order and case, as BIND reads them), or undefined when it is no duration
 * or does not fit in 32 bits. */
export function parseTtl(text: string): number | undefined {
  let total = 0;
  let number = -1;
  let hasUnits = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) {
      number = (number < 0 ? 0 : number) * 10 + (code - 0x30);
      if (number > 0xffffffff) return undefined;
      continue;
    }
    const unit = SECONDS.get(code | 0x20);
    if (unit === undefined || number < 0) return undefined;
    total += number * unit;
    number = -1;
    hasUnits = true;
  }
  if (!hasUnits) return number < 0 ? undefined : number;
  return number >= 0 || total > 0xffffffff ? undefined : total;
}

/** A duration in words, such as "1 hour 30 minutes". */
export function describeTtl(seconds: number): string {
  if (seconds === 0) return "0 seconds";
  const parts: string[] = [];
  let rest = seconds;
  for (const [unit, name] of NAMES) {
    const count = Math.floor(rest / unit);
    rest -= count * unit;
    if (count > 0) parts.push(`${count} ${name}${count === 1 ? "" : "s"}`);
  }
  return parts.join(" ");
}
