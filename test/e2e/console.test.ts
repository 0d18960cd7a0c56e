import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { Locator } from "playwright-core";
import { openOn, signIn, startCloud, type TokenAccount } from "./tokenAccount";
import { waitFor, type Workbench } from "./workbench";

const consoles = "GET /servers/{server_id}/console";

/** Opens the console of a server from its row, and finds the page around it. */
async function openConsole(workbench: Workbench, host: string): Promise<Locator> {
  await workbench.choose(workbench.row("Servers", host), "Open Server Console");
  return consolePage(workbench, host);
}

/** The same by the palette: a server that has no console has no entry for it in its row. */
async function openConsoleByName(workbench: Workbench, host: string): Promise<Locator> {
  await workbench.run("Mammoth Cloud: Open Server Console");
  await workbench.typeInBox(host, "Which server's console do you want to open?");
  return consolePage(workbench, host);
}

async function consolePage(workbench: Workbench, host: string): Promise<Locator> {
  return workbench.webview(`.bar h1:has-text("${host}")`);
}

const stateOf = (page: Locator): Locator => page.locator(".bar [role=status]");
const buttonIn = (page: Locator, name: string): Locator => page.getByRole("button", { name, exact: true });

async function isFocused(one: Locator): Promise<boolean> {
  return one.evaluate((element) => element.ownerDocument.hasFocus() && element.ownerDocument.activeElement === element);
}

