/** What another value differs in, a line each: elements of a list that come (`+`) and go (`−`), fields that change (`~`). Two equal elements
 * are two. */
export function jsonChanges(before: unknown, after: unknown): string[] {
  if (Array.isArray(before) && Array.isArray(after)) return listChanges(before.map(compact), after.map(compact));
  if (isObject(before) && isObject(after)) {
    return [...new Set([...Object.keys(before), ...Object.keys(after)])]
      .filter((key) => compact(before[key]) !== compact(after[key]))
      .map((key) => `~ ${key}: ${shortened(compact(before[key]))} → ${shortened(compact(after[key]))}`);
  }
  return compact(before) === compact(after) ? [] : [`~ ${shortened(compact(before))} → ${shortened(compact(after))}`];
}

/** By the longest sequence that both have: what moves goes and comes. */
function listChanges(before: readonly string[], after: readonly string[]): string[] {
  const lengths: number[][] = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  const at = (row: number, column: number): number => lengths[row]?.[column] ?? 0;
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      const line = lengths[row];
      if (line) line[column] = before[row] === after[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const changes: string[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    if (row < before.length && column < after.length && before[row] === after[column]) {
      row++;
      column++;
    } else if (column >= after.length || (row < before.length && at(row + 1, column) >= at(row, column + 1))) changes.push(`− ${row + 1}. ${shortened(before[row++] ?? "")}`);
    else changes.push(`+ ${column + 1}. ${shortened(after[column++] ?? "")}`);
  }
  return changes;
}

const longest = 140;

function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

function compact(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
