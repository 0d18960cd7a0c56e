import { isQuestion, standingOf } from "../cloud/actionTracker";
import type { AccountCloud } from "../cloud/cloud";
import { sshTarget, type SshPreferences } from "../connections/sshTarget";
import { waitForPort, type PortWait } from "../connections/waitForPort";
import type { Server, ServerActionBody } from "../model/contract";
import { HumanError } from "../platform/humanError";
import type { Translate } from "../platform/translate";

/** The type of tasks in tasks.json. */
export const taskType = "mammoth";

export const serverTasks = ["start", "shutDown", "reboot", "backUp", "waitForSsh", "runAction"] as const;
export type ServerTaskName = (typeof serverTasks)[number];

/** Actions that the task `runAction` knows: they need no answers, lose nothing and cost nothing. */
export const taskActions = ["ping", "uptime", "is_running", "power_on", "shutdown", "reboot", "enable_ipv6", "detach_backup"] as const;
export type TaskAction = (typeof taskActions)[number];

export interface ServerTask {
  readonly task: ServerTaskName;
  /** name or ID of a server */
  readonly server: string;
  /** e-mail address or ID of an account, where servers of several have that name */
  readonly account?: string;
  /** for `runAction`, and only there: the API's name of the action */
  readonly action?: TaskAction;
}

export interface TaskSurroundings {
  readonly accounts: readonly AccountCloud[];
  readonly preferences: SshPreferences;
  readonly write: (line: string) => void;
  /** leaves it; what has begun on the server goes on */
  readonly signal: AbortSignal;
  readonly t: Translate;
  /** for tests */
  readonly wait?: (options: PortWait) => Promise<boolean>;
}

/** Reads a task as it stands in tasks.json. @throws HumanError that says what is wrong with it */
export function readTask(definition: Readonly<Record<string, unknown>>, t: Translate): ServerTask {
  const { task, server, account, action } = definition;
  const known = serverTasks.find((one) => one === task);
  if (!known) throw new HumanError(t("A task of type “mammoth” has a “task” of these: {0}.", serverTasks.join(", ")));
  if (typeof server !== "string" || server === "") throw new HumanError(t("A task of type “mammoth” has a “server”: its name or its ID, as text."));
  if (account !== undefined && typeof account !== "string") throw new HumanError(t("“account” is the e-mail address or the ID of an account, as text."));
  const knownAction = taskActions.find((one) => one === action);
  if (known === "runAction" && !knownAction) throw new HumanError(t("A task “runAction” has an “action” of these: {0}.", taskActions.join(", ")));
  return { task: known, server, ...(account === undefined ? {} : { account }), ...(known === "runAction" && knownAction ? { action: knownAction } : {}) };
}

/** Does a task to its end, and says what happens, a line each. Nothing that loses data can be a task: it could be run without being read.
 * @throws HumanError when it does not work; the signal's reason when it is left */
export async function runServerTask(task: ServerTask, surroundings: TaskSurroundings): Promise<void> {
  const { t, write } = surroundings;
  const { cloud, server } = await findServer(task, surroundings);
  const doing: Readonly<Record<ServerTaskName, string>> = {
    start: t("Starting {0}", server.name), shutDown: t("Shutting down {0}", server.name), reboot: t("Rebooting {0}", server.name), backUp: t("Backing up {0}", server.name), waitForSsh: t("Looking whether {0} answers", server.name),
    runAction: t("{0}: {1}", server.name, task.action ?? ""),
  };
  write(doing[task.task]);
  const body = bodyOf(task);
  if (body) await runAction(cloud, server, body, surroundings);
  if (reaching.has(task.task)) await waitForSsh(server, surroundings);
  write(t("Done."));
}

/** After these a server is there to be reached. */
const reaching: ReadonlySet<ServerTaskName> = new Set(["start", "reboot", "waitForSsh"]);

function bodyOf({ task, action }: ServerTask): ServerActionBody | undefined {
  switch (task) {
    case "start":
      return { type: "power_on" };
    case "shutDown":
      return { type: "shutdown" };
    case "reboot":
      return { type: "reboot" };
    case "backUp":
      return { type: "take_backup", backup_type: "temporary", replacement_strategy: "oldest" };
    case "runAction":
      return action && { type: action };
    case "waitForSsh":
      return undefined;
  }
}

async function findServer({ server, account }: ServerTask, { accounts, t }: TaskSurroundings): Promise<{ readonly cloud: AccountCloud; readonly server: Server }> {
  const asked = accounts.filter((cloud) => account === undefined || cloud.account.id === account || cloud.account.label === account);
  if (asked.length === 0) throw new HumanError(account === undefined ? t("You are not signed in. Explore the sandbox, or sign in with a token.") : t("Nobody is signed in as {0}.", account));
  const found = (await Promise.all(asked.map(async (cloud) => (await cloud.servers.load()).filter(({ id, name }) => name === server || String(id) === server).map((one) => ({ cloud, server: one }))))).flat();
  const [only, ...others] = found;
  if (!only) throw new HumanError(t("There is no server {0}.", server));
  if (others.length > 0) throw new HumanError(t("{0} servers are called {1}: give the ID of one, or its account.", found.length, server));
  return only;
}

async function runAction(cloud: AccountCloud, server: Server, body: ServerActionBody, { write, signal, t }: TaskSurroundings): Promise<void> {
  const started = await cloud.startAction(server.id, body);
  if (!started) return;
  let said = "";
  const ended = await cloud.actions.whenSettled(started, {
    signal,
    onProgress: ({ progress: { percent_complete, current_step } }) => {
      const line = `${percent_complete}% ${current_step ?? ""}`.trim();
      if (line !== said) write(line);
      said = line;
    },
  });
  switch (standingOf(ended)) {
    case "completed":
      if (typeof ended.result_data === "string" && ended.result_data !== "") write(ended.result_data);
      return;
    case "asks":
      throw new HumanError(t("{0} waits for an answer: run “Answer a Waiting Action…”.", server.name));
    case "blocked":
      throw new HumanError(t("{0} waits until invoice {1} is paid.", server.name, String(ended.blocking_invoice_id ?? "")));
    default:
      // An action that asks something answers "no" by ending in an error.
      throw new HumanError(isQuestion(ended) ? t("The answer is no.") : t("It ended in an error."));
  }
}

/** "active" is not "reachable by SSH". */
async function waitForSsh(server: Server, { preferences, write, signal, t, wait = waitForPort }: TaskSurroundings): Promise<void> {
  const target = sshTarget(server, preferences);
  if (!target) throw new HumanError(t("{0} has no address to connect to.", server.name));
  write(t("Waiting for {0} to answer on port {1}", target.host, target.port));
  if (!(await wait({ host: target.host, port: target.port, signal }))) signal.throwIfAborted();
}
