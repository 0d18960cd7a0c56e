import { isDirective } from "./entryParts";
import { lexZone } from "./lexer";

/** Lines that may be hidden behind their first one, counted from 0. */
export interface Fold {
  readonly start: number;
  readonly end: number;
  readonly isComment: boolean;
}

/** The parts of a zone file that belong together: an owner with the records below it that share it, what parentheses join, and comments of
 * several lines. */
export function zoneFolds(text: string): Fold[] {
  const folds: Fold[] = [];
  let open: { readonly start: number; end: number } | undefined;
  const close = (): void => {
    if (open && open.end > open.start) folds.push({ ...open, isComment: false });
    open = undefined;
  };
  const lines = text.split(/\r\n|\n|\r/);
  for (const entry of lexZone(text)) {
    const last = entry.fault ? entry.line : entry.line + text.slice(entry.start, entry.next).trimEnd().split(/\r\n|\n|\r/).length - 1;
    if (entry.indented && open) {
      open.end = last;
      if (last > entry.line) folds.push({ start: entry.line, end: last, isComment: false });
      continue;
    }
    close();
    if (!isDirective(entry)) open = { start: entry.line, end: last };
  }
  close();
  return [...folds, ...commentFolds(lines)].sort((one, other) => one.start - other.start || other.end - one.end);
}

function commentFolds(lines: readonly string[]): Fold[] {
  const folds: Fold[] = [];
  let start = -1;
  [...lines, ""].forEach((line, index) => {
    if (line.startsWith(";")) {
      if (start < 0) start = index;
      return;
    }
    if (start >= 0 && index - start > 1) folds.push({ start, end: index - 1, isComment: true });
    start = -1;
  });
  return folds;
}
