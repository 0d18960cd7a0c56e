import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import { openOn, signIn, startCloud, type TokenAccount } from "./tokenAccount";
import { waitFor, type Workbench } from "./workbench";

describe("Charts in the editor", () => {
  let account: TokenAccount;
  let workbench: Workbench;
  let page: Locator;

  before(async () => {
    account = await startCloud();
    workbench = await openOn(account, { size: { width: 1500, height: 1000 } });
    await signIn(workbench, account);
  });

  after(async () => {
    await workbench.close();
    await account.cloud.close();
  });

  const open = async (): Promise<void> => {
    await workbench.choose(workbench.row("Servers", "build.saltbush.example"), "Show Server Charts");
    page = await workbench.webview(".plot canvas");
  };
  const pressed = (name: string): Locator => page.getByRole("button", { name, exact: true });
  const cards = (): Promise<string[]> => page.locator(".card h2").allTextContents();
  /** the axis of time, as it is kept */
  const sampleRequests = (): readonly string[] => account.cloud.requests.list().map(({ url }) => url).filter((url) => url.includes("/samplesets/") && !url.includes("latest"));

  it("show all that is measured, what happened, and the data transfer with a forecast", async () => {
    const { id } = (await account.api.servers.list()).find(({ name }) => name.startsWith("build")) ?? assert.fail();
    await account.api.servers.performAction(id, { type: "reboot" });
    await open();
    await page.locator(".plot canvas").nth(5).waitFor();
    assert.deepEqual((await cards()).filter((title) => title !== "Each vCPU"), ["Data Transfer", "CPU", "Memory", "Network", "Storage Used", "Storage Throughput", "Storage Requests", "What Happened"]);
    await page.getByText("warns above 95%").waitFor();
    await page.getByRole("button", { name: /Rebooted/ }).waitFor();
    await workbench.picture("charts-all-dark");
    assert.deepEqual(await workbench.seriousObstacles(".plot canvas"), []);
  });

  it("follow the keyboard: cursor, zoom and pan, and say where it is", async () => {
    const plot = page.locator(".plot").first();
    await plot.focus();
    await plot.press("Home");
    await page.locator("[aria-live]", { hasText: /CPU \d.*Memory/ }).waitFor({ state: "attached" });
    await plot.press("End");
    await plot.press("+");
    await plot.press("+");
    await pressed("Show All").waitFor();
    await plot.press("Shift+ArrowLeft");
    await workbench.picture("charts-zoomed-dark");
    await plot.press("Escape");
    await pressed("Show All").waitFor({ state: "hidden" });
  });

  it("follow the mouse: select to zoom, double-click for all", async () => {
    const over = page.locator(".plot .u-over").first();
    const box = (await over.boundingBox()) ?? assert.fail();
    const { mouse } = workbench.page;
    await mouse.move(box.x + box.width * 0.3, box.y + 20);
    await mouse.down();
    await mouse.move(box.x + box.width * 0.6, box.y + 30, { steps: 5 });
    await mouse.up();
    await pressed("Show All").waitFor();
    await mouse.dblclick(box.x + box.width * 0.5, box.y + 20);
    await pressed("Show All").waitFor({ state: "hidden" });
    await workbench.page.keyboard.down("Control");
    await mouse.wheel(0, -100);
    await workbench.page.keyboard.up("Control");
    await pressed("Show All").click();
    await pressed("Show All").waitFor({ state: "hidden" });
  });

  it("load a year of five-minute samples, and say how far they are", async () => {
    account.cloud.requests.clear();
    account.cloud.faults.add({ operation: "GET /samplesets/{server_id}", fault: { delayMs: 40 } });
    await page.getByRole("radio", { name: "Year" }).click();
    await page.getByRole("combobox", { name: "Interval" }).selectOption("five-minute");
    await page.getByRole("progressbar").waitFor();
    await workbench.picture("charts-loading-dark");
    await page.getByRole("progressbar").waitFor({ state: "hidden", timeout: 80_000 });
    account.cloud.faults.clear();
    assert.ok(sampleRequests().length > 100, `${sampleRequests().length} requests`);
    await workbench.picture("charts-year-dark");
    // What was loaded is not loaded again.
    account.cloud.requests.clear();
    await pressed("Refresh").click();
    await page.locator('.content:not([aria-busy="true"])').waitFor();
    assert.ok(sampleRequests().length <= 3, `${sampleRequests().length} requests`);
    await page.getByRole("radio", { name: "Week" }).click();
    await page.locator('.content:not([aria-busy="true"])').waitFor();
  });

  it("are copied as numbers and as a picture", async () => {
    await pressed("Copy as CSV").click();
    const text = await waitFor(async () => {
      const copied = await workbench.clipboard();
      return copied.startsWith("time,CPU (%)") ? copied : undefined;
    }, "the numbers");
    assert.ok(text.split("\r\n").length > 200);
    await pressed("Copy as PNG").click();
    const types = await waitFor(async () => {
      const found = await workbench.page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types));
      return found.includes("image/png") ? found : undefined;
    }, "the picture");
    assert.deepEqual(types, ["image/png"]);
  });

  it("compare servers, a line each", async () => {
    await pressed("Compare").click();
    await workbench.quickInput.locator(".monaco-list-row", { hasText: "web-01" }).click();
    await workbench.quickInput.locator(".monaco-list-row", { hasText: "db-01" }).click();
    await workbench.quickInput.getByRole("button", { name: "OK" }).click();
    await page.getByText("Network In").first().waitFor();
    await page.getByRole("heading", { name: "build.saltbush.example, " }).waitFor();
    await workbench.picture("charts-compared-dark");
    assert.deepEqual(await workbench.seriousObstacles(".plot canvas"), []);
  });

  it("are a table for who prefers one", async () => {
    await page.getByRole("radio", { name: "Table" }).click();
    await page.getByRole("row").nth(3).waitFor();
    await workbench.picture("charts-table-dark");
    assert.deepEqual(await workbench.seriousObstacles(".table table"), []);
    await page.getByRole("radio", { name: "Charts" }).click();
  });

  it("are as they were after the window was loaded again, also where nothing else of the extension can be seen", async () => {
    await workbench.run("View: Show Explorer");
    await workbench.reload();
    page = await workbench.webview(".plot canvas");
    await page.getByRole("heading", { name: "build.saltbush.example, " }).waitFor();
    assert.equal(await page.getByRole("radio", { name: "Week" }).getAttribute("aria-checked"), "true");
    await workbench.openSideBar();
  });

  it("say what failed, and load when told to", async () => {
    account.cloud.faults.add({ operation: "GET /samplesets/{server_id}", fault: { status: 500 } });
    await page.getByRole("radio", { name: "Month" }).click();
    await page.getByRole("alert").getByText("The measurements could not be loaded").waitFor();
    await workbench.picture("charts-failed-dark");
    account.cloud.faults.clear();
    await pressed("Try Again").click();
    await page.locator(".plot canvas").first().waitFor();
  });

  for (const theme of ["light", "high-contrast"] as const) {
    it(`are as clear in ${theme}, and change with it while they are open`, async () => {
      await workbench.setTheme(theme);
      await page.locator(".plot canvas").first().waitFor();
      await workbench.picture(`charts-all-${theme}`);
      assert.deepEqual(await workbench.seriousObstacles(".plot canvas"), []);
    });
  }

  it("fit a narrow pane", async () => {
    await workbench.run("View: Split Editor Right");
    await workbench.run("View: Split Editor Right");
    await workbench.page.setViewportSize({ width: 1000, height: 900 });
    page = await workbench.webview(".plot canvas");
    await workbench.picture("charts-narrow-high-contrast");
  });
});
