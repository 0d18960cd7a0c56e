import { isSafeAddress } from "../webAddress";

/** The link to an invoice's document, where it is one that may be opened.
 * @returns undefined when there is none, or when it is no safe address */
export function invoiceLink(link: string | null | undefined): string | undefined {
  if (typeof link !== "string" || !URL.canParse(link)) return undefined;
  const url = new URL(link);
  return isSafeAddress(url) ? url.href : undefined;
}
