import { Disposable, l10n, window } from "vscode";
import type { Cloud } from "../cloud/cloud";
import { ContextKeys, Views, type ContextKey, type ViewId } from "../ids";
import { setContextKey } from "../platform/contextKeys";
import type { Log } from "../platform/log";
import type { ResourceView } from "./accountBranch";
import { createDomainsView } from "./domainsTree";
import { describeViewFailure } from "./failure";
import { createImagesView } from "./imagesTree";
import { createNetworksView } from "./networksTree";
import { ResourceTree } from "./resourceTree";
import { createServersView } from "./serversTree";
import type { TreeNode } from "./treeNode";

export interface TreeServices {
  readonly cloud: Cloud;
  readonly log: Log;
}

/** Fills the views of the sidebar. */
export function registerTrees({ cloud, log }: TreeServices): Disposable {
  const show = <T>(id: ViewId, stateKey: ContextKey, view: ResourceView<T>, emptyText: string): Disposable => {
    const tree = new ResourceTree(cloud, view, {
      emptyText,
      setState: (state) => setContextKey(stateKey, state),
      showProgress: async (work) => window.withProgress({ location: { viewId: id } }, () => work),
      describeFailure: (error) => {
        log.error(error);
        return describeViewFailure(error);
      },
    });
    return Disposable.from(tree, window.createTreeView<TreeNode>(id, { treeDataProvider: tree, showCollapseAll: true }));
  };
  return Disposable.from(
    show(Views.servers, ContextKeys.serversState, createServersView(), l10n.t("No servers")),
    show(Views.networks, ContextKeys.networksState, createNetworksView(), l10n.t("No VPCs")),
    show(Views.domains, ContextKeys.domainsState, createDomainsView((error) => log.error(error)), l10n.t("No domains")),
    show(Views.images, ContextKeys.imagesState, createImagesView(), l10n.t("No images")),
  );
}
