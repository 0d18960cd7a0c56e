import { element, setAttributes } from "./dom";
import { icon, type IconName } from "./icons";

export interface MenuItem {
  readonly label: string;
  readonly icon: IconName;
  readonly run: () => void;
}

export interface MenuButton {
  readonly root: HTMLElement;
  /** A button that cannot be pressed keeps its place, and the focus. */
  setEnabled(enabled: boolean): void;
}

/** A button of a toolbar that opens a menu: for what is seldom needed. Arrows walk it, Escape closes it, and so does whatever takes the focus. */
export function menuButton(label: string, look: IconName, items: readonly MenuItem[]): MenuButton {
  const opener = element("button", { type: "button", class: "button toolbar", title: label, "aria-label": label, "aria-haspopup": "menu", "aria-expanded": "false" }, icon(look));
  const rows = items.map((item) => {
    const row = element("button", { type: "button", role: "menuitem", tabindex: "-1", class: "menu-item" }, icon(item.icon), element("span", {}, item.label));
    row.addEventListener("click", () => {
      close();
      opener.focus();
      item.run();
    });
    return row;
  });
  const list = element("div", { role: "menu", "aria-label": label, class: "menu", hidden: true }, ...rows);
  const root = element("div", { class: "menu-holder" }, opener, list);

  const close = (): void => {
    setAttributes(list, { hidden: true });
    setAttributes(opener, { "aria-expanded": "false" });
  };
  const open = (at: number): void => {
    list.classList.remove("rightwards");
    setAttributes(list, { hidden: false });
    setAttributes(opener, { "aria-expanded": "true" });
    if (list.getBoundingClientRect().left < 0) list.classList.add("rightwards");
    rows.at(at)?.focus();
  };

  opener.addEventListener("click", () => {
    if (opener.ariaDisabled === "true") return;
    if (list.hidden) open(0);
    else close();
  });
  root.addEventListener("keydown", (event) => {
    const at = rows.findIndex((row) => row === document.activeElement);
    const next = list.hidden ? undefined : { ArrowDown: (at + 1) % rows.length, ArrowUp: at <= 0 ? -1 : at - 1, Home: 0, End: -1 }[event.key];
    if (next !== undefined) rows.at(next)?.focus();
    else if (event.key === "Escape" && !list.hidden) {
      close();
      opener.focus();
    } else if (list.hidden && opener.ariaDisabled !== "true" && (event.key === "ArrowDown" || event.key === "ArrowUp")) open(event.key === "ArrowDown" ? 0 : -1);
    else return;
    event.preventDefault();
  });
  root.addEventListener("focusout", (event) => {
    if (!(event.relatedTarget instanceof Node) || !root.contains(event.relatedTarget)) close();
  });

  return {
    root,
    setEnabled: (enabled) => {
      if (!enabled) close();
      setAttributes(opener, { "aria-disabled": enabled ? null : "true" });
    },
  };
}
