import assert from "node:assert/strict";
import { createMammothApi, type MammothApi } from "../../../src/api/mammothApi";
import type { Dialog, Option, TextQuestion } from "../../../src/commands/dialog";
import { askResize, resizeLosses } from "../../../src/commands/server/actions/resize";
import { optionProblem } from "../../../src/commands/server/actions/sizeOptions";
import { countProblem } from "../../../src/commands/server/licences";
import type { Server, Size, Software } from "../../../src/model/contract";
import { createSimulatedCloud, type SimulatedCloud } from "../../../simulator/simulatedCloud";
import { t } from "../tree/resources";

/** Answers by what stands in the list that it was given: the next answer for each question, else what is current. */
class ScriptedDialog implements Dialog {
  readonly hints: string[] = [];

  constructor(private readonly answers: (string | readonly string[])[]) {}

  async pick<T>(_placeholder: string, options: readonly Option<T>[] | Promise<readonly Option<T>[]>): Promise<T> {
    const wanted = this.answers.shift();
    const chosen = (await options).find(({ label, isCurrent }) => (wanted === undefined ? isCurrent === true : label === wanted));
    return (chosen ?? assert.fail(`no ${String(wanted)}`)).value;
  }

  async pickMany<T>(_placeholder: string, options: readonly Option<T>[] | Promise<readonly Option<T>[]>): Promise<readonly T[]> {
    const wanted = this.answers.shift() ?? [];
    return (await options).filter(({ label }) => wanted.includes(label)).map(({ value }) => value);
  }

  text({ problem, hint }: TextQuestion): Promise<string> {
    const text = String(this.answers.shift());
    assert.equal(problem(text), undefined);
    this.hints.push(hint?.(text) ?? "");
    return Promise.resolve(text);
  }

  file(): Promise<string> {
    return Promise.reject(new Error("no file"));
  }

  expect(total: number): void {
    assert.ok(total > 0);
  }
}

describe("Options of a size", () => {
  let cloud: SimulatedCloud;
  let api: MammothApi;
  let size: Size;
  let server: Server;

  before(async () => {
    cloud = await createSimulatedCloud({ token: "t", seed: "small" });
    api = createMammothApi({ baseUrl: () => cloud.url, getToken: () => Promise.resolve("t") });
    const found = (await api.sizes.list()).find(({ options }) => !options.restricted_disk_values?.length);
    const kept = (await api.servers.list()).find(({ selected_size_options }) => (selected_size_options?.daily_backups ?? 0) > 1);
    assert.ok(found && kept);
    [size, server] = [found, kept];
  });

  after(() => cloud.close());

  const context = () => ({ server, api, servers: () => api.servers.list(), vpcs: () => api.vpcs.list(), t });

  it("are held against the steps of the API and the limits of the size", () => {
    assert.equal(optionProblem("memory", String(size.options.memory_max), size, t), undefined);
    assert.match(optionProblem("memory", "1000", size, t) ?? "", /steps of 128/);
    assert.match(optionProblem("disk", String(Math.ceil((size.options.disk_max + 100) / 100) * 100), size, t) ?? "", /A whole number from/);
    assert.match(optionProblem("ipv4_addresses", String(size.options.ipv4_addresses_max + 1), size, t) ?? "", /A whole number from 0/);
    assert.match(optionProblem("daily_backups", "15", size, t) ?? "", /from 0 to 14/);
    assert.match(optionProblem("weekly_backups", "-1", size, t) ?? "", /from 0 to 13/);
  });

  it("are all sent with a resize: what is left out would go back to what the size includes, and take backups with it", async () => {
    const body = await askResize(new ScriptedDialog([server.size_slug, []]), context());
    assert.deepEqual(body.options, server.selected_size_options);
    const losses = await resizeLosses(body, context());
    assert.equal(losses.length, 1);
    assert.match(losses[0] ?? "", /^It costs AU\$[\d.]+ a month then \(\+AU\$0\.00\)\.$/);
  });

  it("say which backups a resize deletes, and what it costs then", async () => {
    const dialog = new ScriptedDialog([server.size_slug, ["Daily backups"], "0"]);
    const body = await askResize(dialog, context());
    assert.equal(body.options?.daily_backups, 0);
    assert.match(dialog.hints[0] ?? "", /^AU\$[\d.]+ a month \(−AU\$/);
    const losses = await resizeLosses(body, context());
    const kept = (await api.servers.listBackups(server.id)).filter(({ backup_info }) => backup_info?.type === "daily");
    assert.ok(kept.length > 0);
    assert.equal(losses.length, 2);
    for (const { created_at } of kept) assert.ok(losses[0]?.includes(String(created_at).slice(0, 10)), losses[0]);
  });

  it("count licences in the steps that they are sold in", () => {
    const software: Software = { id: 1, enabled: true, name: "Panel", description: "", cost_per_licence_per_month: 1, minimum_licence_count: 5, maximum_licence_count: 20, licence_step_count: 5, group: null, supported_operating_systems: [] };
    assert.deepEqual(["4", "5", "7", "20", "25", "x"].map((text) => countProblem(text, software, t) === undefined), [false, true, false, true, false, false]);
  });
});
