import assert from "node:assert/strict";
import * as vscode from "vscode";
import manifest from "../../package.json";
import type { Account } from "../../src/accounts/accountService";
import { AccountCloud } from "../../src/cloud/cloud";
import { Commands, Views, type CommandId, type ViewId } from "../../src/ids";
import type { Lockable } from "../../src/cloud/accountLocks";
import { AccountBranch, type ResourceView } from "../../src/tree/accountBranch";
import { AccountItem } from "../../src/tree/accountItem";
import { createAccountView } from "../../src/tree/accountTree";
import { createActivityView } from "../../src/tree/activityTree";
import { createDomainsView } from "../../src/tree/domainsTree";
import { ErrorItem } from "../../src/tree/errorItem";
import { createImagesView } from "../../src/tree/imagesTree";
import { createLoadBalancersView } from "../../src/tree/loadBalancersTree";
import { createNetworksView } from "../../src/tree/networksTree";
import { createServersView } from "../../src/tree/serversTree";
import { ServerViewState } from "../../src/tree/serverViewState";
import type { TreeNode } from "../../src/tree/treeNode";
import { menuWhen } from "../menuWhen";
import { exploreSandbox } from "./extension";
import { MemoryMemento } from "./memoryMemento";
import { runAndLeave } from "./runAndLeave";
import { testCloud } from "./testCloud";

interface Row {
  readonly view: ViewId;
  readonly contextValue: string;
  readonly node: TreeNode;
}

/** Entries of the menus of rows, those of their submenus with the `when` of the submenu. */
const entries = manifest.contributes.menus["view/item/context"].flatMap(({ when, ...entry }) =>
  entry.command !== undefined ? [{ command: entry.command as CommandId, when }] : manifest.contributes.menus["mammoth.server.copyMenu"].map(({ command }) => ({ command: command as CommandId, when })),
);
const offered = [...new Set(entries.map(({ command }) => command))];

/** What needs a program or a network beyond the test's window. */
const beyond: ReadonlySet<CommandId> = new Set([Commands.openTerminal, Commands.connectRemote]);

describe("Every entry of the rows' menus", function () {
  this.timeout(30_000);
  const sandbox: Account = { id: "sandbox", label: "Sandbox", endpoint: "https://127.0.0.1/v2", kind: "sandbox" };
  const rows: Row[] = [];
  const state = new ServerViewState(new MemoryMemento());
  let cloud: AccountCloud;
  let retried = 0;

  before(async () => {
    await exploreSandbox();
    // A cloud of the same seed as the sandbox: its rows stand for the sandbox's own.
    cloud = new AccountCloud(sandbox, testCloud().api, { log: { warn: () => undefined, error: () => undefined } });
    await Promise.all([cloud.servers.load(), cloud.vpcs.load(), cloud.loadBalancers.load()]);
    const [plain, pinned, locked] = cloud.servers.state.status === "ready" ? cloud.servers.state.items : [];
    assert.ok(plain && pinned && locked);
    await state.setPinned([{ accountId: sandbox.id, serverId: pinned.id }], true);
    await collectAll();
    // Once more with everything locked that can be.
    const lockable = rows.flatMap(({ node }) => lockableOf(node) ?? []);
    await cloud.locks.setLocked(lockable, true);
    await collectAll();
    const account = new AccountItem(sandbox, () => Promise.resolve([]));
    const token = new AccountItem({ ...sandbox, kind: "token" }, () => Promise.resolve([]));
    rows.push(...[account, token, new ErrorItem(account, "It failed.", () => { retried++; return Promise.resolve(); })].map((node) => rowOf(Views.servers, node)));
  });

  after(async () => {
    cloud.dispose();
    state.dispose();
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    await exploreSandbox();
  });

  async function collectAll(): Promise<void> {
    const fail = (error: unknown): never => assert.fail(String(error));
    await collect(Views.servers, createServersView(state));
    await collect(Views.networks, createNetworksView());
    await collect(Views.domains, createDomainsView(fail));
    await collect(Views.images, createImagesView());
    await collect(Views.loadBalancers, createLoadBalancersView());
    await collect(Views.activity, createActivityView(fail));
    await collect(Views.account, createAccountView());
  }

  async function collect<T>(view: ViewId, shown: ResourceView<T>): Promise<void> {
    const branch = new AccountBranch(cloud, shown, { redraw: () => undefined, rearrange: () => undefined });
    const descend = async (nodes: readonly TreeNode[]): Promise<void> => {
      for (const node of nodes) {
        rows.push(rowOf(view, node));
        await descend((await node.loadChildren?.()) ?? []);
      }
    };
    try {
      await descend(await branch.loadRows(undefined));
    } finally {
      branch.dispose();
    }
  }

  for (const command of offered) {
    it(`${command} is on a row that the views show, runs on every kind of row that offers it, and ends when it is left`, async () => {
      const fitting = rows.filter(({ view, contextValue }) => entries.some((entry) => entry.command === command && menuWhen(entry.when, view, contextValue)));
      const kinds = new Map(fitting.map((row) => [`${row.view} ${row.contextValue.split(";")[0] ?? ""}`, row]));
      if (!rare.has(command)) assert.ok(kinds.size > 0, "no row offers it");
      if (beyond.has(command)) return;
      for (const { node } of kinds.values()) {
        await runAndLeave(command, node, [node]);
        if (command === Commands.signOut) await exploreSandbox();
      }
      if (command === Commands.retryView) assert.equal(retried, 1);
    });
  }
});

/** On rows that show something which the sandbox begins with none of: an account that owes, a question. */
const rare: ReadonlySet<CommandId> = new Set([Commands.answerQuestion, Commands.showBilling]);

function rowOf(view: ViewId, node: TreeNode): Row {
  return { view, contextValue: node.toTreeItem().contextValue ?? "", node };
}

function lockableOf(node: TreeNode): Lockable | undefined {
  const properties = { server: "serverId", vpc: "vpcId", domain: "domainName", loadBalancer: "loadBalancerId" } as const;
  for (const kind of ["server", "vpc", "domain", "loadBalancer"] as const) {
    const id: unknown = Reflect.get(node, properties[kind]);
    if (typeof id === "number" || typeof id === "string") return { kind, id };
  }
  return undefined;
}
