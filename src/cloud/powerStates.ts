import { ApiError } from "../api/apiError";
import type { Action } from "../model/contract";
import { Disposable } from "../platform/disposable";
import { Emitter } from "../platform/emitter";
import { standingOf, type ActionTracker } from "./actionTracker";
import { startServerAction, type StartOptions } from "./startServerAction";

/** Whether a server really runs. */
export type PowerState = "on" | "off";

export interface PowerStatesOptions {
  readonly api: StartOptions["api"];
  readonly actions: ActionTracker;
  /** milliseconds that never go back */
  readonly now?: () => number;
}

interface Known {
  readonly state: PowerState;
  readonly sinceMs: number;
}

/** Older answers may be wrong by now: a server can be halted from inside. */
const validForMs = 60_000;
/** Actions after which a server may be on or off. */
const changing: ReadonlySet<string> = new Set(["power_on", "power_off", "power_cycle", "reboot", "shutdown", "rebuild", "restore", "resize", "change_kernel", "change_partner", "password_reset", "uncancel"]);

/** Whether an action may switch a server on or off, or off and on again. */
export function switchesPower({ type }: Pick<Action, "type">): boolean {
  return changing.has(type);
}

/** Asks servers whether they run, by `is_running`: their `status` does not tell (one that was halted from inside is still "active"). Each
 * question is an action of its own, so it is asked only when somebody needs to know, and not again within a minute. */
export class PowerStates extends Disposable {
  private readonly changed = this._register(new Emitter<number>(() => undefined));
  /** The answer about a server is another than before; its id. */
  readonly onDidChange = this.changed.event;
  private readonly known = new Map<number, Known>();
  private readonly asking = new Map<number, Promise<PowerState | undefined>>();
  private readonly now: () => number;

  constructor(private readonly options: PowerStatesOptions) {
    super();
    this.now = options.now ?? ((): number => performance.now());
    this._register(options.actions.onDidEnd((action) => this.noteEnd(action)));
  }

  /** What is known without asking; undefined when nothing is, or it is too old. */
  get(serverId: number): PowerState | undefined {
    const known = this.known.get(serverId);
    return known && this.now() - known.sinceMs < validForMs ? known.state : undefined;
  }

  /** Whether a server runs, asked unless it is known. Those who ask at the same time share one question.
   * @returns undefined when the API did not say
   * @throws {ApiError} when it cannot be asked */
  ask(serverId: number): Promise<PowerState | undefined> {
    const known = this.get(serverId);
    if (known) return Promise.resolve(known);
    const asking = this.asking.get(serverId) ?? this.question(serverId).finally(() => this.asking.delete(serverId));
    this.asking.set(serverId, asking);
    return asking;
  }

  private async question(serverId: number): Promise<PowerState | undefined> {
    const { api, actions } = this.options;
    try {
      const started = await startServerAction({ api, actions, serverId, body: { type: "is_running" } });
      if (!started) return undefined;
      const ended = await actions.whenSettled(started);
      this.noteEnd(ended);
    } catch (error) {
      // A server that is busy, suspended or being built cannot be asked.
      if (!(error instanceof ApiError) || (error.kind !== "invalid" && error.kind !== "conflict")) throw error;
    }
    return this.get(serverId);
  }

  private noteEnd(action: Action): void {
    const serverId = action.resource_type === "server" ? action.resource_id : undefined;
    if (serverId === undefined || serverId === null) return;
    const standing = standingOf(action);
    // The question that ends in an error was answered: no.
    if (action.type === "is_running" && (standing === "completed" || standing === "errored")) this.note(serverId, standing === "completed" ? "on" : "off");
    else if (action.type === "power_on" && standing === "completed") this.note(serverId, "on");
    else if ((action.type === "power_off" || action.type === "shutdown") && standing === "completed") this.note(serverId, "off");
    else if (switchesPower(action)) this.known.delete(serverId);
  }

  private note(serverId: number, state: PowerState): void {
    const before = this.known.get(serverId)?.state;
    this.known.set(serverId, { state, sinceMs: this.now() });
    if (before !== state) this.changed.fire(serverId);
  }
}
