import { decimalEscape, isAscii, octetsOfText } from "./octets";

/** Why a text is no domain name: `at` is the offset of the fault in that text. */
export interface NameFault {
  readonly at: number;
  readonly expected: string;
}

/** What becomes of letters: `canonical` folds them to lower case and international labels to A-labels; `asWritten` keeps octets. */
export type NameForm = "canonical" | "asWritten";

const LONGEST_LABEL = 63;
const LONGEST_NAME = 255;
const BACKSLASH = 0x5c;
const DOT = 0x2e;

// 1: stands for itself in a canonical name; 2: an upper-case letter; 0: everything that needs a closer look.
const LETTERS = new Uint8Array(128);
for (const letter of "abcdefghijklmnopqrstuvwxyz0123456789-_*/+=:") LETTERS[letter.charCodeAt(0)] = 1;
for (const letter of "ABCDEFGHIJKLMNOPQRSTUVWXYZ") LETTERS[letter.charCodeAt(0)] = 2;

/** The absolute name that a token of a zone file means, in its one textual form (RFC 1035 §5.1): escapes decoded, then only what
 * must be escaped is. `@` is the origin; a name without a final dot is below it. */
export function parseName(text: string, origin: string, form: NameForm = "canonical"): string | NameFault {
  let label = 0;
  let hasUpper = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === DOT) {
      if (label === 0 || label > LONGEST_LABEL) return parseAnyName(text, origin, form);
      label = 0;
    } else {
      const kind = code < 128 ? LETTERS[code] : 0;
      if (kind === 0) return parseAnyName(text, origin, form);
      if (kind === 2) hasUpper = true;
      label++;
    }
  }
  if (text.length + origin.length + 2 > LONGEST_NAME || label > LONGEST_LABEL || text.length === 0) return parseAnyName(text, origin, form);
  const folded = hasUpper && form === "canonical" ? text.toLowerCase() : text;
  if (label === 0) return folded;
  return origin === "." ? `${folded}.` : `${folded}.${origin}`;
}

/** Whether a text has neither escapes nor characters beyond ASCII. */
export function isPlainName(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7e || code === BACKSLASH) return false;
  }
  return true;
}

/** The labels of an absolute name in its textual form, each as octets, the root's empty label left out. */
export function labelsOf(name: string): string[] {
  const labels: string[] = [];
  let label = "";
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    if (code === DOT) {
      if (label !== "") labels.push(label);
      label = "";
    } else if (code === BACKSLASH) {
      const escape = readEscape(name, at);
      label += String.fromCharCode(escape?.octet ?? BACKSLASH);
      at += (escape?.length ?? 1) - 1;
    } else label += name.charAt(at);
  }
  return labels;
}

/** True when `name` is `zone` or below it; both absolute and canonical. */
export function isWithin(name: string, zone: string): boolean {
  if (zone === "." || name === zone) return true;
  if (!name.endsWith(zone)) return false;
  const dot = name.length - zone.length - 1;
  if (dot < 1 || name.charCodeAt(dot) !== DOT) return false;
  let slashes = 0;
  while (name.charCodeAt(dot - 1 - slashes) === BACKSLASH) slashes++;
  return slashes % 2 === 0;
}

/** True when `name` has labels in front of `zone`; `zone` is canonical, `name` absolute in whatever case. Escaped dots are not looked at:
 * a quick way to rule out what is elsewhere. */
export function isBelow(name: string, zone: string): boolean {
  const offset = name.length - zone.length;
  if (zone === ".") return name !== ".";
  if (offset < 2 || name.charCodeAt(offset - 1) !== DOT) return false;
  for (let at = zone.length - 1; at >= 0; at--) {
    const code = name.charCodeAt(offset + at);
    if ((code >= 0x41 && code <= 0x5a ? code | 0x20 : code) !== zone.charCodeAt(at)) return false;
  }
  return true;
}

/** A canonical name as it is written inside the zone: `@`, relative where it can be, else absolute. */
export function relativeName(name: string, zone: string): string {
  if (name === zone) return "@";
  if (zone === "." || !isWithin(name, zone)) return name;
  return name.slice(0, name.length - zone.length - 1);
}

/** The order of names in which a zone's children follow their parent (RFC 4034 §6.1). */
export function compareNames(left: string, right: string): number {
  if (left === right) return 0;
  const a = labelsOf(left).reverse();
  const b = labelsOf(right).reverse();
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const one = foldOctets(a[index] ?? "");
    const other = foldOctets(b[index] ?? "");
    if (one !== other) return one < other ? -1 : 1;
  }
  return a.length - b.length || (left < right ? -1 : 1);
}

