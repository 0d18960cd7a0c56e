/** What one plot draws: the time of every row, and a value of each line for it; NaN where nothing was measured. */
export interface SampleLines {
  /** Unix seconds, oldest first. */
  readonly times: Float64Array;
  readonly lines: readonly Float64Array[];
}

/** Times first, then a column for each line; null breaks the line. What uPlot takes. */
export type DrawnColumns = [number[], ...(number | null)[][]];

/** The rows of a part of time, few enough to draw: where there are more than two for a pixel, rows that stand together become their lowest and their
 * highest value, in the order in which they were measured, so that no peak is lost. Groups stand on multiples of their size, so that they stay the
 * same while the part moves; they end where a line begins or breaks, so that no gap is bridged.
 * @param pixels how wide the plot is */
export function drawnColumns({ times, lines }: SampleLines, from: number, to: number, pixels: number): DrawnColumns {
  // One more on each side: lines lead out of the part.
  const first = Math.max(0, firstRowFrom(times, from) - 1);
  const end = Math.min(times.length, firstRowFrom(times, to) + 2);
  const size = groupSize(end - first, pixels);
  const columns: DrawnColumns = [[], ...lines.map(() => [])];
  if (size === 1) {
    columns[0].push(...times.subarray(first, end));
    lines.forEach((line, index) => pushRows(columns[index + 1] ?? [], line, first, end));
    return columns;
  }
  for (let start = first; start < end; ) {
    const stop = groupEnd(lines, start, Math.min(end, (Math.floor(start / size) + 1) * size));
    columns[0].push(times[start] ?? NaN);
    if (stop - start > 1) columns[0].push(times[stop - 1] ?? NaN);
    lines.forEach((line, index) => pushExtremes(columns[index + 1] ?? [], line, start, stop));
    start = stop;
  }
  return columns;
}

/** A power of two: zooming then regroups seldom. */
function groupSize(rows: number, pixels: number): number {
  if (rows <= pixels * 2) return 1;
  return 2 ** Math.ceil(Math.log2(rows / Math.max(1, pixels)));
}

/** Where the rows from `start` on that are measured in the same lines end. */
function groupEnd(lines: readonly Float64Array[], start: number, limit: number): number {
  let end = limit;
  for (const line of lines) {
    const isGap = Number.isNaN(line[start]);
    for (let row = start + 1; row < end; row++) {
      if (Number.isNaN(line[row]) !== isGap) {
        end = row;
        break;
      }
    }
  }
  return end;
}

function pushRows(column: (number | null)[], line: Float64Array, first: number, end: number): void {
  for (let row = first; row < end; row++) {
    const value = line[row];
    column.push(value === undefined || Number.isNaN(value) ? null : value);
  }
}

function pushExtremes(column: (number | null)[], line: Float64Array, start: number, end: number): void {
  const opening = line[start] ?? NaN;
  if (Number.isNaN(opening)) {
    column.push(null);
    if (end - start > 1) column.push(null);
    return;
  }
  let lowest = opening;
  let highest = opening;
  let risesLast = true;
  for (let row = start + 1; row < end; row++) {
    const value = line[row] ?? NaN;
    if (value < lowest) {
      lowest = value;
      risesLast = false;
    } else if (value > highest) {
      highest = value;
      risesLast = true;
    }
  }
  if (end - start === 1) column.push(opening);
  else if (risesLast) column.push(lowest, highest);
  else column.push(highest, lowest);
}

/** The first row that is not before a time. */
export function firstRowFrom(times: Float64Array, time: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? Infinity) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The row whose time is nearest; null where there are none. */
export function nearestRow(times: Float64Array, time: number): number | null {
  if (times.length === 0) return null;
  const after = Math.min(times.length - 1, firstRowFrom(times, time));
  const before = Math.max(0, after - 1);
  return Math.abs((times[before] ?? NaN) - time) <= Math.abs((times[after] ?? NaN) - time) ? before : after;
}
