import { moneyText } from "../../../model/moneyText";
import { includedOptions } from "../../../model/sizePrice";
import type { Translate } from "../../../tree/row";
import type { ActionContext, ActionTable } from "./actionKind";
import { askOptional } from "./questions";
import { serverPrice } from "./serverPrice";

type PowerTypes = "power_on" | "shutdown" | "reboot" | "power_cycle" | "power_off" | "is_running" | "ping" | "uptime" | "uncancel" | "password_reset";

/** Running and not running, and questions about it. */
export const powerActions = (t: Translate): Pick<ActionTable, PowerTypes> => ({
  power_on: { type: "power_on", title: t("Start"), detail: t("Switches the server on."), group: "power", suitsMany: true, ask: () => Promise.resolve({ type: "power_on" }) },
  shutdown: { type: "shutdown", title: t("Shut Down"), detail: t("Has the operating system shut down in order. The server stays billed while it is off."), group: "power", suitsMany: true, ask: () => Promise.resolve({ type: "shutdown" }) },
  reboot: { type: "reboot", title: t("Reboot"), detail: t("Has the operating system shut down in order, and starts it again."), group: "power", suitsMany: true, ask: () => Promise.resolve({ type: "reboot" }) },
  power_cycle: {
    type: "power_cycle", title: t("Power Cycle"), detail: t("Cuts the power and switches it on again: for a server that does not react to a reboot."), group: "power", suitsMany: true,
    danger: { consequence: t("What the server has not written to disk is lost."), ask: "click" },
    ask: () => Promise.resolve({ type: "power_cycle" }),
  },
  power_off: {
    type: "power_off", title: t("Power Off"), detail: t("Cuts the power."), group: "power", suitsMany: true,
    danger: { consequence: t("This is like pulling the plug: what the server has not written to disk is lost. It stays billed while it is off."), ask: "click" },
    ask: () => Promise.resolve({ type: "power_off" }),
  },
  is_running: { type: "is_running", title: t("Is It Running?"), detail: t("Asks whether the server runs. It may run and not respond."), group: "ask", ask: () => Promise.resolve({ type: "is_running" }) },
  ping: { type: "ping", title: t("Ping"), detail: t("Asks whether it answers a ping at its public address. A firewall may prevent that."), group: "ask", ask: () => Promise.resolve({ type: "ping" }) },
  uptime: { type: "uptime", title: t("Uptime"), detail: t("Asks how long it has been running."), group: "ask", ask: () => Promise.resolve({ type: "uptime" }) },
  uncancel: { type: "uncancel", title: t("Take Back the Cancellation"), detail: t("Keeps a cancelled server that was not suspended yet."), group: "power", suitsMany: true, cost: goesOnCosting, ask: () => Promise.resolve({ type: "uncancel" }) },
  password_reset: {
    type: "password_reset", title: t("Reset Password…"), detail: t("Sets a user's password, or clears the administrator's where setting is not supported."), group: "system", questions: 2,
    danger: { consequence: t("The old password does not work any more. Where the operating system does not support a change while it runs, the server restarts."), ask: "click" },
    ask: async (dialog, { server, t }) => ({
      type: "password_reset",
      username: await askOptional(dialog, t("User name; empty for {0}.", server.image.distribution_info.remote_access_user ?? "root"), undefined, "", "username"),
      password: await dialog.text({ prompt: t("New password; empty for a random one, which is e-mailed."), isSecret: true, field: "password", problem: () => undefined }).then((text) => (text === "" ? null : text)),
    }),
  },
});

async function goesOnCosting({ server, api, t }: ActionContext): Promise<string> {
  const priceOf = await serverPrice(api, server);
  return t("It goes on, and costs {0} a month.", moneyText(priceOf(server.size, server.selected_size_options ?? includedOptions(server.size))));
}
