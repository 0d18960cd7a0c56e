import { button } from "../../pageKit/page/controls";
import { element, setAttributes } from "../../pageKit/page/dom";
import type { IconName } from "../../pageKit/page/icons";
import { menuButton } from "../../pageKit/page/menu";
import type { Translate } from "../../translate";
import type { ConsoleServer, PowerCommand } from "../protocol";
import { powerButtons } from "./consoleViewModel";

export interface PowerControls {
  readonly root: HTMLElement;
  show(server: ConsoleServer | null): void;
}

const icons: Readonly<Record<PowerCommand, IconName>> = { start: "play", shutDown: "stop", reboot: "reset", powerCycle: "bolt", powerOff: "power" };

/** The power buttons at the edge of a console: those that its server's state allows.
 * @param run runs a command; until it has ended no other can be started from here */
export function createPowerControls(t: Translate, run: (command: PowerCommand) => Promise<void>): PowerControls {
  const labels: Readonly<Record<PowerCommand, string>> = { start: t("Start"), shutDown: t("Shut Down"), reboot: t("Reboot"), powerCycle: t("Power Cycle…"), powerOff: t("Power Off…") };
  const root = element("div", { class: "power", role: "group", "aria-label": t("Power") });
  let server: ConsoleServer | null = null;
  let running = false;

  const start = async (command: PowerCommand): Promise<void> => {
    running = true;
    draw();
    await run(command);
    running = false;
    draw();
  };
  const drawn = (shown: readonly PowerCommand[], more: readonly PowerCommand[]) => ({
    buttons: shown.map((command) => button({ label: labels[command], icon: icons[command], look: "toolbar", run: () => void start(command) })),
    menu: more.length === 0 ? undefined : menuButton(t("More Power Actions"), "more", more.map((command) => ({ label: labels[command], icon: icons[command], run: () => void start(command) }))),
  });
  let controls = drawn([], []);
  let drawnFor = "";

  const draw = (): void => {
    const { shown, more, enabled } = powerButtons(server);
    const wanted = [...shown, "", ...more].join();
    if (wanted !== drawnFor) {
      drawnFor = wanted;
      controls = drawn(shown, more);
      const hadFocus = root.contains(document.activeElement);
      root.replaceChildren(...controls.buttons, ...(controls.menu === undefined ? [] : [controls.menu.root]));
      // What was pressed is gone: the focus stays near.
      if (hadFocus) controls.buttons[0]?.focus();
    }
    setAttributes(root, { hidden: shown.length === 0 });
    for (const one of controls.buttons) setAttributes(one, { "aria-disabled": enabled && !running ? null : "true" });
    controls.menu?.setEnabled(enabled && !running);
  };

  draw();
  return {
    root,
    show: (next) => {
      server = next;
      draw();
    },
  };
}