describe("A server's console", () => {
  let account: TokenAccount;
  let workbench: Workbench;

  before(async () => {
    account = await startCloud();
    workbench = await openOn(account, { size: { width: 1280, height: 900 } });
    await signIn(workbench, account);
  });

  after(async () => {
    await workbench.picture("console-last");
    await workbench.close();
    await account.cloud.close();
  });

  const openZone = async (): Promise<void> => {
    await workbench.row("Domains", "kelpandco.example").click();
    await workbench.editorShows("$ORIGIN kelpandco.example.");
  };
  const posted = (type: string): number => account.cloud.requests.list().filter(({ body }) => (body as { readonly type?: string } | undefined)?.type === type).length;
  const hostOf = async (name: string): Promise<number> => {
    const server = (await account.api.servers.list()).find((one) => one.name.startsWith(name));
    assert.ok(server);
    return server.id;
  };

  it("opens beside the code, with the keyboard in it", async () => {
    await openZone();
    const page = await openConsole(workbench, "build");
    const screen = await workbench.consoleScreen();
    await screen.getByText("build login:").waitFor();
    assert.equal(await workbench.page.locator(".editor-group-container").count(), 2);
    await waitFor(async () => ((await isFocused(page.locator("iframe"))) ? true : undefined), "the focus in the console");
    await workbench.page.keyboard.type("root\nanything\n");
    await screen.getByText("root@build").first().waitFor();
    await workbench.page.keyboard.type("uptime\n");
    await screen.getByText("load average").waitFor();
    await workbench.picture("console-beside-dark");
    assert.deepEqual(await workbench.seriousObstacles(".stage"), []);
  });

  it("is left and entered again by keyboard, and keeps what was chosen", async () => {
    const page = await consolePage(workbench, "build");
    await workbench.page.keyboard.press("Shift+Tab");
    await waitFor(async () => ((await isFocused(buttonIn(page, "Open in Browser"))) ? true : undefined), "the focus in the bar");
    await workbench.page.keyboard.press("Shift+Tab");
    await workbench.page.keyboard.press("Shift+Tab");
    await workbench.page.keyboard.press("ArrowRight");
    await page.getByRole("radio", { name: "1:1", checked: true }).waitFor();
    await workbench.picture("console-native-dark");
    assert.equal(await page.locator("iframe").evaluate((frame) => frame.style.transform), "");
    assert.deepEqual(await workbench.seriousObstacles(".stage"), []);
    for (let left = 4; left > 0; left--) await workbench.page.keyboard.press("Tab");
    await waitFor(async () => ((await isFocused(page.locator("iframe"))) ? true : undefined), "the focus in the console");
    await workbench.page.keyboard.type("hostname\n");
    await (await workbench.consoleScreen()).getByText(/^build\.saltbush/m).waitFor();
  });

  it("is shut down and started at its edge, with every state in words", async () => {
    const page = await consolePage(workbench, "build");
    await page.getByRole("radio", { name: "Fit" }).click();
    await buttonIn(page, "Shut Down").click();
    await stateOf(page).getByText("stopping…").waitFor();
    assert.equal(await buttonIn(page, "Reboot").getAttribute("aria-disabled"), "true");
    await workbench.picture("console-busy-dark");
    await page.getByRole("heading", { name: "build.saltbush.example is off" }).waitFor();
    await stateOf(page).getByText("off", { exact: true }).waitFor();
    assert.equal(await page.locator("iframe").count(), 0);
    await workbench.picture("console-off-dark");
    assert.deepEqual(await workbench.seriousObstacles(".stage"), []);
    await page.locator(".bar").getByRole("button", { name: "Start" }).click();
    await stateOf(page).getByText("starting…").waitFor();
    await (await workbench.consoleScreen()).getByText("build login:").waitFor();
    await stateOf(page).getByText("running").waitFor();
    assert.deepEqual([posted("shutdown"), posted("power_on")], [1, 1]);
  });

  it("asks before it cuts the power, from a menu that is walked by keyboard", async () => {
    const page = await consolePage(workbench, "build");
    await buttonIn(page, "More Power Actions").focus();
    await workbench.page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: "Power Cycle…" }).waitFor();
    await workbench.page.keyboard.press("ArrowDown");
    assert.ok(await isFocused(page.getByRole("menuitem", { name: "Power Off…" })));
    await workbench.picture("console-menu-dark");
    assert.deepEqual(await workbench.seriousObstacles(".stage"), []);
    await workbench.page.keyboard.press("Escape");
    assert.ok(await isFocused(buttonIn(page, "More Power Actions")));
    await workbench.page.keyboard.press("ArrowUp");
    await workbench.page.keyboard.press("Enter");
    await workbench.dialog.getByText("This is like pulling the plug").waitFor();
    await workbench.answer("Cancel");
    assert.equal(posted("power_off"), 0);
    await buttonIn(page, "Reboot").and(page.locator(":not([aria-disabled])")).waitFor();
  });

  it("shows the console anew after a restart", async () => {
    const page = await consolePage(workbench, "build");
    const before = account.cloud.requests.count(consoles);
    await buttonIn(page, "Reboot").click();
    await stateOf(page).getByText("restarting…").waitFor();
    await stateOf(page).getByText("running").waitFor();
    await waitFor(() => Promise.resolve(account.cloud.requests.count(consoles) > before ? true : undefined), "a fresh address");
    await (await workbench.consoleScreen()).getByText("build login:").waitFor();
    await workbench.closeEditors();
  });

  it("opens in full in a browser, by an address of its own", async () => {
    const page = await openConsole(workbench, "web-02");
    await (await workbench.consoleScreen()).getByText("web-02 login:").waitFor();
    const opening = workbench.page.context().waitForEvent("page");
    await buttonIn(page, "Open in Browser").click();
    const tab = await opening;
    await tab.locator("#console.full").waitFor();
    await tab.close();
    await workbench.closeEditors();
  });

  it("says that the server waits for an answer, and takes it", async () => {
    const page = await openConsole(workbench, "erp");
    await (await workbench.consoleScreen()).waitFor();
    await buttonIn(page, "Shut Down").click();
    const need = page.getByRole("region", { name: "What it waits for" });
    await need.getByText("It did not shut down. Switch it off hard?").waitFor();
    await workbench.picture("console-question-dark");
    assert.deepEqual(await workbench.seriousObstacles(".stage"), []);
    await need.getByRole("button", { name: "Answer…" }).click();
    await workbench.quickInput.locator(".monaco-list-row", { hasText: "Yes, go on" }).click();
    await page.getByRole("heading", { name: "erp.saltbush.example is off" }).waitFor();
    assert.equal(await need.count(), 0);
    await workbench.closeEditors();
  });

  it("says which invoice the server waits for, and shows it", async () => {
    await account.api.servers.performAction(await hostOf("edge"), { type: "enable_backups" });
    await workbench.run("Mammoth Cloud: Refresh Servers");
    const page = await openConsole(workbench, "edge");
    const need = page.getByRole("region", { name: "What it waits for" });
    await need.getByText("It waits until invoice 20440 is paid.").waitFor();
    await workbench.picture("console-invoice-dark");
    await need.getByRole("button", { name: "Show Billing" }).click();
    await workbench.page.locator(".tabs-container .tab", { hasText: /billing/i }).first().waitFor();
    await workbench.closeEditors();
  });

  it("says why there is none: halted from inside, whatever the status says", async () => {
    const page = await openConsole(workbench, "monitor");
    await page.getByRole("heading", { name: "monitor.saltbush.example is off" }).waitFor();
    await page.locator(".notice").getByRole("button", { name: "Start Server" }).waitFor();
    await workbench.picture("console-halted-dark");
    await workbench.closeEditors();
  });

  it("says why there is none: refused, in the API's words", async () => {
    account.cloud.faults.add({ operation: consoles, fault: { status: 400 } });
    const page = await openConsole(workbench, "web-02");
    await page.getByRole("heading", { name: "web-02.saltbush.example has no console now" }).waitFor();
    await workbench.picture("console-refused-dark");
    assert.deepEqual(await workbench.seriousObstacles(".stage"), []);
    account.cloud.faults.clear();
    await buttonIn(page, "Try Again").click();
    await (await workbench.consoleScreen()).getByText("web-02 login:").waitFor();
    await workbench.closeEditors();
  });

  it("says why there is none: a failure, and tries again when the pane is seen again", async () => {
    account.cloud.faults.add({ operation: consoles, fault: { status: 500 } });
    const page = await openConsole(workbench, "web-02");
    await page.getByRole("heading", { name: "The console could not be opened" }).waitFor();
    await workbench.picture("console-failed-dark");
    assert.deepEqual(await workbench.seriousObstacles(".stage"), []);
    await openZone();
    account.cloud.faults.clear();
    await workbench.page.locator(".tabs-container .tab", { hasText: "Console" }).click();
    await (await workbench.consoleScreen()).getByText("web-02 login:").waitFor();
    await workbench.closeEditors();
  });

  it("waits for a server that is built, and opens by itself", async () => {
    account.cloud.clock.freeze();
    await account.api.servers.create({ name: "fresh.saltbush.example", size: "std-min", region: "syd", image: 5 });
    await workbench.run("Mammoth Cloud: Refresh Servers");
    const page = await openConsoleByName(workbench, "fresh");
    await page.getByRole("heading", { name: "fresh.saltbush.example is being built" }).waitFor();
    await stateOf(page).getByText("building…").waitFor();
    assert.equal(await page.getByRole("group", { name: "Power" }).count(), 0);
    await workbench.picture("console-building-dark");
    account.cloud.clock.thaw();
    await (await workbench.consoleScreen()).getByText("fresh login:").waitFor();
    await buttonIn(await consolePage(workbench, "fresh"), "Shut Down").waitFor();
    await workbench.closeEditors();
  });

  for (const theme of ["light", "high-contrast"] as const) {
    it(`is as clear in ${theme}, and where there is little room`, async () => {
      await workbench.setTheme(theme);
      await openZone();
      let page = await openConsole(workbench, "staging");
      await page.getByRole("heading", { name: "staging.saltbush.example is off" }).waitFor();
      await workbench.picture(`console-off-${theme}`);
      assert.deepEqual(await workbench.seriousObstacles(".stage"), []);
      await workbench.closeEditors();
      await openZone();
      page = await openConsole(workbench, "build");
      await (await workbench.consoleScreen()).getByText("build login:").waitFor();
      await buttonIn(page, "More Power Actions").click();
      await page.getByRole("menuitem", { name: "Power Off…" }).waitFor();
      await workbench.picture(`console-menu-${theme}`);
      assert.deepEqual(await workbench.seriousObstacles(".stage"), []);
      await workbench.page.keyboard.press("Escape");
      await workbench.page.setViewportSize({ width: 940, height: 800 });
      await waitFor(async () => ((await page.evaluate(() => innerWidth)) <= 300 ? true : undefined), "a narrow pane");
      const overflowing = await page.locator(".bar, .bar *").evaluateAll((all) => all.filter((one) => one.getClientRects().length > 0 && one.getBoundingClientRect().right > innerWidth + 0.5).length);
      assert.equal(overflowing, 0);
      await workbench.picture(`console-narrow-${theme}`);
      await workbench.page.setViewportSize({ width: 1280, height: 900 });
      await workbench.closeEditors();
    });
  }

  it("says why there is none: cancelled", async () => {
    await workbench.setTheme("dark");
    account.cloud.clock.advance(24 * 3_600_000);
    await workbench.run("Mammoth Cloud: Refresh Servers");
    const page = await openConsoleByName(workbench, "shop");
    await page.getByRole("heading", { name: "shop.kelpandco.example is cancelled" }).waitFor();
    assert.equal(await page.getByRole("group", { name: "Power" }).count(), 0);
    await workbench.picture("console-cancelled-dark");
    assert.deepEqual(await workbench.seriousObstacles(".stage"), []);
    await workbench.closeEditors();
  });
});

