import assert from "node:assert/strict";
import { createMammothApi, type MammothApi } from "../../../src/api/mammothApi";
import type { Dialog, Option } from "../../../src/commands/dialog";
import type { ActionContext } from "../../../src/commands/server/actions/actionKind";
import { askBackupPlace } from "../../../src/commands/server/actions/backupPlace";
import type { Server } from "../../../src/model/contract";
import { createSimulatedCloud, type SimulatedCloud } from "../../../simulator/simulatedCloud";
import { t } from "../tree/resources";

/** Chooses by label, and remembers what there was to choose from and how many questions were expected. */
class ChoosingDialog implements Pick<Dialog, "pick" | "expect"> {
  readonly offered: string[] = [];
  total = 0;

  constructor(private readonly labels: string[]) {}

  async pick<T>(_placeholder: string, options: readonly Option<T>[] | Promise<readonly Option<T>[]>): Promise<T> {
    const loaded = await options;
    this.offered.push(loaded.map(({ label, description }) => `${label} (${description ?? ""})`).join(", "));
    const label = this.labels.shift();
    return (loaded.find((one) => one.label === label) ?? loaded[0] ?? assert.fail("nothing to choose")).value;
  }

  expect(total: number): void {
    this.total = total;
  }

  pickMany(): Promise<never> {
    return Promise.reject(new Error("not asked"));
  }

  text(): Promise<never> {
    return Promise.reject(new Error("not asked"));
  }

  file(): Promise<never> {
    return Promise.reject(new Error("not asked"));
  }
}

describe("Where a backup goes", () => {
  let cloud: SimulatedCloud;
  let api: MammothApi;
  let server: Server;

  before(async () => {
    cloud = await createSimulatedCloud({ token: "t", seed: "small" });
    api = createMammothApi({ baseUrl: () => cloud.url, getToken: () => Promise.resolve("t") });
    for (const one of await api.servers.list()) {
      const held = (await api.servers.listBackups(one.id)).filter(({ backup_info }) => backup_info?.type === "daily").length;
      if (held > 0 && held === one.selected_size_options?.daily_backups) server = one;
    }
    assert.ok(server);
  });

  after(() => cloud.close());

  const context = (more: Partial<ActionContext> = {}): ActionContext => ({ server, api, servers: () => api.servers.list(), vpcs: () => api.vpcs.list(), t, ...more });

  it("is a free slot without another question", async () => {
    const dialog = new ChoosingDialog(["Temporary"]);
    assert.deepEqual(await askBackupPlace(dialog, context(), 0, 1), { backup_type: "temporary", replacement_strategy: "none", backup_id_to_replace: null });
    assert.equal(dialog.total, 2);
  });

  it("is said with what is in use, and where none is free, what makes room is asked", async () => {
    const dialog = new ChoosingDialog(["Daily", "One that I choose…"]);
    const place = await askBackupPlace(dialog, context(), 0, 1);
    const daily = server.selected_size_options?.daily_backups ?? 0;
    assert.match(dialog.offered[0] ?? "", new RegExp(`Daily \\(${daily} of ${daily} in use\\)`));
    assert.equal(place.replacement_strategy, "specified");
    assert.ok((await api.servers.listBackups(server.id)).some(({ id }) => id === place.backup_id_to_replace));
    assert.equal(dialog.total, 4);
  });

  it("offers no kind of slot that the server has none of", async () => {
    const bare: Server = { ...server, selected_size_options: { memory: 1024, disk: 20, transfer: 1, ipv4_addresses: 1, daily_backups: 0, weekly_backups: 0, monthly_backups: 1, offsite_backups: false } };
    const dialog = new ChoosingDialog(["Temporary"]);
    await askBackupPlace(dialog, context({ server: bare }), 0, 1);
    assert.doesNotMatch(dialog.offered[0] ?? "", /Daily|Weekly/);
    assert.match(dialog.offered[0] ?? "", /Monthly/);
  });

  it("is for several servers what holds for each of them", async () => {
    const dialog = new ChoosingDialog(["Daily", "The oldest"]);
    assert.deepEqual(await askBackupPlace(dialog, context({ isForMany: true }), 0, 1), { backup_type: "daily", replacement_strategy: "oldest", backup_id_to_replace: null });
    assert.doesNotMatch(dialog.offered.join(), /in use|choose/);
  });
});
