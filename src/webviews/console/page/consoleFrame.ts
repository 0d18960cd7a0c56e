import { element } from "../../pageKit/page/dom";
import type { Translate } from "../../translate";
import type { ConsoleLive, ConsoleScale } from "../protocol";
import { scaleOf, type Size } from "./scale";

export interface ConsoleFrame {
  readonly root: HTMLElement;
  /** Shows a console; one that is shown already is left alone, so that nothing typed into it is lost.
   * @returns whether it is another one than before */
  show(console: ConsoleLive): boolean;
  /** Ends the console that is shown. */
  clear(): void;
  setScale(scale: ConsoleScale): void;
}

/** The framed console at its native size, as it is or shrunk into the pane. A new address gets a new frame: the old one's history,
 * which holds the old address, goes with it.
 * @param onLoad told when a frame has loaded */
export function createConsoleFrame(t: Translate, initialScale: ConsoleScale, onLoad: () => void): ConsoleFrame {
  const holder = element("div", { class: "holder" });
  const root = element("div", { class: "stage", role: "region", "aria-label": t("Console") }, holder);
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
  };
  new ResizeObserver(fit).observe(root);

  const clear = (): void => {
    frame?.remove();
    frame = undefined;
    shown = undefined;
  };

  return {
    root,
    clear,
    show: (console) => {
      if (shown?.url === console.url) return false;
      clear();
      shown = console;
      frame = element("iframe", {
        title: t("Console of the server"),
        sandbox: "allow-scripts allow-same-origin allow-forms allow-modals allow-pointer-lock",
        allow: "clipboard-read; clipboard-write",
        referrerpolicy: "no-referrer",
      });
      frame.addEventListener("load", () => {
        if (document.hasFocus() && (document.activeElement === null || document.activeElement === document.body)) frame?.focus();
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
