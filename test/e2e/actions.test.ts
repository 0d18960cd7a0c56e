import assert from "node:assert/strict";
import { openOn, signIn, startCloud, type TokenAccount } from "./tokenAccount";
import { waitFor, type Workbench } from "./workbench";

describe("Commands on the whole API", () => {
  let account: TokenAccount;
  let workbench: Workbench;

  before(async () => {
    account = await startCloud();
    workbench = await openOn(account, { size: { width: 1280, height: 1100 } });
    await signIn(workbench, account);
  });

  after(async () => {
    await workbench.picture("actions-last");
    await workbench.close();
    await account.cloud.close();
  });

  const pick = async (text: string | RegExp): Promise<void> => {
    await workbench.quickInput.locator(".monaco-list-row", { hasText: text }).first().click();
  };

  it("runs any server action, with Back, and shows what it changes", async () => {
    await workbench.choose(workbench.row("Servers", "web-01"), "Run Server Action…");
    await workbench.quickInput.locator(".monaco-list-row", { hasText: "Power" }).first().waitFor();
    await workbench.picture("run-action-dark");
    await workbench.page.keyboard.insertText("reverse name");
    await pick("Change a Reverse Name…");
    await pick("203.0.113.10");
    await workbench.quickInput.getByText("The host name; empty for none.").waitFor();
    await workbench.quickInput.getByRole("button", { name: "Back" }).click();
    await pick("203.0.113.10");
    await workbench.typeInBox("front.example.com", "The host name; empty for none.");
    await waitFor(async () => {
      const server = (await account.api.servers.list()).find(({ name }) => name.startsWith("web-01"));
      return server?.networks.v4.some(({ reverse_name }) => reverse_name === "front.example.com") === true ? true : undefined;
    }, "the reverse name");
  });

  it("copies an action as a command line, and sends nothing", async () => {
    const before = account.cloud.requests.list().filter(({ method }) => method !== "GET").length;
    await workbench.chooseIn(workbench.row("Servers", "web-02"), "Copy", "Copy Server Action as Curl…");
    await workbench.quickInput.locator(".monaco-list-row", { hasText: "Power" }).first().waitFor();
    await workbench.page.keyboard.insertText("rename");
    await pick("Rename…");
    await workbench.typeInBox("it's new.example.com");
    await workbench.typeInBox("new.example.com");
    await workbench.notifications.getByText("The request was copied").waitFor();
    const server = (await account.api.servers.list()).find(({ name }) => name.startsWith("web-02"));
    assert.ok(server);
    assert.equal(await workbench.clipboard(), `curl -X POST '${account.cloud.url}/servers/${server.id}/actions' -H "Authorization: Bearer $MAMMOTH_TOKEN" -H 'Content-Type: application/json' --data-raw '{"type":"rename","name":"new.example.com"}'`);
    assert.equal(account.cloud.requests.list().filter(({ method }) => method !== "GET").length, before);
  });

  it("says what is lost before a rebuild, and wants the name typed", async () => {
    const posted = (): number => account.cloud.requests.list().filter(({ method, url }) => method === "POST" && url.endsWith("/actions")).length;
    const before = posted();
    await workbench.choose(workbench.row("Servers", "web-02"), "Run Server Action…");
    await workbench.quickInput.locator("input.input").waitFor();
    await workbench.page.keyboard.insertText("rebuild");
    await pick("Rebuild…");
    await pick("Debian 13");
    await workbench.dialog.getByText("Everything on its disks is lost.").waitFor();
    await workbench.dialog.getByText("Records that point at it:").waitFor();
    await workbench.dialog.getByText("Its newest backup").or(workbench.dialog.getByText("It has no backup.")).waitFor();
    await workbench.picture("rebuild-confirm-dark");
    await workbench.answer("Rebuild");
    await workbench.quickInput.getByText("Type web-02.saltbush.example to go on.").waitFor();
    await workbench.page.keyboard.press("Escape");
    assert.equal(posted(), before);
  });

  it("offers a backup first, waits for it, and rebuilds only then", async () => {
    const server = (await account.api.servers.list()).find(({ name }) => name.startsWith("web-02"));
    assert.ok(server);
    await workbench.choose(workbench.row("Servers", "web-02"), "Run Server Action…");
    await workbench.quickInput.locator("input.input").waitFor();
    await workbench.page.keyboard.insertText("rebuild");
    await pick("Rebuild…");
    await pick("Debian 13");
    await workbench.answer("Back Up First");
    await workbench.typeInBox("web-02.saltbush.example", "Type web-02.saltbush.example to go on.");
    await waitFor(async () => {
      const types = (await account.api.servers.listActions(server.id)).map(({ type, status }) => `${type} ${status}`);
      return types.includes("rebuild completed") ? types : undefined;
    }, "the rebuild").then((types) => assert.ok(types.includes("take_backup completed")));
    const [newest] = [...(await account.api.servers.listBackups(server.id))].sort((one, other) => other.id - one.id);
    assert.equal(newest?.backup_info?.type, "temporary");
  });

  it("says what a resize costs at every step, and which backups it deletes", async () => {
    await workbench.choose(workbench.row("Servers", "web-01"), "Run Server Action…");
    await workbench.quickInput.locator("input.input").waitFor();
    await workbench.page.keyboard.insertText("resize…");
    await pick("Changes its size and options");
    await workbench.quickInput.getByText("a month with the options it has").first().waitFor();
    await workbench.picture("resize-size-dark");
    await pick(/now/);
    await workbench.quickInput.getByText("Daily backups").waitFor();
    await workbench.picture("resize-options-dark");
    await workbench.quickInput.locator(".monaco-list-row", { hasText: "Daily backups" }).click();
    await workbench.quickInput.getByRole("button", { name: "OK" }).click();
    await workbench.quickInput.getByText("a month (").waitFor();
    await workbench.picture("resize-option-dark");
    await workbench.typeInBox("0", "Daily backups, in all.");
    await workbench.dialog.getByText("Fewer backups are kept. These are deleted:").waitFor();
    await workbench.picture("resize-confirm-dark");
    await workbench.answer("Cancel");
  });

  it("creates a domain and opens its zone; a name that the API does not take is asked for again, and nothing else is", async () => {
    await workbench.run("Mammoth Cloud: Create Domain…");
    await workbench.typeInBox("saltbush.example", "Name of the domain");
    await workbench.typeInBox("203.0.113.10", "Address for the domain");
    await workbench.quickInput.getByText("already in use").waitFor();
    assert.equal(await workbench.quickInput.locator("input.input").inputValue(), "saltbush.example");
    await workbench.picture("refused-name-dark");
    await workbench.typeInBox("brand-new.example");
    await workbench.editorShows("$ORIGIN brand-new.example.");
    await workbench.row("Domains", "brand-new.example").waitFor();
    await workbench.closeEditors();
  });

  it("lists what depends on a server before it is cancelled", async () => {
    await workbench.choose(workbench.row("Servers", "web-01"), "Cancel Server…");
    await workbench.dialog.getByText("Records that point at it:").waitFor();
    await workbench.picture("cancel-impact-dark");
    await workbench.answer("Cancel");
    assert.equal(account.cloud.requests.count("DELETE /servers/{server_id}"), 0);
  });

  it("orders a server with its price in sight", async () => {
    const ok = workbench.quickInput.getByRole("button", { name: "OK" });
    await workbench.run("Mammoth Cloud: Create Server…");
    await workbench.typeInBox("fresh.example.com", "Host name of the server.");
    await pick("Sydney");
    await workbench.quickInput.getByText("Debian 13").waitFor();
    await workbench.page.keyboard.press("Escape");
    await workbench.run("Mammoth Cloud: Create Server…");
    await workbench.quickInput.getByText("fresh.example.com · Sydney").waitFor();
    await workbench.picture("wizard-left-dark");
    await pick("Go on where you left off");
    await pick("Debian 13");
    await workbench.quickInput.getByText("a month").first().waitFor();
    await workbench.picture("create-server-size-dark");
    await pick("std-min");
    await workbench.quickInput.getByText("Memory (MB)").waitFor();
    await ok.click();
    await pick("Public network");
    await ok.click();
    await pick("None");
    await workbench.quickInput.getByText("Every year").waitFor();
    await workbench.picture("create-server-payment-dark");
    await pick("As the account usually pays");
    await workbench.dialog.getByText("a month").first().waitFor();
    await workbench.picture("create-server-confirm-dark");
    await workbench.answer("Create");
    await workbench.row("Servers", "fresh.example.com").waitFor();
    assert.equal(account.cloud.requests.count("POST /servers"), 1);
  });

  it("shows everything about a server, and billing, as documents", async () => {
    await workbench.choose(workbench.row("Servers", "web-01"), "Show All Server Details");
    await workbench.editorShows('"server": {');
    await workbench.run("Mammoth Cloud: Show Billing as Document");
    await workbench.editorShows('"balance": {');
    assert.doesNotMatch(await workbench.editorText(), /download_url/);
  });

  it("filters servers while one types, groups them, and says so", async () => {
    await workbench.closeEditors();
    await workbench.run("Mammoth Cloud: Filter Servers…");
    await workbench.quickInput.getByText("Filter Servers", { exact: true }).waitFor();
    await workbench.quickInput.locator("input.input").fill("web sydney");
    await workbench.row("Servers", "db-01").waitFor({ state: "detached" });
    await workbench.page.keyboard.press("Enter");
    await workbench.view("Servers").getByText("filtered by “web sydney”").waitFor();
    await workbench.run("Mammoth Cloud: Group Servers…");
    await pick("Region");
    await workbench.row("Servers", /^Sydney/).waitFor();
    await workbench.picture("servers-filtered-dark");
    await workbench.run("Mammoth Cloud: Filter Servers…");
    await workbench.quickInput.getByText("Filter Servers").first().waitFor();
    await workbench.typeInBox("no such server");
    await workbench.view("Servers").getByText("No server matches the filter.").waitFor();
    await workbench.view("Servers").getByRole("button", { name: "Clear the Filter" }).first().click();
    await workbench.row("Servers", "db-01").waitFor();
    await workbench.picture("servers-grouped-dark");
    await workbench.run("Mammoth Cloud: Group Servers…");
    await pick("None");
    await workbench.row("Servers", /^Sydney/).waitFor({ state: "detached" });
  });

  it("reboots several servers, a few at a time", async () => {
    for (const view of ["Networks", "Domains"]) await workbench.view(view).locator(".pane-header").click();
    const reboots = (): number => account.cloud.requests.list().filter(({ body }) => (body as { readonly type?: string } | undefined)?.type === "reboot").length;
    await workbench.row("Servers", "db-01").click();
    await workbench.row("Servers", "db-02").click({ modifiers: ["Control"] });
    await workbench.choose(workbench.row("Servers", "db-02"), "Reboot");
    await waitFor(() => Promise.resolve(reboots() === 2 ? true : undefined), "two reboots");
    await workbench.picture("reboot-two-dark");
    await workbench.page.locator(".part.statusbar").getByText("Rebooting 2 servers: done on 2.").waitFor();
  });

  it("runs an action on all that are selected, after saying once what it does", async () => {
    for (const name of ["db-01", "db-02"]) await workbench.row("Servers", name).and(workbench.page.locator('[aria-label*=", running, "]')).waitFor();
    await workbench.row("Servers", "db-01").click();
    await workbench.row("Servers", "db-02").click({ modifiers: ["Control"] });
    await workbench.choose(workbench.row("Servers", "db-02"), "Run Server Action…");
    await workbench.quickInput.locator("input.input").waitFor();
    await workbench.picture("action-on-many-dark");
    await workbench.page.keyboard.insertText("port blocking");
    await pick("Port Blocking…");
    await pick("Off");
    await workbench.dialog.getByText("Port Blocking on 2 servers?").waitFor();
    await workbench.answer("Port Blocking");
    await waitFor(async () => {
      const servers = (await account.api.servers.list()).filter(({ name }) => name.startsWith("db-0"));
      return servers.length === 2 && servers.every(({ networks }) => !networks.port_blocking) ? true : undefined;
    }, "both");
  });

  it("offers in the next window what the end of this one interrupted, and begins nothing twice", async () => {
    const rebooted = (): string[] => account.cloud.requests.list().filter(({ body }) => (body as { readonly type?: string } | undefined)?.type === "reboot").map(({ url }) => url);
    account.cloud.requests.clear();
    await workbench.row("Servers", "build").click();
    for (const name of ["edge", "mail", "vpn"]) await workbench.row("Servers", name).click({ modifiers: ["Control"] });
    await workbench.choose(workbench.row("Servers", "vpn"), "Reboot");
    await waitFor(() => Promise.resolve(rebooted().length === 2 ? true : undefined), "the first two reboots");
    await workbench.reload();
    await workbench.notifications.getByText(/Rebooting 4 servers was interrupted\. Not begun: /).waitFor();
    await workbench.picture("rolling-interrupted-dark");
    await workbench.notifications.getByRole("button", { name: "Go On" }).click();
    await waitFor(() => Promise.resolve(rebooted().length === 4 ? true : undefined), "the other two");
    assert.equal(new Set(rebooted()).size, 4);
  });
});
