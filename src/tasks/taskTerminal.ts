import { EventEmitter, l10n, type Pseudoterminal } from "vscode";
import type { Cloud } from "../cloud/cloud";
import { failureSentence } from "../cloud/failureSentence";
import type { Log } from "../platform/log";
import type { SettingsReader } from "../platform/settings";
import { readTask, runServerTask } from "./serverTask";

export interface TerminalServices {
  readonly cloud: Cloud;
  readonly settings: SettingsReader;
  readonly log: Log;
}

/** Shows a task while it runs: a line for each step. Ends with 0, or with 1 and a sentence. Closing it leaves the task; the server goes on. */
export class TaskTerminal implements Pseudoterminal {
  private readonly wrote = new EventEmitter<string>();
  readonly onDidWrite = this.wrote.event;
  private readonly closed = new EventEmitter<number>();
  readonly onDidClose = this.closed.event;
  private readonly left = new AbortController();

  constructor(
    private readonly definition: Readonly<Record<string, unknown>>,
    private readonly services: TerminalServices,
  ) {}

  open(): void {
    void this.run().then((code) => this.closed.fire(code));
  }

  close(): void {
    this.left.abort();
  }

  private async run(): Promise<number> {
    const { cloud, settings, log } = this.services;
    // What the API says may hold anything: in a terminal, control characters would be commands to it.
    const write = (line: string): void => this.wrote.fire(`${line.replace(/\p{Cc}/gu, " ")}\r\n`);
    try {
      await cloud.accounts.whenLoaded();
      const accounts = cloud.accounts.accounts.map(({ id }) => cloud.of(id));
      await runServerTask(readTask(this.definition, l10n.t), { accounts, preferences: settings.ssh, write, signal: this.left.signal, t: l10n.t });
      return 0;
    } catch (error) {
      if (this.left.signal.aborted) return 1;
      log.error(error);
      write(failureSentence(error, l10n.t));
      return 1;
    }
  }
}
