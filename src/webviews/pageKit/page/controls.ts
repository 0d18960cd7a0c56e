import { element, setAttributes } from "./dom";
import { icon, type IconName } from "./icons";

export interface ButtonOptions {
  readonly label: string;
  readonly icon?: IconName;
  readonly look?: "primary" | "secondary" | "toolbar";
  /** May be asynchronous: until it has ended the button is busy, and cannot be pressed again. Handles its own failures. */
  readonly run: () => void | Promise<void>;
}

/** A button with words; in a narrow toolbar the words give way to the icon, and stay for screen readers and as a tooltip. */
export function button(options: ButtonOptions): HTMLButtonElement {
  const look = options.look ?? "secondary";
  const made = element(
    "button",
    { type: "button", class: `button ${look}`, ...(look === "toolbar" ? { title: options.label } : {}) },
    options.icon === undefined ? null : icon(options.icon),
    element("span", { class: "label" }, options.label),
  );
  made.addEventListener("click", () => {
    if (made.ariaDisabled === "true") return;
    const running = options.run();
    if (running === undefined) return;
    setAttributes(made, { "aria-disabled": "true" });
    void running.finally(() => setAttributes(made, { "aria-disabled": null }));
  });
  return made;
}

export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly icon?: IconName;
}

/** Some options of which one holds. A radio group: one stop for Tab, arrows move the choice.
 * @param onChoose told when a person has chosen another one */
export function choiceGroup<T extends string>(label: string, choices: readonly Choice<T>[], chosen: T, onChoose: (value: T) => void): HTMLElement {
  const options = choices.map((choice) => {
    const option = element(
      "button",
      { type: "button", role: "radio", class: "choice", title: choice.label },
      choice.icon === undefined ? null : icon(choice.icon),
      element("span", { class: "label" }, choice.label),
    );
    option.addEventListener("click", () => choose(choice.value));
    return { value: choice.value, option };
  });
  const mark = (value: T): void => {
    for (const one of options) {
      setAttributes(one.option, { "aria-checked": String(one.value === value), tabindex: one.value === value ? "0" : "-1" });
    }
  };
  let current = chosen;
  const choose = (value: T): void => {
    if (value === current) return;
    current = value;
    mark(value);
    onChoose(value);
  };
  const group = element("div", { role: "radiogroup", "aria-label": label, class: "choices" }, ...options.map(({ option }) => option));
  group.addEventListener("keydown", (event) => {
    const step = event.key === "ArrowRight" || event.key === "ArrowDown" ? 1 : event.key === "ArrowLeft" || event.key === "ArrowUp" ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const index = options.findIndex(({ value }) => value === current);
    const next = options[(index + step + options.length) % options.length];
    next?.option.focus();
    if (next !== undefined) choose(next.value);
  });
  mark(chosen);
  return group;
}

/** One of many options, in little room.
 * @param onChoose told when a person has chosen another one */
export function selectBox<T extends string>(label: string, choices: readonly Choice<T>[], chosen: T, onChoose: (value: T) => void): HTMLSelectElement {
  const made = element("select", { class: "select", "aria-label": label, title: label }, ...choices.map((choice) => element("option", { value: choice.value, selected: choice.value === chosen }, choice.label)));
  made.addEventListener("change", () => {
    const found = choices.find(({ value }) => value === made.value);
    if (found) onChoose(found.value);
  });
  return made;
}
