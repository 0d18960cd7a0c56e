import * as vscode from "vscode";
import type { Account } from "../accounts/accountService";
import type { Cloud } from "../cloud/cloud";
import { Disposable } from "../platform/disposable";
import { AccountBranch, type ResourceView } from "./accountBranch";
import { AccountItem } from "./accountItem";
import { EmptyItem } from "./emptyItem";
import { ErrorItem } from "./errorItem";
import type { TreeNode } from "./treeNode";
import type { ViewState } from "./viewState";

/** The words and the state of one view. */
export interface ResourceTreeOptions {
  readonly emptyText: string;
  /** Whether a filter may be why there are no rows. */
  isFiltered?(): boolean;
  /** Tells the welcome content of the view what there is to say; settles when it knows. */
  setState(state: ViewState): Promise<void>;
  /** Shows that the view loads, for as long as the promise is pending. */
  showProgress<R>(work: Promise<R>): Promise<R>;
  /** The failure in a sentence for people, and which welcome content it gets. */
  describeFailure(error: unknown): { readonly sentence: string; readonly state: ViewState };
}

/**
 * A view over the lists of all accounts: the rows themselves with a single account, a level of accounts with several.
 * Asks the network for nothing until VS Code asks for rows, which it does only for a view that can be seen.
 */
export class ResourceTree<T> extends Disposable implements vscode.TreeDataProvider<TreeNode> {
  private readonly changed = this._register(new vscode.EventEmitter<TreeNode | undefined>());
  readonly onDidChangeTreeData = this.changed.event;
  private readonly branches = new Map<string, { readonly branch: AccountBranch<T>; readonly item: AccountItem }>();

  constructor(
    private readonly cloud: Cloud,
    private readonly view: ResourceView<T>,
    private readonly options: ResourceTreeOptions,
  ) {
    super();
    this._register(cloud.accounts.onDidChangeAccounts(() => this.followAccounts()));
  }

  override dispose(): void {
    for (const { branch } of this.branches.values()) branch.dispose();
    this.branches.clear();
    super.dispose();
  }

  /** Arranges the rows anew. */
  rearrange(): void {
    this.changed.fire(undefined);
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    return node.toTreeItem();
  }

  resolveTreeItem(item: vscode.TreeItem, node: TreeNode): vscode.TreeItem {
    item.tooltip = node.toTooltip?.();
    return item;
  }

  getParent(node: TreeNode): TreeNode | undefined {
    return node.parent;
  }

  async getChildren(node?: TreeNode): Promise<TreeNode[]> {
    if (node) return [...((await node.loadChildren?.()) ?? [])];
    const { accounts } = this.cloud.accounts;
    const [account] = accounts;
    if (!account) return [];
    if (this.hasAccountLevel) return accounts.map((each) => this.partOf(each).item);
    return this.loadOnly(this.partOf(account).branch);
  }

  private get hasAccountLevel(): boolean {
    return this.cloud.accounts.accounts.length > 1;
  }

  /** The rows of the only account; without rows, the welcome content says why. */
  private async loadOnly(branch: AccountBranch<T>): Promise<TreeNode[]> {
    try {
      if (branch.store.state.status !== "ready") await this.options.setState("loading");
      const rows = await this.options.showProgress(branch.loadRows(undefined));
      await this.options.setState(rows.length > 0 ? "ready" : this.options.isFiltered?.() === true ? "filtered" : "empty");
      return [...rows];
    } catch (error) {
      await this.options.setState(this.options.describeFailure(error).state);
      return [];
    }
  }

  /** The rows under one of several accounts; without rows, a row says why. */
  private async loadUnder(item: AccountItem, branch: AccountBranch<T>): Promise<readonly TreeNode[]> {
    try {
      const rows = await this.options.showProgress(branch.loadRows(item));
      return rows.length > 0 ? rows : [new EmptyItem(item, this.options.emptyText)];
    } catch (error) {
      const retry = async (): Promise<void> => {
        await this.options.showProgress(branch.store.refresh());
      };
      return [new ErrorItem(item, this.options.describeFailure(error).sentence, retry)];
    }
  }

  private partOf(account: Account): { readonly branch: AccountBranch<T>; readonly item: AccountItem } {
    const known = this.branches.get(account.id);
    if (known) return known;
    const branch = new AccountBranch(this.cloud.of(account.id), this.view, {
      redraw: (node) => this.changed.fire(node),
      rearrange: () => this.changed.fire(this.hasAccountLevel ? item : undefined),
    });
    const item: AccountItem = new AccountItem(account, () => this.loadUnder(item, branch));
    const part = { branch, item };
    this.branches.set(account.id, part);
    return part;
  }

  /** Rows of an account that is gone, or that has another token now, must not stay on the screen: what is kept is kept by account. */
  private followAccounts(): void {
    for (const [id, { branch }] of this.branches) {
      if (this.cloud.accounts.get(id) === branch.cloud.account) continue;
      branch.dispose();
      this.branches.delete(id);
    }
    this.changed.fire(undefined);
  }
}
