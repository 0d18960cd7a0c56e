export type Child = Node | string | null;

/** Builds an element. Strings become text, never markup; there is no way to hand in a style or a handler as text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | boolean | null>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  setAttributes(made, attributes);
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** Sets attributes: true stands for an empty one, false and null remove it.
 * @throws {TypeError} for `style` and handlers, which the content security policy refuses anyway */
export function setAttributes(target: Element, attributes: Readonly<Record<string, string | boolean | null>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "style" || name.startsWith("on")) throw new TypeError(`${name} is no attribute for a page`);
    if (value === false || value === null) target.removeAttribute(name);
    else target.setAttribute(name, value === true ? "" : value);
  }
}

/** Puts text into an element only when it differs: a live region is not read out twice. */
export function setText(target: Element, text: string): void {
  if (target.textContent !== text) target.textContent = text;
}

/** The element that every page is built in; what was shown until the script ran is gone from it.
 * @throws {Error} when the shell was changed and this was not */
export function pageRoot(): HTMLElement {
  const found = document.getElementById("page");
  if (found === null) throw new Error("The page has no root.");
  found.replaceChildren();
  return found;
}

/** Adds style sheets to the page, in their order. */
export function addStyles(...texts: readonly string[]): void {
  const sheets = texts.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, ...sheets];
}
