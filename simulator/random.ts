/** Numbers that look random and are the same on every run. */
export interface Random {
  /** in [0, 1) */
  next(): number;
  /** an integer from `low` to `high`, both included */
  integer(low: number, high: number): number;
  pick<T>(items: readonly T[]): T;
}

/** A generator (mulberry32) that a seed determines wholly. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    return mix(state);
  };
  return {
    next,
    integer: (low, high) => low + Math.floor(next() * (high - low + 1)),
    pick: (items) => {
      const item = items[Math.floor(next() * items.length)];
      if (item === undefined) throw new RangeError("Nothing to pick from.");
      return item;
    },
  };
}

/** A number in [0, 1) that the given integers determine, whatever was asked before: noise for series that are never stored. */
export function noise(...keys: readonly number[]): number {
  let state = 0x9e3779b9;
  for (const key of keys) {
    state = Math.imul(state ^ (key >>> 0), 0x85ebca6b) >>> 0;
    state = (state ^ (Math.floor(key / 0x100000000) >>> 0) ^ (state >>> 13)) >>> 0;
  }
  return mix(state);
}

function mix(value: number): number {
  let t = value;
  t = Math.imul(t ^ (t >>> 15), t | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
