import { isDeepStrictEqual } from "node:util";
import { Disposable } from "../platform/disposable";
import { Emitter, type Event } from "../platform/emitter";

export type ResourceId = string | number;

export type StoreState<T> =
  | { readonly status: "idle"; readonly items?: undefined }
  | { readonly status: "loading"; readonly items?: readonly T[] }
  | { readonly status: "ready"; readonly items: readonly T[] }
  /** nothing is kept of what was there before: it may be false by now */
  | { readonly status: "failed"; readonly error: unknown; readonly items?: undefined };

export interface StoreChange {
  readonly ids: readonly ResourceId[] | "all";
}

/** A list of one account, as it was last seen. */
export interface Store<T> {
  readonly state: StoreState<T>;
  readonly onDidChange: Event<StoreChange>;
  /** What is there, loaded if it is not; those who ask at the same time share one request. @throws what loading failed with */
  load(): Promise<readonly T[]>;
  /** Loads it anew. What is there stays until then. @throws what loading failed with */
  refresh(): Promise<readonly T[]>;
  /** Loads one of it anew; one that is gone is taken out. @throws what loading failed with */
  refreshOne(id: ResourceId): Promise<T | undefined>;
  get(id: ResourceId): T | undefined;
}

export interface StoreOptions<T> {
  readonly idOf: (item: T) => ResourceId;
  readonly loadAll: (signal: AbortSignal) => Promise<readonly T[]>;
  /** @returns undefined when it is gone. Without it, `refreshOne` loads the whole list. */
  readonly loadOne?: (id: ResourceId, signal: AbortSignal) => Promise<T | undefined>;
  /** A refresh is told even where it found nothing new: more depends on it than the list. */
  readonly tellsEveryRefresh?: boolean;
}

export class ResourceStore<T> extends Disposable implements Store<T> {
  private readonly changed = this._register(new Emitter<StoreChange>());
  readonly onDidChange = this.changed.event;
  private current: StoreState<T> = { status: "idle" };
  private byId: ReadonlyMap<ResourceId, T> = new Map<ResourceId, T>();
  private loading: Promise<readonly T[]> | undefined;
  private readonly stop = new AbortController();

  constructor(private readonly options: StoreOptions<T>) {
    super();
    this._register({ dispose: () => this.stop.abort() });
  }

  get state(): StoreState<T> {
    return this.current;
  }

  get(id: ResourceId): T | undefined {
    return this.byId.get(id);
  }

  load(): Promise<readonly T[]> {
    return this.current.status === "ready" ? Promise.resolve(this.current.items) : (this.loading ?? this.refresh());
  }

  refresh(): Promise<readonly T[]> {
    const loading = this.loadAll().finally(() => {
      if (this.loading === loading) this.loading = undefined;
    });
    this.loading = loading;
    return loading;
  }

  async refreshOne(id: ResourceId): Promise<T | undefined> {
    if (!this.options.loadOne) {
      await this.refresh();
      return this.get(id);
    }
    const item = await this.options.loadOne(id, this.stop.signal);
    if (this.current.status === "ready") this.replaceOne(this.current.items, id, item);
    return item;
  }

  /** Whose answer counts: a later question makes an earlier one's answer stale. */
  private newest: symbol | undefined;

  private async loadAll(): Promise<readonly T[]> {
    const before = this.current;
    const mine = Symbol("load");
    this.newest = mine;
    this.current = { status: "loading", ...(before.items ? { items: before.items } : {}) };
    if (!before.items) this.changed.fire({ ids: "all" });
    try {
      const items = await this.options.loadAll(this.stop.signal);
      if (this.newest === mine) this.show({ status: "ready", items }, before.items);
      return items;
    } catch (error) {
      if (this.newest === mine) this.show({ status: "failed", error }, undefined);
      throw error;
    }
  }

  /** @param asked who asks for one item is answered, even where nothing of it changed: what hangs on it may have */
  private show(state: StoreState<T>, before: readonly T[] | undefined, asked?: ResourceId): void {
    if (this.isDisposed) return;
    const known = this.byId;
    this.current = state;
    this.byId = new Map((state.items ?? []).map((item) => [this.options.idOf(item), item]));
    if (!before || !state.items || this.options.tellsEveryRefresh) {
      this.changed.fire({ ids: "all" });
      return;
    }
    const ids = [...new Set([...known.keys(), ...this.byId.keys()])].filter((id) => id === asked || !isDeepStrictEqual(known.get(id), this.byId.get(id)));
    if (ids.length > 0) this.changed.fire({ ids });
  }

  private replaceOne(items: readonly T[], id: ResourceId, item: T | undefined): void {
    const at = items.findIndex((one) => this.options.idOf(one) === id);
    const next = [...items];
    if (at < 0 && item !== undefined) next.push(item);
    else if (at >= 0) next.splice(at, 1, ...(item === undefined ? [] : [item]));
    this.show({ status: "ready", items: next }, items, id);
  }
}
