import { memoryText } from "../../../model/memoryText";
import { moneyText } from "../../../model/moneyText";

/** Numbers and times as a reader of the given language writes them. */
export interface OverviewFormats {
  readonly number: (value: number) => string;
  readonly percent: (fraction: number) => string;
  readonly memory: (megabytes: number) => string;
  readonly gigabytes: (gigabytes: number) => string;
  readonly money: (amount: number) => string;
  /** "3 days ago", "now", "in 5 hours". Text that is no moment is shown as it is. */
  readonly age: (moment: string, nowMs: number) => string;
  /** Day and time, in the reader's own time zone. */
  readonly moment: (moment: string) => string;
  /** A window of time; its end without the day, where that is the same. */
  readonly span: (start: string, end: string) => string;
}

const MINUTE_MS = 60_000;
const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ["year", 365 * 24 * 60 * MINUTE_MS],
  ["month", 30 * 24 * 60 * MINUTE_MS],
  ["day", 24 * 60 * MINUTE_MS],
  ["hour", 60 * MINUTE_MS],
  ["minute", MINUTE_MS],
];

/** @param language a BCP 47 tag; an unknown one falls back to the runtime's own
 * @param timeZone an IANA name, for tests; the reader's own by default */
export function createOverviewFormats(language: string, timeZone?: string): OverviewFormats {
  const known = supported(language);
  const zone = timeZone === undefined ? {} : { timeZone };
  const tenth = new Intl.NumberFormat(known, { maximumFractionDigits: 1 });
  const whole = new Intl.NumberFormat(known, { maximumFractionDigits: 0 });
  const percent = new Intl.NumberFormat(known, { style: "percent", maximumFractionDigits: 0 });
  const relative = new Intl.RelativeTimeFormat(known, { numeric: "always" });
  const now = new Intl.RelativeTimeFormat(known, { numeric: "auto" }).format(0, "second");
  const moment = new Intl.DateTimeFormat(known, { weekday: "short", day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23", ...zone });
  const short = new Intl.DateTimeFormat(known, { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23", ...zone });
  const gigabytes = (value: number): string => (value >= 1024 ? `${tenth.format(value / 1024)} TB` : `${value >= 100 ? whole.format(value) : tenth.format(value)} GB`);
  return {
    number: (value) => tenth.format(value),
    percent: (fraction) => percent.format(fraction),
    memory: memoryText,
    gigabytes,
    money: moneyText,
    age: (text, nowMs) => {
      const ms = Date.parse(text) - nowMs;
      if (Number.isNaN(ms)) return text;
      const found = UNITS.find(([, length]) => Math.abs(ms) >= length);
      return found === undefined ? now : relative.format(Math.trunc(ms / found[1]), found[0]);
    },
    moment: (text) => formatted(moment, text),
    span: (start, end) => {
      const [from, to] = [Date.parse(start), Date.parse(end)];
      return Number.isNaN(from) || Number.isNaN(to) || to < from ? `${start} – ${end}` : short.formatRange(from, to);
    },
  };
}

function formatted(format: Intl.DateTimeFormat, text: string): string {
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? text : format.format(ms);
}

function supported(language: string): string | undefined {
  try {
    return Intl.NumberFormat.supportedLocalesOf(language)[0];
  } catch {
    return undefined;
  }
}
