/** Whether an address stays on this machine, so that plain http is safe and a remote editor has to forward it. */
export function isLoopback(url: URL): boolean {
  return url.hostname === "localhost" || url.hostname.endsWith(".localhost") || url.hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(url.hostname);
}

/** Whether a page may frame or open an address that the API named: https, or http on this machine, and no credentials in front of the host. */
export function isSafeAddress(url: URL): boolean {
  const secure = url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url));
  return secure && url.hostname !== "" && url.username === "" && url.password === "";
}

/** The address as it is reached from outside: what stands behind its origin is kept letter by letter, because it may be signed.
 * @param outside where the address's origin is reached, perhaps below a path of a proxy, perhaps with a query of its own */
export function moveTo(outside: URL, address: URL): URL {
  const moved = new URL(outside);
  moved.pathname = outside.pathname.replace(/\/$/, "") + address.pathname;
  moved.search = [outside.search, address.search].map((search) => search.replace(/^\?/, "")).filter((search) => search !== "").join("&");
  moved.hash = address.hash;
  return moved;
}
