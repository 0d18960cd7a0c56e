/** What keeps a text from being an address that a token may be sent to; undefined where nothing does. https, or http on this machine. */
export function endpointProblem(endpoint: string): "not-an-address" | "not-encrypted" | undefined {
  let url: URL;
  try {
    url = new URL(endpoint);
  } catch {
    return "not-an-address";
  }
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") return "not-an-address";
  if (url.protocol === "https:") return undefined;
  const loopback = url.hostname === "localhost" || url.hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(url.hostname);
  return url.protocol === "http:" && loopback ? undefined : "not-encrypted";
}
