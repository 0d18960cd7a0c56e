import { isQuestion } from "../../cloud/actionTracker";
import type { StoreChange } from "../../cloud/store";
import type { Event } from "../../platform/emitter";
import type { Action, Server } from "../../model/contract";
import type { Changing } from "../accountWatch";
import type { Translate } from "../translate";
import type { PanelAccount } from "../webviewServices";
import { OverviewParts } from "./overviewParts";
import { overviewServer } from "./overviewServer";
import { partLoaders, withFollowed } from "./partLoaders";
import { PART_NAMES, type Overview, type OverviewFailed, type PartName, type Parts } from "./protocol";

export interface OverviewSessionOptions {
  readonly serverId: number;
  /** undefined while nobody is signed in to it */
  readonly account: () => PanelAccount | undefined;
  /** Turns a failure into a sentence for people, and notes it. */
  readonly explain: (error: unknown) => string;
  readonly onDidChange: () => void;
  readonly t: Translate;
  /** milliseconds that never go back */
  readonly now?: () => number;
}

/** Who comes back to a panel later than this sees it loaded anew: measurements and other people's changes tell nobody. */
const FRESH_MS = 60_000;
/** More than these cannot have ended before the list is there. */
const MOST_ENDED = 20;

/** What is known of one server, asked for while somebody looks and kept up with what changes. */
export class OverviewSession {
  private readonly parts: OverviewParts;
  private readonly now: () => number;
  private server: Server | undefined;
  private failure: OverviewFailed | undefined;
  private staleReason: string | null = null;
  private newest: symbol | undefined;
  private isVisible = true;
  private loadedAtMs = Number.NEGATIVE_INFINITY;
  /** The server is being asked for: what its list tells meanwhile comes of that. */
  private isAsking = false;
  /** Actions that ended since the list of actions was asked for. */
  private ended: readonly Action[] = [];
  /** What changed while nobody looked. */
  private readonly outdated = new Set<PartName>();

  constructor(private readonly options: OverviewSessionOptions) {
    this.now = options.now ?? ((): number => performance.now());
    this.parts = new OverviewParts({ loaders: partLoaders(() => this.signedIn(), () => this.known(), options.t), explain: options.explain, onDidChange: options.onDidChange });
  }

  get overview(): Overview {
    const account = this.options.account();
    if (this.server === undefined || account === undefined) return this.failure ?? { status: "loading" };
    const running = account.actions.runningOn("server", this.server.id);
    const surroundings = { running, power: account.power.get(this.server.id), isLocked: account.locks.isLocked({ kind: "server", id: this.server.id }), nameOf: (id: number) => account.servers.get(id)?.name };
    return { status: "ready", server: overviewServer(this.server, surroundings, this.options.t), parts: this.partsWith(running), staleReason: this.staleReason };
  }

  /** The VPC of the server, if it is in one, and the action that asks something. */
  get place(): { readonly vpcId: number | undefined; readonly actionId: number | undefined } {
    const running = this.options.account()?.actions.runningOn("server", this.options.serverId) ?? [];
    const asking = running.find(({ user_interaction_required }) => user_interaction_required !== undefined && user_interaction_required !== null);
    return { vpcId: this.server?.vpc_id ?? undefined, actionId: asking?.id };
  }

  /** Loads the server and everything about it. Never rejects: what fails is said in the overview.
   * @param anew the server too, where its list is there already */
  async load({ anew }: { readonly anew: boolean }): Promise<void> {
    const mine = Symbol("load");
    this.newest = mine;
    if (this.failure !== undefined) {
      this.failure = undefined;
      this.options.onDidChange();
    }
    try {
      this.isAsking = true;
      const server = await this.askServer(anew);
      if (this.newest !== mine) return;
      this.failure = server === undefined ? this.gone() : undefined;
      this.server = server;
      this.staleReason = null;
    } catch (error) {
      if (this.newest !== mine) return;
      this.fail(error);
    } finally {
      if (this.newest === mine) this.isAsking = false;
    }
    this.options.onDidChange();
    if (this.server === undefined) return;
    this.askPower();
    await this.loadParts(PART_NAMES);
  }

  async retry(part: PartName): Promise<void> {
    await this.parts.load([part]);
  }

  /** Whether a person can see the panel: what nobody sees is loaded when it is seen. */
  async setVisible(visible: boolean): Promise<void> {
    this.isVisible = visible;
    if (!visible || this.server === undefined) return;
    if (this.now() - this.loadedAtMs > FRESH_MS) await this.load({ anew: true });
    else if (this.outdated.size > 0) await this.loadParts([...this.outdated]);
  }