describe("The address of a server's console", () => {
  const validForMs = 12_000;
  let account: TokenAccount;
  let workbench: Workbench;
  const addresses: string[] = [];

  before(async () => {
    account = await startCloud({ consoleValidForMs: validForMs });
    workbench = await openOn(account, { size: { width: 1280, height: 900 } });
    await signIn(workbench, account);
  });

  after(async () => {
    await workbench.picture("console-address-last");
    await workbench.close();
    await account.cloud.close();
  });

  /** The address that is framed now, another than those before it. */
  const freshAddress = async (): Promise<string> => {
    const fresh = await waitFor(async () => {
      const frame = workbench.page.frames().find((one) => one.url().includes("/console/") && !addresses.includes(one.url()));
      return frame && (await frame.getByText("build login:").count().catch(() => 0)) > 0 ? frame.url() : undefined;
    }, "a console with a fresh address");
    addresses.push(fresh);
    return fresh;
  };
  /** Counts what is framed now among those that were. */
  const noteAddresses = (): void => void addresses.push(...workbench.page.frames().map((frame) => frame.url()).filter((url) => url.includes("/console/")));
  const hasExpired = (address: string): Promise<boolean> => waitFor(async () => ((await fetch(address)).status === 410 ? true : undefined), `the end of ${address}`);
  const asked = (): number => account.cloud.requests.count(consoles);

  it("is fetched anew when it expires, and takes the keyboard from nobody", async () => {
    await workbench.row("Domains", "kelpandco.example").click();
    await workbench.editorShows("$ORIGIN kelpandco.example.");
    await openConsole(workbench, "build");
    const first = await freshAddress();
    await workbench.page.locator(".editor-group-container .tab", { hasText: "kelpandco" }).click();
    await workbench.focusEditor();
    await hasExpired(first);
    await freshAddress();
    await workbench.page.keyboard.insertText("; typed beside a console\n");
    await workbench.editorShows("; typed beside a console");
    await workbench.run("File: Revert File");
    await workbench.savedAgain();
  });

  it("goes on in the console for whoever types there", async () => {
    await (await workbench.consoleScreen()).click();
    noteAddresses();
    await freshAddress();
    await workbench.page.keyboard.type("root\n");
    await (await workbench.consoleScreen()).getByText("Password:").waitFor();
  });

  it("is not fetched while nobody looks, and fresh when the pane is seen again", async () => {
    await workbench.closeEditors();
    await openConsole(workbench, "build");
    const shown = await freshAddress();
    await workbench.row("Domains", "kelpandco.example").click();
    await workbench.editorShows("$ORIGIN kelpandco.example.");
    const before = asked();
    await hasExpired(shown);
    assert.equal(asked(), before);
    await workbench.page.locator(".tabs-container .tab", { hasText: "Console" }).click();
    await freshAddress();
    assert.equal(asked(), before + 1);
  });

  it("is fetched anew after the window was loaded again, from what was kept: ids, and no address", async () => {
    await (await consolePage(workbench, "build")).getByRole("radio", { name: "1:1" }).click();
    await workbench.reload();
    await workbench.row("Servers", "web-01").waitFor();
    const page = await consolePage(workbench, "build");
    await freshAddress();
    assert.equal(await page.getByRole("radio", { name: "1:1" }).getAttribute("aria-checked"), "true");
    const kept = JSON.stringify(await workbench.page.context().storageState({ indexedDB: true }));
    assert.match(kept, /mammoth\.console/);
    const secrets = addresses.map((address) => new URL(address).pathname.split("/").at(-1) ?? address);
    assert.ok(secrets.every((secret) => secret.length > 20));
    for (const secret of secrets) assert.ok(!kept.includes(secret), "an address was kept");
    const files = workbench.writtenFiles();
    assert.ok(files.some((file) => file.endsWith("Mammoth Cloud.log")));
    assert.deepEqual(files.filter((file) => secrets.some((secret) => readFileSync(file).includes(secret))), []);
  });
});
