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
    provideTasks: async () => {
      const { cloud } = services;
      await cloud.accounts.whenLoaded();
      const offered = await Promise.all(cloud.accounts.accounts.map((account) => offeredFor(services, account.id)));
      return offered.flat().slice(0, mostOffered);
    },
    resolveTask: (task) => new Task(task.definition, task.scope ?? TaskScope.Workspace, task.name, taskSource, execution(services)),
  });
}

const taskSource = "Mammoth Cloud";

async function offeredFor(services: TaskServices, accountId: string): Promise<Task[]> {
  const { cloud, log } = services;
  const severalAccounts = cloud.accounts.accounts.length > 1;
  try {
    const servers = await cloud.of(accountId).servers.load();
    const offer = (task: ServerTask["task"], name: string, server: string): Task =>
      new Task({ type: taskType, task, server, ...(severalAccounts ? { account: accountId } : {}) }, TaskScope.Workspace, name, taskSource, execution(services));
    return servers.flatMap(({ name }) => [offer("start", l10n.t("start {0} and wait for SSH", name), name), offer("backUp", l10n.t("back up {0}", name), name)]);
  } catch (error) {
    log.error(error);
    return [];
  }
}

function execution({ cloud, settings, log }: TaskServices): Execution {
  return new CustomExecution((definition) => Promise.resolve(new TaskTerminal(definition, { cloud, settings, log })));
}
