import type { MammothApi } from "../api/mammothApi";
import type { Invoice } from "../model/contract";
import { Disposable } from "../platform/disposable";
import { Emitter } from "../platform/emitter";

export interface NoticeState {
  /** invoices whose payment failed */
  readonly unpaidInvoices: readonly Invoice[];
  /** servers that are over a threshold of theirs */
  readonly exceededServerIds: readonly number[];
}

/** What an account's owner should know of without looking for it. Asked for together with the servers, never by itself. */
export class Notices extends Disposable {
  private readonly changed = this._register(new Emitter<void>());
  readonly onDidChange = this.changed.event;
  private current: NoticeState = { unpaidInvoices: [], exceededServerIds: [] };

  constructor(private readonly api: Pick<MammothApi, "billing" | "servers">) {
    super();
  }

  get state(): NoticeState {
    return this.current;
  }

  /** @throws {ApiError} what cannot be asked; what was known stays */
  async refresh(signal?: AbortSignal): Promise<void> {
    const options = signal ? { signal } : {};
    const [unpaidInvoices, exceededServerIds] = await Promise.all([this.api.billing.listUnpaidFailedInvoices(options), this.api.servers.listExceededThresholdAlerts(options)]);
    const before = this.current;
    this.current = { unpaidInvoices, exceededServerIds };
    if (JSON.stringify(before) !== JSON.stringify(this.current)) this.changed.fire();
  }
}
