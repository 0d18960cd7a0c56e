import * as vscode from "vscode";
import type { AccountCloud } from "../cloud/cloud";
import type { Domain } from "../model/contract";
import type { ResourceView } from "./accountBranch";
import { compareNames } from "./compareNames";
import { DomainItem } from "./domainItem";
import { followLocks } from "./followLocks";

/**
 * The view Domains: by name, each with where its questions really go. The provider's own name servers are asked for once an account;
 * without an answer, nothing is said of delegation.
 *
 * @param logFailure Told of a failure that no row has to show.
 */
export function createDomainsView(logFailure: (error: unknown) => void): ResourceView<Domain> {
  const nameservers = new WeakMap<AccountCloud, readonly string[]>();
  return {
    storeOf: (cloud) => cloud.domains,
    idOf: (domain) => domain.name,
    compare: (one, other) => compareNames(one.name, other.name),
    createNode: (cloud, domain) => new DomainItem(cloud, domain, () => nameservers.get(cloud)),
    watch: (cloud, redraw) => {
      const locks = followLocks(cloud, "domain", redraw);
      const stop = new AbortController();
      void loadNameservers(cloud, stop.signal).then((names) => {
        nameservers.set(cloud, names);
        const { state } = cloud.domains;
        if (state.status === "ready") redraw(state.items.map(({ name }) => name));
      }, logFailure);
      return new vscode.Disposable(() => {
        locks.dispose();
        stop.abort();
      });
    },
  };
}

function loadNameservers(cloud: AccountCloud, signal: AbortSignal): Promise<readonly string[]> {
  return cloud.api.domains.listNameservers({ signal });
}