  /** The account was signed in or out. */
  async accountChanged(): Promise<void> {
    if (this.options.account() !== undefined) return this.load({ anew: false });
    this.newest = undefined;
    this.isAsking = false;
    this.server = undefined;
    this.failure = { status: "failed", reason: "signedOut", message: this.options.t("You are not signed in to this account any more.") };
    this.parts.clear();
    this.options.onDidChange();
  }

  /** What is to be watched of the account, each noting what it makes old. */
  watched({ servers, actions, power, locks, notices, domains, vpcs, loadBalancers }: PanelAccount): readonly Changing[] {
    return [
      on(servers.onDidChange, (change) => this.serversChanged(change)),
      actions,
      on(actions.onDidEnd, (action) => this.actionEnded(action)),
      power,
      locks,
      on(notices.onDidChange, () => this.outdate("alerts")),
      on(domains.onDidChange, (change) => this.listChanged(change, "records")),
      on(vpcs.onDidChange, (change) => this.listChanged(change, "network")),
      on(loadBalancers.onDidChange, (change) => this.listChanged(change, "network")),
    ];
  }

  private async askServer(anew: boolean): Promise<Server | undefined> {
    const { servers } = this.signedIn();
    const { serverId } = this.options;
    await servers.load();
    return anew || servers.get(serverId) === undefined ? servers.refreshOne(serverId) : servers.get(serverId);
  }

  /** "active" is no power state. What comes of the question is told by the store of power states. */
  private askPower(): void {
    const account = this.options.account();
    if (account === undefined || this.server?.status !== "active" || account.actions.runningOn("server", this.server.id).length > 0) return;
    // Where it cannot be asked, what the status says is shown.
    void account.power.ask(this.server.id).catch(() => undefined);
  }

  private serversChanged({ ids }: StoreChange): void {
    const { serverId } = this.options;
    if (this.isAsking || (ids !== "all" && !ids.includes(serverId))) return;
    const account = this.options.account();
    if (account?.servers.state.status !== "ready") return;
    const server = account.servers.get(serverId);
    if (server === this.server) return;
    this.server = server;
    this.failure = server === undefined ? this.gone() : undefined;
    if (server === undefined) this.parts.clear();
    else this.outdate(...PART_NAMES);
  }

  private actionEnded(action: Action): void {
    if (action.resource_type !== "server" || action.resource_id !== this.options.serverId || isQuestion(action)) return;
    this.ended = [...this.ended, action].slice(-MOST_ENDED);
    this.outdate("actions");
  }

  /** A list that is loaded for the first time is loaded by this, or was failed before: only what changes in it counts. */
  private listChanged({ ids }: StoreChange, part: PartName): void {
    if (ids !== "all") this.outdate(part);
  }

  private outdate(...names: readonly PartName[]): void {
    if (this.server === undefined) return;
    for (const name of names) this.outdated.add(name);
    if (this.isVisible) void this.loadParts(names);
  }

  private async loadParts(names: readonly PartName[]): Promise<void> {
    if (names.length === PART_NAMES.length) this.loadedAtMs = this.now();
    for (const name of names) this.outdated.delete(name);
    await this.parts.load(names);
  }

  /** The list of actions with those that are followed as they are now. */
  private partsWith(running: readonly Action[]): Parts {
    const { actions, ...others } = this.parts.all;
    return { ...others, actions: actions.status === "ready" ? { status: "ready", value: withFollowed(actions.value, [...running, ...this.ended], this.options.t) } : actions };
  }

  private fail(error: unknown): void {
    const message = this.options.explain(error);
    if (this.server !== undefined) this.staleReason = message;
    else this.failure = { status: "failed", reason: this.options.account() === undefined ? "signedOut" : "failed", message };
  }

  private gone(): OverviewFailed {
    return { status: "failed", reason: "gone", message: this.options.t("Server {0} is not in this account any more.", this.options.serverId) };
  }

  /** @throws {Error} when nobody is signed in, or the server is not known: parts are only asked for when both are */
  private signedIn(): PanelAccount {
    const account = this.options.account();
    if (account === undefined) throw new Error("Nobody is signed in to the account.");
    return account;
  }

  private known(): Server {
    if (this.server === undefined) throw new Error("The server is not known.");
    return this.server;
  }
}

/** Something that changes, with what is done before others are told. */
function on<T>(event: Event<T>, handle: (value: T) => void): Changing {
  return {
    onDidChange: (listener) =>
      event((value) => {
        handle(value);
        listener();
      }),
  };
}
