/** Makes what is in an element like what is in another one, and touches only what differs: focus, selections and scrolling stay where they
 * are. Children with the same `data-key` are taken for the same, whatever stands between them.
 * @param wanted built anew and used up; its elements have no listeners of their own, for they may not be the ones that are shown */
export function patchChildren(shown: Element, wanted: Element): void {
  const keys = new Set([...wanted.children].map(keyOf));
  for (const child of [...shown.children]) if (keyOf(child) !== undefined && !keys.has(keyOf(child))) child.remove();
  let next = shown.firstChild;
  for (const child of [...wanted.childNodes]) {
    const same = findSame(next, child);
    if (same === null) {
      shown.insertBefore(child, next);
      continue;
    }
    if (same === next) next = next.nextSibling;
    else shown.insertBefore(same, next);
    patchNode(same, child);
  }
  while (next !== null) {
    const after = next.nextSibling;
    next.remove();
    next = after;
  }
}

/** The node at or behind a place that can become the wanted one. */
function findSame(from: ChildNode | null, wanted: ChildNode): ChildNode | null {
  const key = keyOf(wanted);
  for (let at = from; at !== null; at = at.nextSibling) {
    if (at.nodeName === wanted.nodeName && keyOf(at) === key) return at;
    // Without keys the order is what tells them apart.
    if (key === undefined) return null;
  }
  return null;
}

function patchNode(shown: ChildNode, wanted: ChildNode): void {
  if (shown instanceof Element && wanted instanceof Element) {
    for (const { name } of [...shown.attributes]) if (!wanted.hasAttribute(name)) shown.removeAttribute(name);
    for (const { name, value } of [...wanted.attributes]) if (shown.getAttribute(name) !== value) shown.setAttribute(name, value);
    patchChildren(shown, wanted);
  } else if (shown.nodeValue !== wanted.nodeValue) shown.nodeValue = wanted.nodeValue;
}

function keyOf(node: Node): string | undefined {
  return node instanceof HTMLElement ? node.dataset["key"] : undefined;
}
