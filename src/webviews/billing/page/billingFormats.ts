/** Money and times as a reader of the given language writes them. */
export interface BillingFormats {
  /** With the same sign as everywhere else in the extension: AU$. */
  readonly money: (amount: number) => string;
  readonly percent: (value: number) => string;
  /** Text that is no date is given back as it is. */
  readonly day: (iso: string) => string;
  readonly moment: (iso: string) => string;
  /** "in 2 days", "5 days ago"; empty for text that is no date */
  readonly distance: (iso: string, nowMs: number) => string;
}

const dayMs = 86_400_000;

/** @param language a BCP 47 tag; an unknown one falls back to the runtime's own
 * @param timeZone an IANA name, for tests; the reader's own by default */
export function createBillingFormats(language: string, timeZone?: string): BillingFormats {
  const known = supported(language);
  const zone = timeZone === undefined ? {} : { timeZone };
  const money = new Intl.NumberFormat(known, { style: "currency", currency: "AUD" });
  const percent = new Intl.NumberFormat(known, { style: "percent", maximumFractionDigits: 2 });
  const day = new Intl.DateTimeFormat(known, { day: "numeric", month: "short", year: "numeric", ...zone });
  const moment = new Intl.DateTimeFormat(known, { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23", ...zone });
  const distance = new Intl.RelativeTimeFormat(known, { numeric: "auto" });
  const dated = (format: Intl.DateTimeFormat) => (iso: string): string => (Number.isNaN(Date.parse(iso)) ? iso : format.format(Date.parse(iso)));
  return {
    money: (amount) => money.formatToParts(amount).map(({ type, value }) => (type === "currency" ? "AU$" : value)).join(""),
    percent: (value) => percent.format(value / 100),
    day: dated(day),
    moment: dated(moment),
    distance: (iso, nowMs) => (Number.isNaN(Date.parse(iso)) ? "" : distance.format(Math.trunc((Date.parse(iso) - nowMs) / dayMs), "day")),
  };
}

function supported(language: string): string | undefined {
  try {
    return Intl.NumberFormat.supportedLocalesOf(language)[0];
  } catch {
    return undefined;
  }
}