/** Lower-cases the letters A to Z and nothing else. */
export function foldOctets(octets: string): string {
  // Nearly all names are in lower case already, and looking is much cheaper than replacing.
  let at = 0;
  while (at < octets.length && (octets.charCodeAt(at) < 0x41 || octets.charCodeAt(at) > 0x5a)) at++;
  return at === octets.length ? octets : octets.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** The absolute textual name made of these labels. */
export function nameOfLabels(labels: readonly string[]): string {
  return labels.length === 0 ? "." : `${labels.map(labelText).join(".")}.`;
}

/** Length in octets of a name in a DNS message. */
function wireLength(labels: readonly string[]): number {
  return labels.reduce((sum, label) => sum + label.length + 1, 1);
}

function labelText(octets: string): string {
  let text = "";
  for (let at = 0; at < octets.length; at++) {
    const code = octets.charCodeAt(at);
    if (code <= 0x20 || code >= 0x7f) text += decimalEscape(code);
    else text += ("\"().;@$\\".includes(octets.charAt(at)) ? "\\" : "") + octets.charAt(at);
  }
  return text;
}

function parseAnyName(text: string, origin: string, form: NameForm): string | NameFault {
  if (text === "@") return origin;
  if (text === ".") return ".";
  if (text === "") return { at: 0, expected: "a domain name" };
  const labels: string[] = [];
  let label = "";
  let labelStart = 0;
  let hasEscape = false;
  const endLabel = (end: number): NameFault | undefined => {
    if (end === labelStart) return { at: labelStart, expected: "a label between the dots (an empty label is not allowed)" };
    const octets = labelOctets(label, hasEscape, form);
    if (octets.length > LONGEST_LABEL) return { at: labelStart, expected: `a label of at most ${LONGEST_LABEL} octets` };
    labels.push(octets);
    label = "";
    hasEscape = false;
    return undefined;
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === DOT) {
      const fault = endLabel(at);
      if (fault) return fault;
      labelStart = at + 1;
    } else if (code === BACKSLASH) {
      const escape = readEscape(text, at);
      if (!escape) return { at, expected: "three digits up to 255, or one character, after the backslash" };
      if (!hasEscape) label = octetsOfText(label);
      hasEscape = true;
      label += escape.octet < 256 ? String.fromCharCode(escape.octet) : octetsOfText(String.fromCodePoint(escape.octet));
      at += escape.length - 1;
    } else {
      const character = String.fromCodePoint(text.codePointAt(at) ?? code);
      label += hasEscape ? octetsOfText(character) : character;
      at += character.length - 1;
    }
  }
  const isRelative = labelStart < text.length;
  if (isRelative) {
    const fault = endLabel(text.length);
    if (fault) return fault;
    labels.push(...labelsOf(origin));
  }
  if (wireLength(labels) > LONGEST_NAME) return { at: 0, expected: `a name of at most ${LONGEST_NAME} octets` };
  return nameOfLabels(labels);
}

function labelOctets(label: string, isOctets: boolean, form: NameForm): string {
  if (isOctets) return form === "canonical" ? foldOctets(label) : label;
  if (isAscii(label)) return form === "canonical" ? label.toLowerCase() : label;
  return (form === "canonical" ? toAsciiLabel(label) : undefined) ?? octetsOfText(label);
}

/** The A-label (`xn--…`) of an international label (RFC 5891, by the platform's UTS #46), or undefined when it has none. */
export function toAsciiLabel(label: string): string | undefined {
  if (!/^[-\w\u0080-\u{10ffff}]+$/u.test(label)) return undefined;
  try {
    const { hostname } = new URL(`http://${label}/`);
    return /^[a-z0-9_-]{1,63}$/.test(hostname) ? hostname : undefined;
  } catch {
    return undefined;
  }
}

/** The octet (or, for `\ü`, the code point) that an escape means, with the escape's length; undefined when it is incomplete. */
export function readEscape(text: string, at: number): { octet: number; length: number } | undefined {
  const next = text.codePointAt(at + 1);
  if (next === undefined) return undefined;
  if (next < 0x30 || next > 0x39) return { octet: next, length: next > 0xffff ? 3 : 2 };
  const digits = text.slice(at + 1, at + 4);
  const octet = /^\d{3}$/.test(digits) ? Number(digits) : 256;
  return octet > 255 ? undefined : { octet, length: 4 };
}
