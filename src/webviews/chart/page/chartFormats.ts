/** Numbers and times as a reader of the given language writes them. */
export interface ChartFormats {
  readonly percent: (value: number) => string;
  /** Memory, in powers of 1024 as memory is sold. */
  readonly bytes: (value: number) => string;
  /** Network rates, in powers of 1000. */
  readonly rate: (kbps: number) => string;
  /** Requests in a second. */
  readonly perSecond: (value: number) => string;
  /** Data transfer, in the gigabytes that it is sold in. */
  readonly gigabytes: (value: number) => string;
  /** The time of day, for an axis. */
  readonly time: (seconds: number) => string;
  /** The day, for an axis. */
  readonly day: (seconds: number) => string;
  /** Day and time, for a reading. */
  readonly moment: (seconds: number) => string;
}

/** @param language a BCP 47 tag; an unknown one falls back to the runtime's own
 * @param timeZone an IANA name, for tests; the reader's own by default */
export function createChartFormats(language: string, timeZone?: string): ChartFormats {
  const known = supported(language);
  const zone = timeZone === undefined ? {} : { timeZone };
  const short = (digits: number): Intl.NumberFormat => new Intl.NumberFormat(known, { maximumFractionDigits: digits });
  const whole = short(0);
  const tenth = short(1);
  const percent = new Intl.NumberFormat(known, { style: "percent", maximumFractionDigits: 1 });
  const time = new Intl.DateTimeFormat(known, { hour: "2-digit", minute: "2-digit", hourCycle: "h23", ...zone });
  const day = new Intl.DateTimeFormat(known, { day: "numeric", month: "short", ...zone });
  const moment = new Intl.DateTimeFormat(known, { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23", ...zone });
  const scaled = (value: number, base: number, units: readonly string[]): string => {
    let unit = 0;
    let rest = value;
    while (Math.abs(rest) >= base && unit < units.length - 1) {
      rest /= base;
      unit++;
    }
    return `${(Math.abs(rest) >= 100 ? whole : tenth).format(rest)} ${units[unit] ?? ""}`;
  };
  return {
    percent: (value) => percent.format(value / 100),
    bytes: (value) => scaled(value, 1024, ["B", "KB", "MB", "GB", "TB"]),
    rate: (kbps) => scaled(kbps, 1000, ["kbps", "Mbps", "Gbps", "Tbps"]),
    perSecond: (value) => `${scaled(value, 1000, ["", "k", "M"]).trimEnd()}/s`,
    gigabytes: (value) => scaled(value, 1024, ["GB", "TB"]),
    time: (seconds) => time.format(seconds * 1000),
    day: (seconds) => day.format(seconds * 1000),
    moment: (seconds) => moment.format(seconds * 1000),
  };
}

function supported(language: string): string | undefined {
  try {
    return Intl.NumberFormat.supportedLocalesOf(language)[0];
  } catch {
    return undefined;
  }
}
