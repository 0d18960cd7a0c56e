import type { Account, AccountService } from "../accounts/accountService";
import { ApiError } from "../api/apiError";
import type { MammothApi } from "../api/mammothApi";
import type { Account as Profile, Action, Domain, Image, LoadBalancer, Region, Server, ServerActionBody, Vpc } from "../model/contract";
import { Disposable } from "../platform/disposable";
import type { Log } from "../platform/log";
import { AccountLocks, type LockMemory } from "./accountLocks";
import { ActionTracker, isQuestion, type TrackerClock } from "./actionTracker";
import { Creations } from "./creations";
import { Notices } from "./notices";
import { PowerStates } from "./powerStates";
import { shareParts } from "./shareParts";
import { startServerAction } from "./startServerAction";
import { ResourceStore, type ResourceId } from "./store";

export interface CloudOptions {
  readonly accounts: AccountService;
  readonly log: Pick<Log, "warn" | "error">;
  readonly clock?: TrackerClock;
  /** where locks are kept; without it they end with this object */
  readonly lockMemory?: LockMemory;
}

/** What is known of every account that is signed in, each for itself. */
export class Cloud extends Disposable {
  readonly accounts: AccountService;
  private readonly parts = new Map<string, AccountCloud>();

  constructor(private readonly options: CloudOptions) {
    super();
    this.accounts = options.accounts;
    this._register(this.accounts.onDidChangeAccounts(() => this.forgetGone()));
  }

  /** @throws {HumanError} when nobody is signed in to that account */
  of(accountId: string): AccountCloud {
    const account = this.accounts.get(accountId);
    const api = this.accounts.api(accountId);
    const known = this.parts.get(accountId);
    if (known && known.account === account) return known;
    known?.dispose();
    const part = new AccountCloud(account ?? unreachable(accountId), api, this.options);
    this.parts.set(accountId, part);
    return part;
  }

  override dispose(): void {
    for (const part of this.parts.values()) part.dispose();
    this.parts.clear();
    super.dispose();
  }

  private forgetGone(): void {
    for (const [id, part] of this.parts) {
      if (this.accounts.get(id) === part.account) continue;
      part.dispose();
      this.parts.delete(id);
    }
  }
}

function unreachable(accountId: string): never {
  throw new Error(`There is no account ${accountId}.`);
}

/** What is known of one account. */
export class AccountCloud extends Disposable {
  readonly servers: ResourceStore<Server>;
  readonly vpcs: ResourceStore<Vpc>;
  readonly domains: ResourceStore<Domain>;
  readonly images: ResourceStore<Image>;
  readonly loadBalancers: ResourceStore<LoadBalancer>;
  readonly regions: ResourceStore<Region>;
  /** one item: who the account belongs to */
  readonly profile: ResourceStore<Profile>;
  /** the newest actions, of whoever began them */
  readonly activity: ResourceStore<Action>;
  readonly actions: ActionTracker;
  readonly power: PowerStates;
  readonly notices: Notices;
  /** what a person has locked in this editor */
  readonly locks: AccountLocks;
  /** Creates what is billed, never twice. */
  readonly creations: Creations;

  constructor(
    readonly account: Account,
    readonly api: MammothApi,
    { log, clock, lockMemory = shortMemory() }: Pick<CloudOptions, "log" | "clock" | "lockMemory">,
  ) {
    super();
    this.actions = this._register(new ActionTracker({ api, onError: (error) => log.error(error), ...(clock ? { clock } : {}) }));
    this.power = this._register(new PowerStates({ api, actions: this.actions }));
    this.notices = this._register(new Notices(api));
    this.creations = new Creations(api);
    this.locks = new AccountLocks(account.id, lockMemory);
    this.servers = this._register(
      new ResourceStore<Server>({
        idOf: ({ id }) => id,
        loadAll: async (signal) => {
          const aside = (asking: Promise<void>): Promise<void> => asking.catch((error: unknown) => log.error(error));
          const [servers] = await Promise.all([api.servers.list({}, { signal }), aside(this.actions.discover()), aside(this.notices.refresh(signal))]);
          return shareParts(servers, ["region", "size", "image", "kernel", "features", "selected_size_options", "advanced_features"]);
        },
        loadOne: (id, signal) => unlessGone(api.servers.get(Number(id), { signal })),
      }),
    );
    this.vpcs = this._register(new ResourceStore<Vpc>({ idOf: ({ id }) => id, loadAll: (signal) => api.vpcs.list({ signal }), loadOne: (id, signal) => unlessGone(api.vpcs.get(Number(id), { signal })) }));
    this.domains = this._register(
      new ResourceStore<Domain>({ idOf: ({ name }) => name, loadAll: (signal) => api.domains.list({ signal }), loadOne: (name, signal) => unlessGone(api.domains.get(String(name), { signal })) }),
    );
    this.images = this._register(new ResourceStore<Image>({ idOf: ({ id }) => id, loadAll: (signal) => api.images.list({}, { signal }) }));
    this.loadBalancers = this._register(
      new ResourceStore<LoadBalancer>({ idOf: ({ id }) => id, loadAll: (signal) => api.loadBalancers.list({ signal }), loadOne: (id, signal) => unlessGone(api.loadBalancers.get(Number(id), { signal })) }),
    );
    this.profile = this._register(new ResourceStore<Profile>({ idOf: ({ email }) => email, loadAll: async (signal) => [await api.account.get({ signal })], tellsEveryRefresh: true }));
    this.regions = this._register(new ResourceStore<Region>({ idOf: ({ slug }) => slug, loadAll: (signal) => api.regions.list({ signal }) }));
    this.activity = this._register(new ResourceStore<Action>({ idOf: ({ id }) => id, loadAll: (signal) => api.actions.listNewest({ signal }) }));
    this._register(
      this.actions.onDidEnd((action) => {
        if (isQuestion(action)) return;
        const { resource_type, resource_id } = action;
        void this.followEnd(resource_type ?? undefined, resource_id ?? undefined).catch((error: unknown) => log.error(error));
      }),
    );
  }

  /** Starts an action on a server and follows it; see `startServerAction` for what it promises.
   * @throws {LockedError} where the server is locked against it; nothing was sent then */
  async startAction(serverId: number, body: ServerActionBody): Promise<Action | undefined> {
    this.locks.refuseAction(serverId, body, (id) => this.servers.get(id)?.name ?? String(id));
    return startServerAction({ api: this.api, actions: this.actions, serverId, body });
  }

  /** What an action has changed is seen anew: its server, and the lists that it may have touched if somebody has them. */
  private async followEnd(resource_type: string | undefined, resource_id: ResourceId | undefined): Promise<void> {
    if (resource_type === "server" && resource_id !== undefined && this.servers.state.status === "ready") await this.servers.refreshOne(resource_id);
    const touched = [this.images, this.vpcs, this.loadBalancers, this.activity].filter((store) => store.state.status === "ready");
    await Promise.all(touched.map((store) => store.refresh()));
  }
}

function shortMemory(): LockMemory {
  const kept = new Map<string, unknown>();
  return {
    get: <T>(key: string, otherwise: T) => (kept.get(key) as T | undefined) ?? otherwise,
    update: (key, value) => Promise.resolve(void kept.set(key, value)),
  };
}

async function unlessGone<T>(loading: Promise<T>): Promise<T | undefined> {
  try {
    return await loading;
  } catch (error) {
    if (error instanceof ApiError && error.kind === "not-found") return undefined;
    throw error;
  }
}
