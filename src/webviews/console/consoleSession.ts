import { Expiry, type Clock } from "./expiry";
import type { ConsoleFailed, ConsoleStatus, ConsoleUnavailable } from "./protocol";

/** Console addresses that were fetched just now. They let in whoever has them: they are kept here only, and never logged. */
export interface OpenedConsole {
  readonly frameUrl: string;
  readonly browserUrl: string;
  readonly width: number;
  readonly height: number;
  readonly validForMs: number;
}

export interface ConsoleSessionOptions {
  /** Fetches fresh addresses. */
  readonly open: (signal: AbortSignal) => Promise<OpenedConsole>;
  /** Says why that failed. */
  readonly explain: (error: unknown) => ConsoleUnavailable | ConsoleFailed;
  readonly clock: Clock;
  readonly onDidChange: () => void;
}

/** One server's console while its panel is open: fetches its addresses, fetches them again when they expire. While nobody looks nothing
 * is fetched; what expired meanwhile is renewed when the panel is seen again. */
export class ConsoleSession {
  private current: ConsoleStatus = { status: "opening" };
  private opened: { readonly console: OpenedConsole; readonly expiry: Expiry } | undefined;
  private fetching: AbortController | undefined;
  private cancelTimer: (() => void) | undefined;
  private visible = true;
  private outdated = false;
  private disposed = false;

  constructor(private readonly options: ConsoleSessionOptions) {}

  get status(): ConsoleStatus {
    return this.current;
  }

  /** Fetches fresh addresses and shows them; whatever was shown before is gone at once. Never rejects: a failure is a status. */
  async connect(): Promise<void> {
    this.opened = undefined;
    this.show({ status: "opening" });
    await this.fetch();
  }

  /** Tries again where there was no console; leaves a console alone that is there or on its way. */
  async connectIfMissing(): Promise<void> {
    if (this.current.status === "unavailable" || this.current.status === "failed") await this.connect();
  }

  /** What is shown may not hold any more: the server was switched, say. It stays until there are fresh addresses, or a reason why there are none. */
  async renew(): Promise<void> {
    this.outdated = true;
    this.fetching?.abort();
    this.fetching = undefined;
    await this.renewIfDue();
  }

  /** Whether a person can see the panel. Where there was no console, there may be one when it is seen again. */
  async setVisible(visible: boolean): Promise<void> {
    const revealed = visible && !this.visible;
    this.visible = visible;
    if (revealed) await this.connectIfMissing();
    if (visible) await this.renewIfDue();
  }

  /** The window is looked at again: the machine may have slept, and come to itself without a network. */
  async resume(): Promise<void> {
    if (this.visible && this.current.status === "failed") await this.connect();
    else await this.renewIfDue();
  }

  /** The address of the full-screen console, fresh.
   * @throws what fetching threw, when the one at hand had expired */
  async browserUrl(): Promise<string> {
    if (this.opened !== undefined && !this.opened.expiry.isDue) return this.opened.console.browserUrl;
    const opened = await this.options.open(new AbortController().signal);
    return opened.browserUrl;
  }

  dispose(): void {
    this.disposed = true;
    this.fetching?.abort();
    this.cancelTimer?.();
    this.opened = undefined;
  }

  private async renewIfDue(): Promise<void> {
    if (!this.visible || this.fetching !== undefined) return;
    if (!this.outdated && this.opened?.expiry.isDue !== true) return;
    await this.fetch();
  }

  private async fetch(): Promise<void> {
    this.fetching?.abort();
    this.cancelTimer?.();
    this.outdated = false;
    const fetching = new AbortController();
    this.fetching = fetching;
    try {
      const console = await this.options.open(fetching.signal);
      if (this.isStale(fetching)) return;
      this.opened = { console, expiry: new Expiry(console.validForMs, this.options.clock) };
      this.schedule();
      this.show({ status: "live", url: console.frameUrl, width: console.width, height: console.height });
    } catch (error) {
      if (this.isStale(fetching)) return;
      this.opened = undefined;
      this.show(this.options.explain(error));
    } finally {
      if (this.fetching === fetching) this.fetching = undefined;
    }
  }

  private schedule(): void {
    if (this.opened === undefined) return;
    this.cancelTimer = this.options.clock.after(this.opened.expiry.remainingMs, () => {
      if (this.visible && this.opened?.expiry.isDue === false) this.schedule();
      else void this.renewIfDue();
    });
  }

  private isStale(fetching: AbortController): boolean {
    return this.disposed || this.fetching !== fetching;
  }

  private show(status: ConsoleStatus): void {
    if (this.disposed) return;
    this.current = status;
    this.options.onDidChange();
  }
}
