import * as vscode from "vscode";
import { Disposable } from "../platform/disposable";
import { serverGroupings, type ServerGrouping } from "./serverArrangement";

const filterKey = "servers.filter";
const groupingKey = "servers.grouping";
const pinsKey = "servers.pins";

/** What a person chose for the view Servers; it stays. */
export class ServerViewState extends Disposable {
  private readonly changed = this._register(new vscode.EventEmitter<void>());
  readonly onDidChange = this.changed.event;

  private pins: ReadonlySet<string>;

  constructor(private readonly memento: vscode.Memento) {
    super();
    this.pins = new Set(memento.get<readonly string[]>(pinsKey, []));
  }

  /** empty where everything is shown */
  get filter(): string {
    return this.memento.get(filterKey, "");
  }

  get grouping(): ServerGrouping {
    const known = this.memento.get<string>(groupingKey);
    return serverGroupings.find((one) => one === known) ?? "none";
  }

  isPinned(accountId: string, serverId: number): boolean {
    return this.pins.has(pinOf(accountId, serverId));
  }

  get hasPins(): boolean {
    return this.pins.size > 0;
  }

  async setPinned(servers: readonly { readonly accountId: string; readonly serverId: number }[], isPinned: boolean): Promise<void> {
    const keys = new Set(servers.map(({ accountId, serverId }) => pinOf(accountId, serverId)));
    const others = [...this.pins].filter((pin) => !keys.has(pin));
    this.pins = new Set(isPinned ? [...others, ...keys] : others);
    await this.memento.update(pinsKey, [...this.pins]);
    this.changed.fire();
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

function pinOf(accountId: string, serverId: number): string {
  return `${accountId}/${serverId}`;
}
