import assert from "node:assert/strict";

/** Whether a `when` of the row menus holds: conjunctions of `view ==`, `view =~` and `viewItem =~`. */
export function menuWhen(when: string, view: string, viewItem: string): boolean {
  return when.split(" && ").every((part) => {
    const equal = /^view == (\S+)$/.exec(part);
    if (equal) return equal[1] === view;
    const pattern = /^(view|viewItem) =~ \/(.*)\/$/.exec(part);
    assert.ok(pattern, `not understood: ${part}`);
    return new RegExp(pattern[2] ?? "").test(pattern[1] === "view" ? view : viewItem);
  });
}
