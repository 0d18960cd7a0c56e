import { nextEventAt, spentMs } from "./actionTimeline";
import { Problem } from "./problem";
import type { ActionRecord, Question, Schemas, Step } from "./state";
import type { World } from "./world";

/** How an action ends: with what it found out, or with the reason why it did not work. */
export type Outcome = { readonly result?: string } | { readonly error: string };

export interface NewAction {
  readonly type: string;
  readonly resource_type: Schemas["ResourceType"] | null;
  readonly resource_id: number | null;
  readonly region: string | null;
  readonly steps: readonly Step[];
  readonly input?: unknown;
  readonly question?: Question | undefined;
  readonly blocking_invoice_id?: number | undefined;
}

/** Works out the effect of an action that is due: `at` is when it ended, which may be long ago. */
export type Finish = (world: World, action: ActionRecord, at: number) => Outcome;

/** Runs actions without timers: whatever is due takes effect, in the order of time, as soon as anybody looks. So actions go
 * on while nobody asks, while the cloud is a stored snapshot, and when a test moves the clock. */
export class ActionEngine {
  private readonly running = new Set<ActionRecord>();

  constructor(
    private readonly world: World,
    private readonly finish: Finish,
  ) {
    for (const action of world.state.actions.filter((one) => one.status === "in-progress")) this.running.add(action);
  }

  start(wanted: NewAction): ActionRecord {
    const now = this.world.clock.now();
    const blocked = wanted.blocking_invoice_id !== undefined;
    const action: ActionRecord = {
      id: this.world.state.nextActionId++,
      type: wanted.type,
      started_at: now,
      completed_at: null,
      status: "in-progress",
      resource_type: wanted.resource_type,
      resource_id: wanted.resource_id,
      region: wanted.region,
      steps: wanted.steps,
      spentMs: 0,
      resumed_at: blocked ? null : now,
      input: wanted.input ?? null,
      question: wanted.question ?? null,
      user_interaction_required: null,
      blocking_invoice_id: wanted.blocking_invoice_id ?? null,
      result_data: null,
      error_message: null,
    };
    this.world.state.actions.add(action);
    this.running.add(action);
    return action;
  }

  /** Lets everything happen that is due by now. @returns whether anything did */
  settle(): boolean {
    const now = this.world.clock.now();
    let happened = false;
    for (;;) {
      const next = this.nextDue(now);
      if (!next) return happened;
      happened = true;
      this.happen(next.action, next.at);
    }
  }

  private nextDue(now: number): { action: ActionRecord; at: number } | undefined {
    let earliest: { action: ActionRecord; at: number } | undefined;
    for (const action of this.running) {
      const at = nextEventAt(action);
      if (at !== undefined && at <= now && (!earliest || at < earliest.at)) earliest = { action, at };
    }
    return earliest;
  }

  private happen(action: ActionRecord, at: number): void {
    if (action.question) {
      action.spentMs = spentMs(action, at);
      action.resumed_at = null;
      action.user_interaction_required = action.question.interaction;
      action.question = null;
      return;
    }
    const outcome = this.finish(this.world, action, at);
    if ("error" in outcome) this.fail(action, at, outcome.error);
    else {
      action.status = "completed";
      action.result_data = outcome.result ?? null;
      this.end(action, at);
    }
  }

  private fail(action: ActionRecord, at: number, reason: string): void {
    action.status = "errored";
    action.error_message = reason;
    this.end(action, at);
  }

  private end(action: ActionRecord, at: number): void {
    action.spentMs = spentMs(action, at);
    action.resumed_at = null;
    action.completed_at = at;
    action.user_interaction_required = null;
    action.blocking_invoice_id = null;
    this.running.delete(action);
  }

  /** Answers an action's question. @throws Problem 404 when it asks nothing */
  proceed(action: ActionRecord, yes: boolean): void {
    const asked = action.user_interaction_required;
    if (asked === null) throw new Problem(404, "Not Found", "This action does not wait for an answer.");
    if (!yes) {
      this.fail(action, this.world.clock.now(), asked === "allow-unclean-power-off" ? "The server did not shut down." : "The server does not answer a ping.");
      return;
    }
    action.user_interaction_required = null;
    action.resumed_at = this.world.clock.now();
  }

  /** Lets the actions go on that waited for an invoice. */
  paid(invoiceId: number): void {
    for (const action of this.running) {
      if (action.blocking_invoice_id !== invoiceId) continue;
      action.blocking_invoice_id = null;
      action.resumed_at = this.world.clock.now();
    }
  }

  /** What still runs on a resource, waiting included. */
  runningOn(type: Schemas["ResourceType"], id: number): ActionRecord[] {
    return [...this.running].filter((action) => action.resource_type === type && action.resource_id === id);
  }

  /** Gives up what runs on a resource that is gone. */
  abandon(type: Schemas["ResourceType"], id: number, reason: string): void {
    for (const action of this.runningOn(type, id)) this.fail(action, this.world.clock.now(), reason);
  }
}
