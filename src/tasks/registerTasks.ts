import { CustomExecution, l10n, Task, tasks, TaskScope, type CustomExecution as Execution, type Disposable } from "vscode";
import type { Cloud } from "../cloud/cloud";
import type { Log } from "../platform/log";
import type { SettingsReader } from "../platform/settings";
import { taskType, type ServerTask } from "./serverTask";
import { TaskTerminal } from "./taskTerminal";

export interface TaskServices {
  readonly cloud: Cloud;
  readonly settings: SettingsReader;
  readonly log: Log;
}

/** More are not offered; they can be written into tasks.json all the same. */
const mostOffered = 100;

/** Offers what a person does with servers before and after other work, as tasks: in tasks.json they can be chained with anything. */
export function registerTasks(services: TaskServices): Disposable {
  return tasks.registerTaskProvider(taskType, {
    // VS Code asks for tasks when a window opens, too: of what no view has shown yet, nothing is asked. What stands in tasks.json works all the same.
    provideTasks: () => services.cloud.accounts.accounts.flatMap(({ id }) => offeredFor(services, id)).slice(0, mostOffered),
    resolveTask: (task) => new Task(task.definition, task.scope ?? TaskScope.Workspace, task.name, taskSource, execution(services)),
  });
}

const taskSource = "Mammoth Cloud";

function offeredFor(services: TaskServices, accountId: string): Task[] {
  const { cloud } = services;
  const severalAccounts = cloud.accounts.accounts.length > 1;
  const offer = (task: ServerTask["task"], name: string, server: string): Task =>
    new Task({ type: taskType, task, server, ...(severalAccounts ? { account: accountId } : {}) }, TaskScope.Workspace, name, taskSource, execution(services));
  return (cloud.of(accountId).servers.state.items ?? []).flatMap(({ name }) => [offer("start", l10n.t("start {0} and wait for SSH", name), name), offer("backUp", l10n.t("back up {0}", name), name)]);
}

function execution({ cloud, settings, log }: TaskServices): Execution {
  return new CustomExecution((definition) => Promise.resolve(new TaskTerminal(definition, { cloud, settings, log })));
}
