import assert from "node:assert/strict";
import { contractDocument } from "../../../contract/document";
import { createMammothApi, type MammothApi } from "../../../src/api/mammothApi";
import { ApiError } from "../../../src/api/apiError";
import type { Dialog, Option, TextQuestion } from "../../../src/commands/dialog";
import type { ActionContext, ActionKind } from "../../../src/commands/server/actions/actionKind";
import { actionTable } from "../../../src/commands/server/actions/actionTable";
import { diskProblem, memoryProblem, transferProblem } from "../../../src/commands/server/actions/sizeRules";
import { HumanError } from "../../../src/platform/humanError";
import type { Server } from "../../../src/model/contract";
import { readOperations } from "../../../simulator/contract";
import { createSimulatedCloud, type SimulatedCloud } from "../../../simulator/simulatedCloud";
import { t } from "../tree/resources";

const kinds: readonly ActionKind[] = Object.values<ActionKind>(actionTable(t));

/** Answers as a person in a hurry does: the current or first choice, what stands in the box or else a text that is right. */
class HastyDialog implements Dialog {
  async pick<T>(placeholder: string, options: readonly Option<T>[] | Promise<readonly Option<T>[]>): Promise<T> {
    const loaded = await options;
    const chosen = loaded.find(({ isCurrent }) => isCurrent === true) ?? loaded[0];
    if (!chosen) throw new HumanError(placeholder);
    return chosen.value;
  }

  async pickMany<T>(_placeholder: string, options: readonly Option<T>[] | Promise<readonly Option<T>[]>): Promise<readonly T[]> {
    return (await options).filter(({ isCurrent }) => isCurrent === true).map(({ value }) => value);
  }

  file(): Promise<string> {
    return Promise.reject(new HumanError("There is no file."));
  }

  expect(total: number): void {
    assert.ok(total > 0);
  }

  text({ prompt, value = "", problem }: TextQuestion): Promise<string> {
    const found = [value, "", "5", "1", "new-name.example", "10.240.0.77"].find((text) => problem(text) === undefined);
    return Promise.resolve(found ?? assert.fail(`nothing fits: ${prompt}`));
  }
}

describe("The table of server actions", () => {
  let cloud: SimulatedCloud;
  let api: MammothApi;
  let servers: readonly Server[];

  before(async () => {
    cloud = await createSimulatedCloud({ token: "t", seed: "small" });
    cloud.clock.freeze();
    cloud.clock.advance(60_000);
    api = createMammothApi({ baseUrl: () => cloud.url, getToken: () => Promise.resolve("t") });
    servers = await api.servers.list();
  });

  after(() => cloud.close());

  const context = (server: Server): ActionContext => ({ server, api, servers: () => api.servers.list(), vpcs: () => api.vpcs.list(), t });

  it("has every action of the contract, each with words and under its own name", () => {
    const types = readOperations(contractDocument).find(({ name }) => name === "POST /servers/{server_id}/actions")?.body?.variants?.pointers.keys();
    assert.deepEqual(Object.keys(actionTable(t)).sort(), [...(types ?? [])].sort());
    assert.equal(kinds.length, 41);
    for (const { type, title, detail } of kinds) assert.ok(title !== "" && detail.endsWith("."), type);
    for (const [type, kind] of Object.entries<ActionKind>(actionTable(t))) assert.equal(kind.type, type);
  });

  it("says what is lost wherever something is, and asks for the name where it cannot come back", () => {
    const named = kinds.filter(({ danger }) => danger?.ask === "name").map(({ type }) => type).sort();
    assert.deepEqual(named, ["clone_using_backup", "delete_disk", "disable_backups", "rebuild", "resize", "restore"]);
  });

  for (const kind of kinds) {
    it(`asks for ${kind.type} what the API takes`, async () => {
      // Not every server can do everything: some server of a believable company can.
      const refusals: string[] = [];
      for (const server of servers) {
        try {
          const body = await kind.ask(new HastyDialog(), context(server));
          assert.equal(body.type, kind.type);
          await api.servers.performAction(server.id, body);
          return;
        } catch (error) {
          if (error instanceof ApiError) {
            assert.deepEqual(Object.keys(error.fieldErrors).filter((field) => field === "$" || field === "type"), [], error.message);
            refusals.push(error.message);
          } else if (error instanceof HumanError) refusals.push(error.message);
          else throw error;
        } finally {
          cloud.clock.advance(60_000);
        }
      }
      assert.ok(["disable_selinux", "uncancel", "detach_backup"].includes(kind.type), refusals.join("\n"));
    });
  }
});

describe("The rules of sizes", () => {
  for (const [problem, right, wrong] of [
    [memoryProblem, ["128", "2048", "3072", "18432", "28672"], ["0", "100", "2100", "17408", "26624", "x", "-128"]],
    [diskProblem, ["5", "60", "70", "200", "300"], ["3", "65", "250", "1.5"]],
    [transferProblem, ["5", "40", "300", "3000"], ["7", "45", "250", "2500"]],
  ] as const) {
    it(`of ${problem.name} tell what fits`, () => {
      for (const text of right) assert.equal(problem(text, t), undefined, text);
      for (const text of wrong) assert.ok(problem(text, t), text);
    });
  }
});
