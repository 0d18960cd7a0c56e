import { ApiError } from "../api/apiError";
import type { MammothApi } from "../api/mammothApi";
import type { Action } from "../model/contract";
import { Disposable } from "../platform/disposable";
import { Emitter } from "../platform/emitter";

/** How far an action has come, as far as waiting is concerned. */
export type ActionStanding =
  | "running"
  | "completed"
  | "errored"
  /** it asks something, and goes on when it is answered (`proceed`) */
  | "asks"
  /** it waits for an unpaid invoice */
  | "blocked";

export interface TrackedAction {
  readonly action: Action;
  /** when it was first seen here, by the tracker's clock */
  readonly sinceMs: number;
}

export interface TrackerClock {
  /** milliseconds that never go back */
  now(): number;
  /** @returns what calls it off */
  after(ms: number, work: () => void): () => void;
}

export interface ActionTrackerOptions {
  readonly api: Pick<MammothApi, "actions" | "servers">;
  readonly clock?: TrackerClock;
  readonly onError: (error: unknown) => void;
}

const fastestMs = 1000;
const slowestMs = 10_000;
/** What waits for a person or an invoice moves when they do, which is not soon. */
const waitingMs = 60_000;
const shareOfAge = 0.25;
/** More than these are asked for in one list instead of one by one. */
const mostOneByOne = 2;

const systemClock: TrackerClock = {
  now: () => performance.now(),
  after: (ms, work) => {
    const timer = setTimeout(work, ms);
    return () => clearTimeout(timer);
  },
};

/** An action may stop without completing in three ways: with an error, with a question, and for an unpaid invoice. */
export function standingOf(action: Pick<Action, "status" | "user_interaction_required" | "blocking_invoice_id">): ActionStanding {
  if (action.status === "completed" || action.status === "errored") return action.status;
  if (action.user_interaction_required !== undefined && action.user_interaction_required !== null) return "asks";
  if (action.blocking_invoice_id !== undefined && action.blocking_invoice_id !== null) return "blocked";
  return "running";
}

const questions: ReadonlySet<string> = new Set(["is_running", "ping", "uptime"]);

/** Whether an action only asks something: it changes nothing, and a row that came and went with it would move others under the pointer. */
export function isQuestion({ type }: Pick<Action, "type">): boolean {
  return questions.has(type);
}

/** Follows the actions of one account that run, with one poller: often at first, rarely in the end, and not at all while nothing runs. */
export class ActionTracker extends Disposable {
  private readonly changed = this._register(new Emitter<void>((error) => this.options.onError(error)));
  /** Something that runs came, moved or ended. */
  readonly onDidChange = this.changed.event;
  private readonly hasEnded = this._register(new Emitter<Action>((error) => this.options.onError(error)));
  /** An action completed or errored. */
  readonly onDidEnd = this.hasEnded.event;
  private readonly tracked = new Map<number, TrackedAction>();
  private readonly clock: TrackerClock;
  private readonly stop = new AbortController();
  private cancelTimer: (() => void) | undefined;
  private pollAtMs = Infinity;
  private polling = false;
  private highestId: number | undefined;

  constructor(private readonly options: ActionTrackerOptions) {
    super();
    this.clock = options.clock ?? systemClock;
    this._register({
      dispose: () => {
        this.stop.abort();
        this.cancelTimer?.();
      },
    });
  }

  /** What has not ended, questions and blocked ones among it. */
  get running(): readonly TrackedAction[] {
    return [...this.tracked.values()];
  }

  /** What has not ended of one resource, in the API's words for its kind. */
  runningOn(resource_type: string, resource_id: number): readonly Action[] {
    const found: Action[] = [];
    for (const { action } of this.tracked.values()) if (action.resource_type === resource_type && action.resource_id === resource_id) found.push(action);
    return found;
  }

  /** The highest id that was seen yet: ids only grow. undefined before anything was seen. */
  get newestId(): number | undefined {
    return this.highestId;
  }

  /** Follows an action until it ends. */
  track(action: Action): void {
    if (this.take(action)) this.changed.fire();
    this.schedule();
  }

  /** Finds what runs by now, wherever it was started: after a window reload, say. @throws {ApiError} */
  async discover(): Promise<void> {
    const newest = await this.options.api.actions.listNewest({ signal: this.stop.signal });
    let moved = false;
    for (const action of newest) this.noteId(action.id);
    for (const action of newest) if (standingOf(action) !== "completed" && standingOf(action) !== "errored") moved = this.take(action) || moved;
    if (moved) this.changed.fire();
    this.schedule();
  }

