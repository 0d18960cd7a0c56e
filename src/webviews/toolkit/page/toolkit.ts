import { provideVSCodeDesignSystem, vsCodeButton, vsCodeDivider, vsCodeProgressRing, vsCodeTag } from "@vscode/webview-ui-toolkit";
import { element, setAttributes } from "../../pageKit/page/dom";
import type { ButtonOptions } from "../../pageKit/page/controls";
import { icon } from "../../pageKit/page/icons";

/** The only place that knows the component library: its development has ended, so that another one may have to take its place.
 * Registers the components that are made here; call it once, before any is made. */
export function registerToolkit(): void {
  provideVSCodeDesignSystem().register(vsCodeButton(), vsCodeDivider(), vsCodeProgressRing(), vsCodeTag());
}

/** A button; while its asynchronous work runs it cannot be pressed again. */
export function toolkitButton({ label, icon: name, look, run }: ButtonOptions): HTMLElement {
  const made = document.createElement("vscode-button");
  setAttributes(made, { appearance: look === "primary" ? "primary" : "secondary", title: label, "aria-label": label });
  if (name !== undefined) {
    const start = element("span", { slot: "start" });
    start.append(icon(name));
    made.append(start);
  }
  // The library takes every slotted span for an icon.
  made.append(element("div", { class: "label" }, label));
  made.addEventListener("click", () => {
    if (made.classList.contains("busy")) return;
    const running = run();
    if (running === undefined) return;
    made.classList.add("busy");
    void running.finally(() => made.classList.remove("busy"));
  });
  return made;
}

/** A short word about something beside it. */
export function toolkitTag(text: string, tone: "good" | "bad" | "plain"): HTMLElement {
  const made = document.createElement("vscode-tag");
  setAttributes(made, { class: tone });
  made.append(text);
  return made;
}

export function toolkitDivider(): HTMLElement {
  return document.createElement("vscode-divider");
}

export function toolkitProgress(label: string): HTMLElement {
  const made = document.createElement("vscode-progress-ring");
  setAttributes(made, { "aria-label": label });
  return made;
}
