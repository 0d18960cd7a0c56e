import { element } from "../../pageKit/page/dom";
import { icon } from "../../pageKit/page/icons";

export interface DisclosureOptions {
  /** Keeps its focus when it is drawn again; unique in its part. */
  readonly key: string;
  readonly label: string;
  /** Id of what it shows and hides. */
  readonly controls: string;
  readonly expanded: boolean;
  readonly onToggle: (expanded: boolean) => void;
}

/** A button that shows and hides what is below it. */
export function disclosure({ key, label, controls, expanded, onToggle }: DisclosureOptions): HTMLButtonElement {
  const made = element("button", { type: "button", class: "disclosure", "aria-expanded": String(expanded), "aria-controls": controls, "data-key": key }, icon("chevron"), element("span", {}, label));
  made.addEventListener("click", () => {
    const next = made.getAttribute("aria-expanded") !== "true";
    made.setAttribute("aria-expanded", String(next));
    onToggle(next);
  });
  return made;
}
