// Octets are kept as "octet strings": one character (code 0 to 255) an octet. They compare and concatenate like strings.

const encoder = new TextEncoder();
const strictDecoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The UTF-8 octets of a text; lone surrogates become U+FFFD. */
export function octetsOfText(text: string): string {
  if (isAscii(text)) return text;
  let octets = "";
  for (const octet of encoder.encode(text)) octets += String.fromCharCode(octet);
  return octets;
}

/** The text whose UTF-8 encoding these octets are, or undefined when they are not valid UTF-8. */
export function textOfOctets(octets: string): string | undefined {
  if (isAscii(octets)) return octets;
  try {
    return strictDecoder.decode(Uint8Array.from(octets, (octet) => octet.charCodeAt(0)));
  } catch {
    return undefined;
  }
}

/** True when every character has a code below 128. */
export function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}

/** An octet as zone files write one that cannot be typed: a backslash and three decimal digits (RFC 1035 §5.1). */
export function decimalEscape(octet: number): string {
  return `\\${octet.toString().padStart(3, "0")}`;
}
