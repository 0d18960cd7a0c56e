import assert from "node:assert/strict";
import * as vscode from "vscode";
import manifest from "../../package.json";
import { Commands, type CommandId } from "../../src/ids";
import { exploreSandbox } from "./extension";
import { runAndLeave } from "./runAndLeave";

/** A server of the sandbox, as a row of the view has it. The id is its seed's. */
const server = { accountId: "sandbox", serverId: 480_003 };

/** What would leave the test's own window in another state for those that come after, or needs a program or a network beyond it. */
const notFromTree: ReadonlySet<CommandId> = new Set([Commands.openTerminal, Commands.connectRemote]);

describe("Every command", function () {
  this.timeout(30_000);
  before(async () => {
    await exploreSandbox();
  });

  after(async () => {
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    await exploreSandbox();
  });

  const ids = manifest.contributes.commands.map(({ command }) => command as CommandId);

  for (const id of ids) {
    it(`${id} runs from the palette without a selection, and ends when it is left`, async () => {
      await runAndLeave(id);
    });
  }

  for (const id of ids.filter((one) => one.startsWith("mammoth.server.") && !notFromTree.has(one))) {
    it(`${id} runs from the tree, and ends when it is left`, async () => {
      await runAndLeave(id, server, [server]);
    });
  }

  it("copies what it was invoked on", async () => {
    await vscode.commands.executeCommand(Commands.copyServerId, server);
    assert.equal(await vscode.env.clipboard.readText(), String(server.serverId));
  });
});
