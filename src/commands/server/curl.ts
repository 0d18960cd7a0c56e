export interface CurlRequest {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly url: string;
  readonly body?: unknown;
}

/** A request as a command line for a POSIX shell. The token is not in it: it is read from the variable MAMMOTH_TOKEN. */
export function curlCommand({ method, url, body }: CurlRequest): string {
  const parts = ["curl", ...(method === "GET" ? [] : ["-X", method]), quote(url), "-H", '"Authorization: Bearer $MAMMOTH_TOKEN"'];
  if (body !== undefined) parts.push("-H", quote("Content-Type: application/json"), "--data-raw", quote(JSON.stringify(body)));
  return parts.join(" ");
}

/** Between single quotes a shell changes nothing; a single quote itself has to stand outside of them. */
function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
