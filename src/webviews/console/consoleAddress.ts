import { isLoopback, isSafeAddress, moveTo } from "../webAddress";

/** The API named an address for the console that no page may frame; the message is a sentence for people, without the address. */
export class UnsafeConsoleAddressError extends Error {
  override readonly name = "UnsafeConsoleAddressError";
}

/** The address of the console as this editor reaches it. An address on this machine is forwarded, by its origin alone: what stands behind
 * that is signed and stays letter by letter.
 * @param forward gives the address under which an origin of this machine is reached from where the editor runs
 * @throws {UnsafeConsoleAddressError} when it is neither https nor on this machine */
export async function consoleAddress(address: string, forward: (origin: string) => Promise<string>): Promise<string> {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !isSafeAddress(url)) throw new UnsafeConsoleAddressError();
  if (!isLoopback(url)) return address;
  const outside = new URL(await forward(`${url.origin}/`));
  if (!isSafeAddress(outside)) throw new UnsafeConsoleAddressError();
  return outside.origin === url.origin && outside.pathname === "/" && outside.search === "" ? address : moveTo(outside, url).href;
}
