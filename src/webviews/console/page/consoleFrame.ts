import { element, setAttributes } from "../../pageKit/page/dom";
import type { Translate } from "../../translate";
import type { ConsoleLive, ConsoleScale } from "../protocol";
import { scaleOf, type Size } from "./scale";

export interface ConsoleFrame {
  readonly root: HTMLElement;
  /** Shows a console; one that is shown already is left alone, so that nothing typed into it is lost.
   * @param active whether it may take the keyboard: a page that focuses itself would take it from whoever types elsewhere
   * @returns whether it is another one than before */
  show(console: ConsoleLive, active: boolean): boolean;
  /** Ends the console that is shown. */
  clear(): void;
  setScale(scale: ConsoleScale): void;
  /** Puts the focus into the console, unless something else of the page has it. */
  enter(): void;
}

/** The framed console at its native size, as it is or shrunk into the pane. A new address gets a new frame: the old one's history,
 * which holds the old address, goes with it.
 * @param onLoad told when a frame has loaded */
export function createConsoleFrame(t: Translate, initialScale: ConsoleScale, onLoad: () => void): ConsoleFrame {
  const holder = element("div", { class: "holder", tabindex: "-1" });
  const help = element(
    "p",
    { id: "console-help", class: "visually-hidden" },
    t("Keys go to the server. Tab leaves the console where the console does not use it itself. Switching to another window and straight back always does: the bar above it has the focus then."),
  );
  const root = element("div", { class: "stage", role: "region", "aria-label": t("Console") }, holder, help);
  let scale = initialScale;
  let frame: HTMLIFrameElement | undefined;
  let shown: ConsoleLive | undefined;

  const fit = (): void => {
    if (frame === undefined || shown === undefined) return;
    const available: Size = { width: root.clientWidth, height: root.clientHeight };
    const factor = scaleOf(shown, available, scale);
    frame.style.width = `${shown.width}px`;
    frame.style.height = `${shown.height}px`;
    frame.style.transform = factor === 1 ? "" : `scale(${factor})`;
    holder.style.width = `${Math.floor(shown.width * factor)}px`;
    holder.style.height = `${Math.floor(shown.height * factor)}px`;
    root.classList.toggle("native", scale === "native");
    // Arrows move what is larger than the pane; what fits is no stop for Tab.
    const larger = scale === "native" && (root.scrollWidth > root.clientWidth || root.scrollHeight > root.clientHeight);
    setAttributes(root, { tabindex: larger ? "0" : null });
  };
  new ResizeObserver(fit).observe(root);

  const enter = (): void => {
    const { activeElement } = document;
    if (document.hasFocus() && (activeElement === null || activeElement === document.body || activeElement === holder)) frame?.focus();
  };

  const clear = (): void => {
    // The focus of a frame that goes would leave the panel, and the keyboard with it.
    if (frame !== undefined && document.activeElement === frame && document.hasFocus()) holder.focus();
    frame?.remove();
    frame = undefined;
    shown = undefined;
  };

  return {
    root,
    clear,
    enter,
    show: (console, active) => {
      if (shown?.url === console.url) return false;
      clear();
      shown = console;
      frame = element("iframe", {
        title: t("Console of the server"),
        "aria-describedby": help.id,
        sandbox: "allow-scripts allow-same-origin allow-forms allow-modals allow-pointer-lock",
        allow: "clipboard-read; clipboard-write",
        referrerpolicy: "no-referrer",
        // Only what is not displayed cannot focus itself, as such pages do when they are loaded.
        hidden: !active || !document.hasFocus(),
      });
      const made = frame;
      frame.addEventListener("load", () => {
        made.hidden = false;
        if (active) enter();
        onLoad();
      });
      frame.src = console.url;
      holder.append(frame);
      fit();
      return true;
    },
    setScale: (wanted) => {
      scale = wanted;
      fit();
    },
  };
}
