const ZERO = 0x30;

/** True for a dotted quad as zone files allow it: four decimal numbers up to 255 without leading zeros. */
export function isIpv4(text: string): boolean {
  let dots = 0;
  let value = -1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x2e) {
      if (value < 0 || ++dots > 3) return false;
      value = -1;
    } else if (code >= ZERO && code <= 0x39) {
      if (value === 0) return false;
      value = (value < 0 ? 0 : value * 10) + (code - ZERO);
      if (value > 255) return false;
    } else return false;
  }
  return dots === 3 && value >= 0;
}

/** The eight 16-bit groups of an IPv6 address (RFC 4291 §2.2, without a zone index), or undefined when it is none. */
export function parseIpv6(text: string): number[] | undefined {
  const halves = text.split("::");
  if (halves.length > 2 || text.length > 45) return undefined;
  const head = groupsOf(halves[0] ?? "", halves.length === 1);
  const tail = halves.length === 2 ? groupsOf(halves[1] ?? "", true) : [];
  if (!head || !tail) return undefined;
  const missing = 8 - head.length - tail.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined;
  return [...head, ...new Array<number>(missing).fill(0), ...tail];
}

/** The canonical text of an IPv6 address (RFC 5952): lower case, the longest run of zeros folded, IPv4-mapped ones mixed. */
export function formatIpv6(groups: readonly number[]): string {
  const run = longestZeros(groups);
  return run.start === 0 && run.length === 5 && groups[5] === 0xffff ? `::ffff:${quadOf(groups)}` : folded(groups, run);
}

/** The text as BIND prints it: like RFC 5952, but IPv4-compatible addresses are mixed too. */
export function formatIpv6AsBind(groups: readonly number[]): string {
  const run = longestZeros(groups);
  return run.start === 0 && run.length === 6 ? `::${quadOf(groups)}` : formatIpv6(groups);
}

function groupsOf(text: string, mayEndInQuad: boolean): number[] | undefined {
  if (text === "") return [];
  const groups: number[] = [];
  const parts = text.split(":");
  for (const [index, part] of parts.entries()) {
    if (index === parts.length - 1 && mayEndInQuad && part.includes(".")) {
      if (!isIpv4(part)) return undefined;
      const [a = 0, b = 0, c = 0, d = 0] = part.split(".").map(Number);
      groups.push(a * 256 + b, c * 256 + d);
    } else {
      if (!/^[0-9a-f]{1,4}$/i.test(part)) return undefined;
      groups.push(Number.parseInt(part, 16));
    }
  }
  return groups;
}

function longestZeros(groups: readonly number[]): { start: number; length: number } {
  let best = { start: -1, length: 0 };
  let start = -1;
  groups.forEach((group, index) => {
    if (group !== 0) start = -1;
    else {
      if (start < 0) start = index;
      if (index - start + 1 > best.length) best = { start, length: index - start + 1 };
    }
  });
  return best;
}

function folded(groups: readonly number[], run: { start: number; length: number }): string {
  const hex = groups.map((group) => group.toString(16));
  if (run.length < 2) return hex.join(":");
  return `${hex.slice(0, run.start).join(":")}::${hex.slice(run.start + run.length).join(":")}`;
}

function quadOf(groups: readonly number[]): string {
  const [high = 0, low = 0] = groups.slice(6);
  return [high >> 8, high & 255, low >> 8, low & 255].join(".");
}
