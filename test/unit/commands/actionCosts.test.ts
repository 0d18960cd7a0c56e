import assert from "node:assert/strict";
import { createMammothApi, type MammothApi } from "../../../src/api/mammothApi";
import type { ActionContext, ActionKind } from "../../../src/commands/server/actions/actionKind";
import { actionTable } from "../../../src/commands/server/actions/actionTable";
import { imageOption } from "../../../src/commands/server/actions/questions";
import { imageSurcharge } from "../../../src/model/imageSurcharge";
import type { Image, Server } from "../../../src/model/contract";
import { createSimulatedCloud, type SimulatedCloud } from "../../../simulator/simulatedCloud";
import { t } from "../tree/resources";

describe("What a server action costs", () => {
  let cloud: SimulatedCloud;
  let api: MammothApi;
  let servers: readonly Server[];
  let windows: Image;

  before(async () => {
    cloud = await createSimulatedCloud({ token: "t", seed: "small" });
    api = createMammothApi({ baseUrl: () => cloud.url, getToken: () => Promise.resolve("t") });
    servers = await api.servers.list();
    const found = (await api.images.list({ type: "distribution" })).find(({ distribution_surcharges }) => distribution_surcharges);
    assert.ok(found);
    windows = found;
  });

  after(() => cloud.close());

  const context = (server: Server): ActionContext => ({ server, api, servers: () => api.servers.list(), vpcs: () => api.vpcs.list(), t });
  const server = (fits: (one: Server) => boolean): Server => servers.find(fits) ?? assert.fail("no such server");
  const kinds: Readonly<Record<string, ActionKind>> = actionTable(t);

  it("is said before backups are enabled or a cancellation is taken back", async () => {
    const bare = server(({ selected_size_options, image }) => selected_size_options?.daily_backups === 0 && !image.distribution_surcharges);
    assert.match((await kinds["enable_backups"]?.cost?.(context(bare))) ?? "", /^It costs AU\$\d+\.\d\d a month then \(\+AU\$\d+\.\d\d\)\.$/);
    assert.match((await kinds["uncancel"]?.cost?.(context(bare))) ?? "", /^It goes on, and costs AU\$\d+\.\d\d a month\.$/);
  });

  it("is said with what is lost when backups are disabled", async () => {
    const kept = server(({ selected_size_options }) => (selected_size_options?.daily_backups ?? 0) > 0);
    const losses = await kinds["disable_backups"]?.danger?.losses?.({ type: "disable_backups" }, context(kept));
    assert.match(losses?.at(-1) ?? "", /^It costs AU\$\d+\.\d\d a month then \(−AU\$\d+\.\d\d\)\.$/);
  });

  it("holds the surcharge of another operating system", async () => {
    const bare = server(({ image }) => !image.distribution_surcharges);
    const more = imageSurcharge(windows, bare);
    assert.ok(more > 0);
    assert.deepEqual(await kinds["rebuild"]?.danger?.losses?.({ type: "rebuild", image: windows.id }, context(bare)), [`Its operating system costs +AU$${more.toFixed(2)} a month.`]);
    assert.deepEqual(await kinds["rebuild"]?.danger?.losses?.({ type: "rebuild", image: bare.image.id }, context(bare)), []);
    assert.match(imageOption(windows, t).description ?? "", /at least AU\$\d+\.\d\d a month more/);
  });
});
