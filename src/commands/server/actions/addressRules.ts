import { BlockList, isIPv4 } from "node:net";
import type { Translate } from "../../../tree/row";

const privateRanges = [["10.0.0.0", 8], ["172.16.0.0", 12], ["192.168.0.0", 16]] as const;

/** What keeps a text from being an IPv4 address. */
export function ipv4Problem(text: string, t: Translate): string | undefined {
  return isIPv4(text) ? undefined : t("“{0}” is no IPv4 address (like 192.0.2.1).", text);
}

/** What keeps a text from being an IPv4 address or a range in CIDR notation: firewalls and routes of the API know no others. */
export function rangeProblem(text: string, t: Translate): string | undefined {
  const [address = "", length, ...more] = text.split("/");
  const fits = length === undefined || (/^\d{1,2}$/.test(length) && Number(length) <= 32);
  return isIPv4(address) && fits && more.length === 0 ? undefined : t("“{0}” is no IPv4 address or range (like 192.0.2.0/24).", text);
}

/** What keeps a text from being the range of a VPC: private IPv4 addresses (RFC 1918) in CIDR notation. */
export function vpcRangeProblem(text: string, t: Translate): string | undefined {
  const [address = "", length] = text.split("/");
  if (length === undefined || rangeProblem(text, t) !== undefined) return t("“{0}” is no range in CIDR notation (like 10.240.0.0/16).", text);
  const isPrivate = privateRanges.some(([base, bits]) => Number(length) >= bits && isInRange(address, `${base}/${bits}`));
  return isPrivate ? undefined : t("A VPC has private addresses: a range inside of 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16.");
}

/** Whether an IPv4 address lies in a range. @param range in CIDR notation */
export function isInRange(address: string, range: string): boolean {
  const [base = "", bits = "32"] = range.split("/");
  if (!isIPv4(address) || !isIPv4(base)) return false;
  const list = new BlockList();
  list.addSubnet(base, Number(bits), "ipv4");
  return list.check(address, "ipv4");
}
