import type { ActionRecord, ServerRecord, State } from "../state";

type Lifelike = readonly (readonly [name: string, seconds: number])[];

const histories: Readonly<Record<string, Lifelike>> = {
  create: [
    ["Allocating resources", 10],
    ["Writing the image", 60],
    ["Configuring the operating system", 25],
    ["Starting the server", 20],
  ],
  reboot: [
    ["Asking the operating system to shut down", 26],
    ["Starting the server", 22],
  ],
  power_off: [["Switching the power off", 16]],
  take_backup: [
    ["Freezing the file systems", 6],
    ["Copying the disks", 96],
    ["Storing the backup", 30],
  ],
  resize: [
    ["Stopping the server", 12],
    ["Moving the server", 40],
    ["Starting the server", 20],
  ],
  ping: [["Sending a ping", 6]],
  change_advanced_firewall_rules: [["Loading the rules", 10]],
};

/** Notes an action that ended long ago, as it went in real life.
 * @param error why it failed, when it did */
export function addHistory(state: State, server: ServerRecord, type: keyof typeof histories, startedAt: number, error: string | null = null): ActionRecord {
  const steps = (histories[type] ?? []).map(([name, seconds]) => ({ name, durationMs: seconds * 1000 }));
  const took = steps.reduce((sum, step) => sum + step.durationMs, 0) * (error === null ? 1 : 0.7);
  return state.actions.add({
    id: state.nextActionId++,
    type,
    started_at: startedAt,
    completed_at: startedAt + took,
    status: error === null ? "completed" : "errored",
    resource_type: "server",
    resource_id: server.id,
    region: server.region,
    steps,
    spentMs: took,
    resumed_at: null,
    input: null,
    question: null,
    user_interaction_required: null,
    blocking_invoice_id: null,
    result_data: type === "ping" && error === null ? "1.84" : null,
    error_message: error,
  });
}
