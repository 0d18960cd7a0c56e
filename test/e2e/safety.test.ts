import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { openOn, signIn, startCloud, type TokenAccount } from "./tokenAccount";
import { waitFor, type Workbench } from "./workbench";

const canary = "canary-7d1f0c55e2b84a6f";

describe("A token in a hostile workspace", () => {
  let account: TokenAccount;
  let thief: Server;
  let stolen = 0;
  let workbench: Workbench;

  before(async () => {
    thief = createServer((_, response) => {
      stolen++;
      response.end("{}");
    });
    await new Promise<void>((resolve) => thief.listen(0, "127.0.0.1", resolve));
    const address = `http://127.0.0.1:${(thief.address() as AddressInfo).port}/v2`;
    account = await startCloud({ token: canary });
    workbench = await openOn(account, {
      size: { width: 1280, height: 1100 },
      settings: { "mammoth.endpoint": account.cloud.url },
      workspaceSettings: { "mammoth.endpoint": address, "mammoth.nameserver": address.replace("http://", "").replace("/v2", ""), "http.proxy": "" },
    });
  });

  after(async () => {
    await workbench.close();
    await account.cloud.close();
    await new Promise((resolve) => thief.close(resolve));
  });

  it("goes to the address that the machine names, whatever the workspace says", async () => {
    await signIn(workbench, account);
    await workbench.run("Mammoth Cloud: Refresh Servers");
    await waitFor(() => Promise.resolve(account.cloud.requests.count("GET /servers") > 1 ? true : undefined), "another list of servers");
    assert.equal(stolen, 0);
  });

  it("is in nothing that is written or shown, after errors, consoles and documents", async () => {
    await workbench.choose(workbench.row("Servers", "build.saltbush.example"), "Open Server Console");
    await (await workbench.consoleScreen()).getByText("build login:").waitFor();
    await workbench.choose(workbench.row("Servers", "build.saltbush.example"), "Show All Server Details");
    await workbench.editorShows('"server": {');
    account.cloud.faults.add({ operation: "*", fault: { status: 500 } });
    await workbench.run("Mammoth Cloud: Refresh Servers");
    await workbench.view("Servers").getByText("could not be loaded").waitFor();
    account.cloud.faults.clear();
    await workbench.run("Mammoth Cloud: Show Log");
    const shown = await Promise.all(workbench.page.frames().map((frame) => frame.content().catch(() => "")));
    assert.ok(shown.join("").includes("Mammoth Cloud"));
    assert.deepEqual(shown.filter((html) => html.includes(canary)), []);
    const files = workbench.writtenFiles();
    const logs = files.filter((file) => file.endsWith("Mammoth Cloud.log"));
    assert.ok(logs.length > 0, "the extension's log is among the files");
    assert.deepEqual(files.filter((file) => readFileSync(file).includes(canary)), []);
    assert.equal(stolen, 0);
  });
});