  /** Finds the action that a server began without saying which: the newest of that type that was not there before.
   * @param sinceId the highest id that was known before
   * @throws {ApiError} */
  async findStarted(serverId: number, type: string, sinceId: number): Promise<Action | undefined> {
    const actions = await this.options.api.servers.listActions(serverId, { signal: this.stop.signal });
    const found = actions.filter((action) => action.type === type && action.id > sinceId).sort((one, other) => other.id - one.id)[0];
    if (found) this.track(found);
    return found;
  }

  /** Settles when an action has ended, or waits for something that does not come by waiting. Giving up waiting cancels nothing.
   * @param onProgress called with every state on the way
   * @throws the signal's reason when it is aborted */
  whenSettled(action: Action, options: { readonly signal?: AbortSignal; readonly onProgress?: (action: Action) => void } = {}): Promise<Action> {
    this.track(action);
    if (standingOf(action) !== "running") return Promise.resolve(action);
    return new Promise((resolve, reject) => {
      let last = action;
      const finish = (end: () => void): void => {
        moving.dispose();
        ending.dispose();
        options.signal?.removeEventListener("abort", leave);
        end();
      };
      const leave = (): void => finish(() => reject(options.signal?.reason instanceof Error ? options.signal.reason : new Error("aborted")));
      const moving = this.onDidChange(() => {
        const now = this.tracked.get(action.id)?.action;
        if (!now || now === last) return;
        last = now;
        options.onProgress?.(now);
        if (standingOf(now) !== "running") finish(() => resolve(now));
      });
      const ending = this.onDidEnd((ended) => {
        if (ended.id === action.id) finish(() => resolve(ended));
      });
      if (options.signal?.aborted) leave();
      else options.signal?.addEventListener("abort", leave, { once: true });
    });
  }

  private noteId(id: number): void {
    this.highestId = Math.max(this.highestId ?? 0, id);
  }

  /** Takes over a newer state of an action. @returns whether that is news */
  private take(action: Action): boolean {
    this.noteId(action.id);
    const known = this.tracked.get(action.id);
    const standing = standingOf(action);
    if (standing === "completed" || standing === "errored") {
      const was = this.tracked.delete(action.id);
      this.hasEnded.fire(action);
      return was;
    }
    if (known && JSON.stringify(known.action) === JSON.stringify(action)) return false;
    // What goes on after an answer is as good as new.
    const sameStanding = known && standingOf(known.action) === standing;
    this.tracked.set(action.id, { action, sinceMs: sameStanding ? known.sinceMs : this.clock.now() });
    return true;
  }

  private schedule(): void {
    if (this.isDisposed || this.polling || this.tracked.size === 0) return;
    const moving = this.running.filter(({ action }) => standingOf(action) === "running");
    const youngestMs = moving.reduce((youngest, { sinceMs }) => Math.min(youngest, this.clock.now() - sinceMs), Infinity);
    const waitMs = moving.length === 0 ? waitingMs : Math.min(slowestMs, Math.max(fastestMs, shareOfAge * youngestMs));
    // Something that was waited for slowly may go on: it was answered, or something else was begun.
    if (this.cancelTimer && this.pollAtMs <= this.clock.now() + waitMs) return;
    this.cancelTimer?.();
    this.pollAtMs = this.clock.now() + waitMs;
    this.cancelTimer = this.clock.after(waitMs, () => {
      this.cancelTimer = undefined;
      void this.poll();
    });
  }

  private async poll(): Promise<void> {
    this.polling = true;
    let moved = false;
    let refused = false;
    try {
      for (const action of await this.ask()) moved = this.take(action) || moved;
    } catch (error) {
      // What cannot be asked now is asked again: the action itself goes on.
      this.options.onError(error);
      refused = error instanceof ApiError && error.kind === "unauthorized";
    } finally {
      this.polling = false;
      if (moved && !this.isDisposed) this.changed.fire();
      // A token that is refused stays refused: a person has to do something, and that begins anew.
      if (!refused) this.schedule();
    }
  }

  private async ask(): Promise<readonly Action[]> {
    const { signal } = this.stop;
    const ids = [...this.tracked.keys()];
    const listed = ids.length > mostOneByOne ? (await this.options.api.actions.listNewest({ signal })).filter(({ id }) => this.tracked.has(id)) : [];
    const missing = ids.filter((id) => !listed.some((action) => action.id === id));
    const single = await Promise.all(missing.map((id) => this.askOne(id)));
    return [...listed, ...single.filter((action) => action !== undefined)];
  }

  /** An action that is not there any more is not followed any more. */
  private async askOne(id: number): Promise<Action | undefined> {
    try {
      return await this.options.api.actions.get(id, { signal: this.stop.signal });
    } catch (error) {
      if (!(error instanceof ApiError) || error.kind !== "not-found") throw error;
      this.tracked.delete(id);
      this.changed.fire();
      return undefined;
    }
  }
}
