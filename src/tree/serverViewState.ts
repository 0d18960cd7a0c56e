import * as vscode from "vscode";
import { Disposable } from "../platform/disposable";
import { serverGroupings, type ServerGrouping } from "./serverArrangement";

const filterKey = "servers.filter";
const groupingKey = "servers.grouping";

/** What a person chose for the view Servers; it stays. */
export class ServerViewState extends Disposable {
  private readonly changed = this._register(new vscode.EventEmitter<void>());
  readonly onDidChange = this.changed.event;

  constructor(private readonly memento: vscode.Memento) {
    super();
  }

  /** empty where everything is shown */
  get filter(): string {
    return this.memento.get(filterKey, "");
  }

  get grouping(): ServerGrouping {
    const known = this.memento.get<string>(groupingKey);
    return serverGroupings.find((one) => one === known) ?? "none";
  }

  async setFilter(filter: string): Promise<void> {
    await this.memento.update(filterKey, filter.trim());
    this.changed.fire();
  }

  async setGrouping(grouping: ServerGrouping): Promise<void> {
    await this.memento.update(groupingKey, grouping);
    this.changed.fire();
  }
}
