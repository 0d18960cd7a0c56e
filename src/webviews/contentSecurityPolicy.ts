import { isSafeAddress } from "./webAddress";

export interface ContentSecurityPolicyOptions {
  /** The one script of the page and its first styles carry it; fresh for every page. */
  readonly nonce: string;
  /** Only for what a component library forces on a page. Our own styles carry the nonce, or are constructed sheets, which need no permission. */
  readonly inlineStyles?: boolean;
  /** The only origin that may be framed, for example `https://console.example`. */
  readonly frameOrigin?: string;
}

/** What a page may do: run its own script, and nothing else that is not said here. No image, font, connection, form or base address.
 * @throws {TypeError} when the frame's origin is no safe origin: more than an origin, or plain http to another machine */
export function contentSecurityPolicy({ nonce, inlineStyles, frameOrigin }: ContentSecurityPolicyOptions): string {
  if (!/^[A-Za-z0-9+/=_-]{16,}$/.test(nonce)) throw new TypeError("The nonce is too short or not base64.");
  const directives = ["default-src 'none'", `script-src 'nonce-${nonce}'`, "base-uri 'none'", "form-action 'none'"];
  // With a nonce beside it, 'unsafe-inline' would count for nothing.
  directives.push(inlineStyles === true ? "style-src 'unsafe-inline'" : `style-src 'nonce-${nonce}'`);
  if (frameOrigin !== undefined) directives.push(`frame-src ${checkedOrigin(frameOrigin)}`);
  return directives.join("; ");
}

function checkedOrigin(origin: string): string {
  if (!URL.canParse(origin)) throw new TypeError("Not an origin that may be framed.");
  const url = new URL(origin);
  if (url.origin !== origin || !isSafeAddress(url)) throw new TypeError("Not an origin that may be framed.");
  return origin;
}
