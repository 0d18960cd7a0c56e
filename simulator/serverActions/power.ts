import { dayMs, hourMs, minuteMs } from "../clock";
import { noise } from "../random";
import type { ServerRecord } from "../state";
import { completed, serverAction } from "./kind";

/** Switches a server on or off, as the provider does it: so that `status` knows. */
export function setPower(server: ServerRecord, running: boolean, at: number): void {
  server.running = running;
  server.status = running ? "active" : "off";
  server.power_changed_at = at;
}

const notRunning = { error: "The server is not running." };

function uptimeText(ms: number): string {
  const part = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? "" : "s"}`;
  return [part(Math.floor(ms / dayMs), "day"), part(Math.floor((ms % dayMs) / hourMs), "hour"), part(Math.floor((ms % hourMs) / minuteMs), "minute")].join(", ");
}

export const powerActions = [
  serverAction("power_on", {
    steps: [
      ["Allocating resources on the host", 8],
      ["Starting the server", 22],
    ],
    finish: (_, server, __, at) => {
      if (!server.running || server.status !== "active") setPower(server, true, at);
      return completed();
    },
  }),

  serverAction("power_off", {
    steps: [["Switching the power off", 16]],
    finish: (_, server, __, at) => {
      setPower(server, false, at);
      return completed();
    },
  }),

  serverAction("power_cycle", {
    steps: [
      ["Switching the power off", 14],
      ["Starting the server", 22],
    ],
    finish: (_, server, __, at) => {
      setPower(server, true, at);
      return completed();
    },
  }),

  serverAction("shutdown", {
    steps: [
      ["Asking the operating system to shut down", 30],
      ["Switching the power off", 14],
    ],
    asks: (server) => (server.running && server.traits.includes("ignores-power-button") ? { afterSteps: 1, interaction: "allow-unclean-power-off" } : undefined),
    finish: (_, server, __, at) => {
      if (!server.running) return notRunning;
      setPower(server, false, at);
      return completed();
    },
  }),

  serverAction("reboot", {
    steps: [
      ["Asking the operating system to shut down", 26],
      ["Starting the server", 22],
    ],
    asks: (server) => (server.running && server.traits.includes("ignores-power-button") ? { afterSteps: 1, interaction: "allow-unclean-power-off" } : undefined),
    finish: (_, server, __, at) => {
      if (!server.running) return notRunning;
      setPower(server, true, at);
      return completed();
    },
  }),

  serverAction("is_running", {
    steps: [["Asking the host", 3]],
    looksOnly: true,
    evenArchived: true,
    finish: (_, server) => (server.running ? completed() : notRunning),
  }),

  serverAction("ping", {
    steps: [["Sending a ping", 6]],
    looksOnly: true,
    evenArchived: true,
    finish: (_, server, __, at) => {
      if (!server.running || server.traits.includes("drops-ping")) return { error: "The server does not answer." };
      return { result: (0.4 + noise(server.id, at) * 2.2).toFixed(2) };
    },
  }),

  serverAction("uptime", {
    steps: [["Asking the host", 3]],
    looksOnly: true,
    evenArchived: true,
    finish: (_, server, __, at) => (server.running ? { result: uptimeText(at - server.power_changed_at) } : notRunning),
  }),
];
