const ZERO = 0x30;
const COLON = 0x3a;
const DOT = 0x2e;

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

/** True for an IPv6 address of hexadecimal groups only; false for one that ends with a dotted quad, and for everything else. Makes
 * nothing: zones have many. */
export function isPlainIpv6(text: string): boolean {
  let [groups, digits, gaps] = [0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === COLON) {
      const isGap = text.charCodeAt(at + 1) === COLON;
      if (digits === 0 && !isGap) return false;
      if (digits > 0) groups++;
      digits = 0;
      if (!isGap) {
        if (at + 1 === text.length) return false;
        continue;
      }
      gaps++;
      at++;
      if (text.charCodeAt(at + 1) === COLON) return false;
    } else if ((code >= ZERO && code <= 0x39) || (code >= 0x41 && code <= 0x46) || (code >= 0x61 && code <= 0x66)) {
      if (++digits > 4) return false;
    } else return false;
  }
  if (digits > 0) groups++;
  return gaps === 0 ? groups === 8 : gaps === 1 && groups < 8;
}

/** The eight 16-bit groups of an IPv6 address (RFC 4291 §2.2, without a zone index), or undefined when it is none. */
export function parseIpv6(text: string): number[] | undefined {
  if (text.length < 2 || text.length > 45) return undefined;
  const groups: number[] = [];
  /** how many groups stand before "::"; -1 while there was none */
  let gap = -1;
  let at = 0;
  if (text.charCodeAt(0) === COLON) {
    if (text.charCodeAt(1) !== COLON) return undefined;
    gap = 0;
    at = 2;
  }
  while (at < text.length) {
    if (groups.length === 8) return undefined;
    const end = groupEnd(text, at);
    if (end < text.length && text.charCodeAt(end) === DOT) {
      if (!takeQuad(text.slice(at), groups)) return undefined;
      break;
    }
    if (end === at || end - at > 4) return undefined;
    groups.push(Number.parseInt(text.slice(at, end), 16));
    at = end;
    if (at === text.length) break;
    if (text.charCodeAt(at) !== COLON || ++at === text.length) return undefined;
    if (text.charCodeAt(at) !== COLON) continue;
    if (gap >= 0) return undefined;
    gap = groups.length;
    at++;
  }
  if (gap < 0) return groups.length === 8 ? groups : undefined;
  if (groups.length > 7) return undefined;
  const zeros = new Array<number>(8 - groups.length).fill(0);
  return [...groups.slice(0, gap), ...zeros, ...groups.slice(gap)];
}

/** Where the hexadecimal digits end that begin at an offset. */
function groupEnd(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const letter = code | 0x20;
    if ((code < ZERO || code > 0x39) && (letter < 0x61 || letter > 0x66)) break;
  }
  return at;
}

/** The last two groups in the form of an IPv4 address. @returns whether they are one, and have room */
function takeQuad(text: string, groups: number[]): boolean {
  if (!isIpv4(text) || groups.length > 6) return false;
  const [a = 0, b = 0, c = 0, d = 0] = text.split(".").map(Number);
  groups.push(a * 256 + b, c * 256 + d);
  return true;
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
