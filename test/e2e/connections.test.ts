import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { openOn, signIn, startCloud, type TokenAccount } from "./tokenAccount";
import { waitFor, type Workbench } from "./workbench";

describe("Connecting to servers", () => {
  let account: TokenAccount;
  let workbench: Workbench;
  const read = (file: string): string | undefined => (existsSync(path.join(workbench.home, file)) ? readFileSync(path.join(workbench.home, file), "utf8") : undefined);

  before(async () => {
    account = await startCloud();
    workbench = await openOn(account, { size: { width: 1280, height: 1100 } });
    mkdirSync(path.join(workbench.home, ".ssh"), { mode: 0o700 });
    writeFileSync(path.join(workbench.home, ".ssh/config"), "# mine\nHost other\n    User me\n");
    await signIn(workbench, account);
  });

  after(async () => {
    await workbench.close();
    await account.cloud.close();
  });

  it("opens a terminal that is connected to a server, at once when told not to wait for it", async () => {
    await workbench.choose(workbench.row("Servers", "web-01"), "Connect by SSH in Terminal");
    // Whether an address for documentation answers is for the network around to say.
    const waiting = workbench.notifications.filter({ hasText: "does not answer on port 22 yet" });
    const terminal = workbench.page.locator(".terminal-wrapper").first();
    await waiting.or(terminal).first().waitFor();
    if (await waiting.isVisible()) await waiting.getByRole("button", { name: "Cancel" }).click();
    await terminal.waitFor();
    await workbench.run("Terminal: Kill All Terminals");
  });

  it("says what is missing where no extension opens windows by SSH", async () => {
    await workbench.choose(workbench.row("Servers", "web-01"), "Open Window with Remote-SSH…");
    await workbench.notifications.getByText("needs the extension Remote - SSH").waitFor();
    await workbench.run("Notifications: Clear All Notifications");
  });

  it("keeps a host for each server in ssh's configuration, as the servers are", async () => {
    await workbench.run("Mammoth Cloud: Manage SSH Config…");
    await workbench.dialog.getByText("one line at the top of ~/.ssh/config includes it").waitFor();
    await workbench.picture("manage-ssh-config-dark");
    await workbench.answer("Manage");
    const text = await waitFor(() => Promise.resolve(read(".ssh/mammoth/config")), "the managed file");
    assert.match(text, /^Host web-01\.saltbush\.example\n {4}HostName 203\.0\.113\.10\n {4}User root\n {4}Port 22$/m);
    assert.equal(read(".ssh/config"), "Include mammoth/config\n\n# mine\nHost other\n    User me\n");
    const server = (await account.api.servers.list()).find(({ name }) => name.startsWith("web-02"));
    assert.ok(server);
    await workbench.choose(workbench.row("Servers", "web-02"), "Rename Server…");
    await workbench.typeInBox("front.saltbush.example");
    await waitFor(() => Promise.resolve(read(".ssh/mammoth/config")?.includes("Host front.saltbush.example\n") === true ? true : undefined), "the new name");
    await workbench.run("Mammoth Cloud: Manage SSH Config…");
    await workbench.answer("Stop");
    await waitFor(() => Promise.resolve(read(".ssh/config") === "# mine\nHost other\n    User me\n" ? true : undefined), "one's own configuration as it was");
  });
});
