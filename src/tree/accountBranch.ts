import type { AccountCloud } from "../cloud/cloud";
import type { Store } from "../cloud/store";
import { Disposable, type DisposableLike } from "../platform/disposable";
import type { TreeNode } from "./treeNode";

export type ResourceId = string | number;

/** The row of a resource. It keeps its identity for as long as the resource is there, and is redrawn alone when it changes. */
export interface ResourceNode<T> extends TreeNode {
  parent: TreeNode | undefined;
  update(resource: T): void;
  /** Whether it looks as it was drawn last; what stands under it does not count. */
  isDrawn?(): boolean;
}

/** What a view shows of an account: which list, as which rows, in which order. */
export interface ResourceView<T> {
  storeOf(cloud: AccountCloud): Store<T>;
  idOf(resource: T): ResourceId;
  compare(one: T, other: T): number;
  /** @param redraw To be called when something under the row has to be loaded again. */
  createNode(cloud: AccountCloud, resource: T, redraw: (node: TreeNode) => void): ResourceNode<T>;
  /** Whether a row is to be seen. Without it, all are. */
  readonly isShown?: (resource: T, cloud: AccountCloud) => boolean;
  /** Puts rows under headings. Without it, they stand in a plain list. */
  arrange?(
    resources: readonly T[],
    nodeOf: (resource: T, parent: TreeNode | undefined) => ResourceNode<T>,
    parent: TreeNode | undefined,
    cloud: AccountCloud,
    redraw: (node: TreeNode) => void,
  ): readonly TreeNode[];
  /** Other sources of change than the list itself. Tells which rows have to be drawn again, with what stands under them; with `rowOnly`, only those
   * that look otherwise than they were drawn: whoever opens something under a row while it is drawn again may see it close. */
  watch?(cloud: AccountCloud, redraw: (ids: readonly ResourceId[], rowOnly?: boolean) => void): DisposableLike;
}

export interface BranchEvents {
  /** One row has changed. */
  redraw(node: TreeNode): void;
  /** Rows came, went or moved, or the list failed. */
  rearrange(): void;
}

/** The rows of one account in one view. */
export class AccountBranch<T> extends Disposable {
  private readonly nodes = new Map<ResourceId, ResourceNode<T>>();
  private shown: ReadonlyMap<ResourceId, T> = new Map<ResourceId, T>();
  private inOrder: { readonly of: readonly T[]; readonly sorted: readonly T[] } | undefined;
  private loadsRunning = 0;

  constructor(
    readonly cloud: AccountCloud,
    private readonly view: ResourceView<T>,
    private readonly events: BranchEvents,
  ) {
    super();
    this._register(this.store.onDidChange((change) => this.follow(change.ids)));
    if (view.watch) this._register(view.watch(cloud, (ids, rowOnly) => this.redraw(ids, rowOnly)));
  }

  get store(): Store<T> {
    return this.view.storeOf(this.cloud);
  }

  /**
   * The rows, loaded if they are not there yet. A list that has failed is not asked for again here: that is for Retry.
   *
   * @throws what the list failed with.
   */
  async loadRows(parent: TreeNode | undefined): Promise<readonly TreeNode[]> {
    const resources = await this.loadResources();
    const { isShown } = this.view;
    const sorted = isShown ? this.sorted(resources).filter((resource) => isShown(resource, this.cloud)) : this.sorted(resources);
    this.shown = new Map(sorted.map((resource) => [this.view.idOf(resource), resource]));
    for (const id of this.nodes.keys()) if (!this.shown.has(id)) this.nodes.delete(id);
    if (!this.view.arrange) return sorted.map((resource) => this.nodeOf(resource, parent));
    return this.view.arrange(sorted, (resource, heading) => this.nodeOf(resource, heading), parent, this.cloud, (node) => this.events.redraw(node));
  }

  /** The order of a list is found out once. */
  private sorted(resources: readonly T[]): readonly T[] {
    if (this.inOrder?.of !== resources) this.inOrder = { of: resources, sorted: [...resources].sort((one, other) => this.view.compare(one, other)) };
    return this.inOrder.sorted;
  }

  private async loadResources(): Promise<readonly T[]> {
    const { state } = this.store;
    if (state.status === "ready") return state.items;
    if (state.status === "failed") throw state.error;
    this.loadsRunning++;
    try {
      return await this.store.load();
    } finally {
      this.loadsRunning--;
    }
  }

  private nodeOf(resource: T, parent: TreeNode | undefined): ResourceNode<T> {
    const id = this.view.idOf(resource);
    let node = this.nodes.get(id);
    if (node) node.update(resource);
    else this.nodes.set(id, (node = this.view.createNode(this.cloud, resource, (changed) => this.events.redraw(changed))));
    node.parent = parent;
    return node;
  }

  /** While the view itself waits for the list, it will draw what comes; anything else is news. */
  private follow(ids: readonly ResourceId[] | "all"): void {
    if (this.loadsRunning > 0 || this.store.state.status === "loading") return;
    if (ids === "all" || ids.some((id) => this.hasMoved(id))) this.events.rearrange();
    else this.redraw(ids);
  }

  private hasMoved(id: ResourceId): boolean {
    const before = this.shown.get(id);
    const now = this.store.get(id);
    return before === undefined || now === undefined ? before !== now : this.view.compare(before, now) !== 0;
  }

  private redraw(ids: readonly ResourceId[], rowOnly = false): void {
    for (const id of ids) {
      const node = this.nodes.get(id);
      const resource = this.store.get(id);
      if (!node || resource === undefined) continue;
      node.update(resource);
      if (!rowOnly || node.isDrawn?.() !== true) this.events.redraw(node);
    }
  }
}
