import { ApiError } from "./apiError";

const pageSize = 200;
const inParallel = 8;
/** How often a list that moves while it is read is read again. */
const rounds = 3;

interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
}

/** Reads a list to its end: the first page tells how many there are, the others are asked for side by side. What stands on two pages,
 * because the list moved, is taken once; when its length changed meanwhile, it is read again.
 * @throws {ApiError} when a page fails or is no page */
export async function listPages<T>(operation: string, key: string, load: (page: number, per_page: number) => Promise<{ readonly status: number; readonly body: unknown }>): Promise<readonly T[]> {
  const read = async (page: number): Promise<Page<T>> => {
    const { status, body } = await load(page, pageSize);
    const found = readPage<T>(body, key);
    if (!found) throw new ApiError({ kind: "malformed", operation, outcome: "unknown", status, reason: `the answer has no ${key}` });
    return found;
  };
  let result: readonly T[] = [];
  for (let round = 0; round < rounds; round++) {
    const first = await read(1);
    const pages = Math.ceil(first.total / pageSize);
    const others = await inTurns(Math.max(0, pages - 1), (index) => read(index + 2));
    const all = [first, ...others];
    result = withoutRepeats(all.flatMap((page) => page.items));
    if (all.every((page) => page.total === first.total) && (others.length === 0 || result.length >= first.total)) return result;
  }
  return result;
}

/** Some at a time, in order; the first failure ends it. */
async function inTurns<T>(count: number, work: (index: number) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < count) {
      const index = next++;
      results[index] = await work(index);
    }
  };
  await Promise.all(Array.from({ length: Math.min(inParallel, count) }, worker));
  return results;
}

function readPage<T>(body: unknown, key: string): Page<T> | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  const isList = (value: unknown): value is readonly T[] => Array.isArray(value);
  const items: unknown = Object.getOwnPropertyDescriptor(body, key)?.value;
  if (!isList(items)) return undefined;
  const meta: unknown = "meta" in body ? body.meta : undefined;
  const total = typeof meta === "object" && meta !== null && "total" in meta && typeof meta.total === "number" ? meta.total : items.length;
  return { items, total };
}

function withoutRepeats<T>(items: readonly T[]): readonly T[] {
  const seen = new Set<unknown>();
  return items.filter((item) => {
    const id = identityOf(item);
    if (id === undefined) return true;
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

function identityOf(item: unknown): unknown {
  if (typeof item !== "object" || item === null) return undefined;
  return "id" in item ? item.id : "invoice_id" in item ? item.invoice_id : undefined;
}
