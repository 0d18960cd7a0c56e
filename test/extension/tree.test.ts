import assert from "node:assert/strict";
import v8 from "node:v8";
import vm from "node:vm";
import type { MammothApi } from "../../src/api/mammothApi";
import { AccountCloud } from "../../src/cloud/cloud";
import { AccountBranch } from "../../src/tree/accountBranch";
import { createServersView } from "../../src/tree/serversTree";
import { ServerViewState } from "../../src/tree/serverViewState";
import type { TreeNode } from "../../src/tree/treeNode";
import type { Server } from "../../src/model/contract";
import { MemoryMemento } from "./memoryMemento";
import { testCloud } from "./testCloud";
import { measure } from "./measures";

const count = 10_000;

/** Everything that is not in use any more is gone afterwards. */
function collectGarbage(): void {
  v8.setFlagsFromString("--expose-gc");
  const collect = vm.runInNewContext("gc") as () => void;
  collect();
  collect();
}

function timed<T>(work: () => T): { readonly ms: number; readonly result: T } {
  const start = performance.now();
  const result = work();
  return { ms: performance.now() - start, result };
}

describe("Ten thousand servers in the tree", () => {
  let fleet: string;
  let state: ServerViewState;
  let cloud: AccountCloud;
  let shown: AccountBranch<Server>;
  let redrawn: TreeNode[];
  let rearranged: number;
  let bytes: number;

  before(async function () {
    this.timeout(60_000);
    const templates = await testCloud().api.servers.list();
    fleet = JSON.stringify(
      Array.from({ length: count }, (_, index) => {
        const template = templates[index % templates.length];
        assert.ok(template);
        return { ...template, id: 1_000_000 + index, name: `node-${index}.example.com`, networks: { ...template.networks, v4: template.networks.v4.map((network) => ({ ...network, ip_address: `10.${index >> 16}.${(index >> 8) & 255}.${index & 255}` })) } };
      }),
    );
    state = new ServerViewState(new MemoryMemento());
    redrawn = [];
    rearranged = 0;
    const list = (): Promise<readonly Server[]> => Promise.resolve(JSON.parse(fleet) as readonly Server[]);
    const api = { servers: { list, get: (id: number) => list().then((all) => all.find((one) => one.id === id)) }, actions: { list: () => Promise.resolve([]) } } as unknown as MammothApi;
    cloud = new AccountCloud({ id: "fleet", label: "fleet", endpoint: "http://127.0.0.1/v2", kind: "token" }, api, { log: { warn: () => undefined, error: () => undefined } });
    shown = branchOf();
    collectGarbage();
    const before = process.memoryUsage().heapUsed;
    await cloud.servers.load();
    await shown.loadRows(undefined);
    collectGarbage();
    bytes = (process.memoryUsage().heapUsed - before) / count;
  });

  after(() => {
    shown.dispose();
    cloud.dispose();
    state.dispose();
  });

  const branchOf = (): AccountBranch<Server> => new AccountBranch(cloud, createServersView(state), { redraw: (node) => redrawn.push(node), rearrange: () => rearranged++ });

  /** Of rows that were never shown before. */
  async function drawAnew(): Promise<{ readonly ms: number; readonly rows: number }> {
    const branch = branchOf();
    try {
      return await draw(branch);
    } finally {
      branch.dispose();
    }
  }

  /** What VS Code asks for when a level opens: its rows, each with what it looks like. */
  async function draw(branch = shown): Promise<{ readonly ms: number; readonly rows: number }> {
    const start = performance.now();
    const rows = await branch.loadRows(undefined);
    const all: readonly TreeNode[] = rows.length > 0 && rows[0]?.id.includes("/by-") === true ? rows.flatMap((row) => [row, ...((row.loadChildren?.() ?? []) as readonly TreeNode[])]) : rows;
    for (const row of all) row.toTreeItem();
    return { ms: performance.now() - start, rows: all.length };
  }

  const best = async (work: () => Promise<{ readonly ms: number }>): Promise<number> => Math.min((await work()).ms, (await work()).ms, (await work()).ms);

  it("open, are filtered and are grouped between two frames", async function () {
    const expandMs = await best(drawAnew);
    assert.equal((await draw()).rows, count);
    await state.setFilter("node-99 syd");
    const filterMs = await best(() => draw());
    await state.setFilter("");
    await state.setGrouping("region");
    const groupMs = await best(() => draw());
    assert.ok((await draw()).rows > count);
    await state.setGrouping("none");
    await draw();
    measure(this, { expandMs, filterMs, groupMs, bytes });
    assert.ok(bytes < 4096, `${bytes} octets a server`);
  });

  it("are drawn again one by one: three that changed are three rows", async function () {
    const changed = JSON.parse(fleet) as { name: string; status: string; memory: number }[];
    for (const index of [5, 500, 5000]) Object.assign(changed[index] ?? {}, { memory: 1 });
    fleet = JSON.stringify(changed);
    redrawn.length = 0;
    rearranged = 0;
    const refreshed = timed(() => cloud.servers.refresh());
    await refreshed.result;
    measure(this, { redrawn: redrawn.length, rearranged });
    assert.deepEqual([redrawn.length, rearranged], [3, 0]);
  });
});
