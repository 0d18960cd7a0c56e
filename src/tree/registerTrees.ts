import { Disposable, l10n, window, type TreeDragAndDropController, type TreeView } from "vscode";
import type { Cloud } from "../cloud/cloud";
import { Commands, ContextKeys, Views, type ContextKey, type ViewId } from "../ids";
import { setContextKey } from "../platform/contextKeys";
import type { Log } from "../platform/log";
import type { ResourceView } from "./accountBranch";
import { createDomainsView } from "./domainsTree";
import { describeViewFailure } from "./failure";
import { createActivityView } from "./activityTree";
import { createAccountView } from "./accountTree";
import { createImagesView } from "./imagesTree";
import { createLoadBalancersView } from "./loadBalancersTree";
import { createNetworksView } from "./networksTree";
import { ResourceTree } from "./resourceTree";
import { dragServers, dropServers } from "./serverDrag";
import { createServersView } from "./serversTree";
import type { ServerViewState } from "./serverViewState";
import { StatusItem } from "./statusItem";
import type { TreeNode } from "./treeNode";

export interface TreeServices {
  readonly cloud: Cloud;
  readonly log: Log;
  readonly serverView: ServerViewState;
}

/** Fills the views of the sidebar. */
export function registerTrees({ cloud, log, serverView }: TreeServices): Disposable {
  const show = <T>(id: ViewId, stateKey: ContextKey, view: ResourceView<T>, emptyText: string, options: TreeOptions = {}): { readonly tree: ResourceTree<T>; readonly view: TreeView<TreeNode>; readonly both: Disposable } => {
    const tree = new ResourceTree(cloud, view, {
      emptyText,
      setState: (state) => setContextKey(stateKey, state),
      showProgress: async (work) => window.withProgress({ location: { viewId: id } }, () => work),
      describeFailure: (error) => {
        log.error(error);
        return describeViewFailure(error);
      },
      ...(options.isFiltered ? { isFiltered: options.isFiltered } : {}),
    });
    const treeView = window.createTreeView<TreeNode>(id, { treeDataProvider: tree, showCollapseAll: true, canSelectMany: options.canSelectMany ?? false, ...(options.dragAndDropController ? { dragAndDropController: options.dragAndDropController } : {}) });
    return { tree, view: treeView, both: Disposable.from(tree, treeView) };
  };
  const servers = show(Views.servers, ContextKeys.serversState, createServersView(serverView), l10n.t("No servers"), { canSelectMany: true, dragAndDropController: dragServers(), isFiltered: () => serverView.filter !== "" });
  const tell = (): void => {
    servers.view.description = serverView.filter === "" ? "" : l10n.t("filtered by “{0}”", serverView.filter);
    void setContextKey(ContextKeys.serversFiltered, serverView.filter !== "");
  };
  tell();
  const account = show(Views.account, ContextKeys.accountState, createAccountView(), l10n.t("Nothing is known of this account"));
  return Disposable.from(
    servers.both,
    show(Views.activity, ContextKeys.activityState, createActivityView((error) => log.error(error)), l10n.t("No actions")).both,
    account.both,
    new StatusItem(cloud, { servers: servers.view, account: account.view }),
    serverView.onDidChange(() => {
      tell();
      servers.tree.rearrange();
    }),
    show(Views.networks, ContextKeys.networksState, createNetworksView(), l10n.t("No VPCs"), { dragAndDropController: dropServers(Commands.moveServersToVpc, "vpcId") }).both,
    show(Views.domains, ContextKeys.domainsState, createDomainsView((error) => log.error(error)), l10n.t("No domains")).both,
    show(Views.images, ContextKeys.imagesState, createImagesView(), l10n.t("No images")).both,
    show(Views.loadBalancers, ContextKeys.loadBalancersState, createLoadBalancersView(), l10n.t("No load balancers"), { dragAndDropController: dropServers(Commands.addServersToLoadBalancer, "loadBalancerId") }).both,
  );
}

interface TreeOptions {
  readonly canSelectMany?: boolean;
  readonly isFiltered?: () => boolean;
  readonly dragAndDropController?: TreeDragAndDropController<TreeNode>;
}
