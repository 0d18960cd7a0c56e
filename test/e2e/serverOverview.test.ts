import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import { openOn, signIn, startCloud, type TokenAccount } from "./tokenAccount";
import { waitFor, type Workbench } from "./workbench";

const page = ".cards";
const hostile = '<img src=x onerror="document.title=1">';

describe("The overview of a server", () => {
  let account: TokenAccount;
  let workbench: Workbench;

  before(async () => {
    account = await startCloud();
    const vpc = (await account.api.vpcs.list()).find(({ name }) => name === "Production");
    assert.ok(vpc);
    await account.api.vpcs.patch(vpc.id, { name: hostile });
    workbench = await openOn(account, { size: { width: 1440, height: 1100 } });
    await signIn(workbench, account);
  });

  after(async () => {
    await workbench.picture("overview-last");
    await workbench.close();
    await account.cloud.close();
  });

  async function open(name: string): Promise<Locator> {
    await workbench.choose(workbench.row("Servers", name), "Show Server Overview");
    const overview = await workbench.webview(`h1:text-is("${name}")`);
    await overview.locator(page).waitFor();
    await waitFor(async () => ((await overview.locator('[aria-busy="true"]').count()) === 0 ? true : undefined), "everything loaded");
    return overview;
  }

  const card = (overview: Locator, title: string): Locator => overview.getByRole("region", { name: title });

  it("says on one page what there is to know", async () => {
    const overview = await open("web-01.saltbush.example");
    await card(overview, "Addresses").getByText("203.0.113.10").waitFor();
    await card(overview, "Addresses").getByText("failover IPv4").waitFor();
    await card(overview, "Size and Price").getByText(/^AU\$\d+\.\d\d$/).waitFor();
    await card(overview, "Network").getByText("4 rules").waitFor();
    await card(overview, "Network").getByText(hostile).waitFor();
    assert.equal(await overview.locator("img").count(), 0);
    await card(overview, "Network").getByRole("button", { name: "www.saltbush.example" }).waitFor();
    await card(overview, "Backups").getByText("2 daily · 1 weekly").waitFor();
    await card(overview, "Records That Point at It").getByRole("button", { name: "cloud.saltbush.example" }).first().waitFor();
    await card(overview, "Recent Actions").getByText("Change advanced firewall rules").waitFor();
    await workbench.picture("overview-dark");
    assert.deepEqual(await workbench.seriousObstacles(page), []);
  });

  it("copies an address", async () => {
    const overview = await open("web-01.saltbush.example");
    await overview.getByRole("button", { name: "Copy 203.0.113.10" }).click();
    await overview.getByRole("button", { name: "Copied 203.0.113.10" }).waitFor();
    assert.equal(await workbench.clipboard(), "203.0.113.10");
  });

  it("leads to documents: the firewall's and a zone's", async () => {
    const overview = await open("web-01.saltbush.example");
    await card(overview, "Network").getByRole("button", { name: "Firewall rules" }).click();
    await workbench.editorShows('"description": "SSH from the office"');
    const again = await open("web-01.saltbush.example");
    await card(again, "Records That Point at It").getByRole("button", { name: "cloud.saltbush.example" }).first().click();
    await workbench.editorShows("$ORIGIN saltbush.example.");
    await workbench.closeEditors();
  });

  it("is as clear in light, in high contrast and in a narrow pane", async () => {
    const overview = await open("build.saltbush.example");
    await card(overview, "Alerts").getByText("exceeded").waitFor();
    for (const theme of ["light", "high-contrast"] as const) {
      await workbench.setTheme(theme);
      await workbench.picture(`overview-${theme}`);
      assert.deepEqual(await workbench.seriousObstacles(page), []);
    }
    await workbench.setTheme("dark");
    await workbench.run("View: New Editor Group to the Right");
    await workbench.run("View: New Editor Group to the Right");
    const narrow = await waitFor(async () => {
      const width = await overview.evaluate(({ clientWidth }) => clientWidth);
      return width < 420 ? width : undefined;
    }, "a narrow pane");
    const columns = await overview.locator(page).evaluate((cards) => getComputedStyle(cards).gridTemplateColumns.split(" ").length);
    assert.equal(columns, 1, `${narrow} px`);
    assert.ok(await overview.locator(".content").evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth), "nothing sticks out");
    await workbench.picture("overview-narrow-dark");
    assert.deepEqual(await workbench.seriousObstacles(page), []);
    await workbench.closeEditors();
  });

  it("is where it was scrolled to when somebody comes back to it", async () => {
    await workbench.page.setViewportSize({ width: 1440, height: 640 });
    const overview = await open("build.saltbush.example");
    const end = await overview.locator(".content").evaluate((content) => {
      content.scrollTo(0, content.scrollHeight);
      return Math.round(content.scrollTop);
    });
    assert.ok(end > 100);
    await card(overview, "System").getByRole("button", { name: "All Details" }).click();
    await workbench.editorShows('"server": {');
    await workbench.page.getByRole("tab", { name: "build.saltbush.example", exact: true }).first().click();
    const again = await workbench.webview('h1:text-is("build.saltbush.example")');
    await card(again, "System").waitFor();
    await waitFor(() => again.locator(".content").evaluate(({ scrollTop }, wanted) => (Math.abs(scrollTop - wanted) < 2 ? true : undefined), end), "the same place");
    await workbench.page.setViewportSize({ width: 1440, height: 1100 });
    await workbench.closeEditors();
  });

  it("keeps what stands where a part cannot be loaded, and loads that part when it is told to", async () => {
    account.cloud.faults.add({ operation: "GET /servers/{server_id}/threshold_alerts", fault: { status: 403 } });
    const overview = await open("web-02.saltbush.example");
    const alerts = card(overview, "Alerts");
    await alerts.getByRole("button", { name: "Retry" }).waitFor();
    await card(overview, "Network").getByText("4 rules").waitFor();
    await workbench.picture("overview-part-failed-dark");
    account.cloud.faults.clear();
    await alerts.getByRole("button", { name: "Retry" }).click();
    await alerts.getByRole("button", { name: "Retry" }).waitFor({ state: "detached" });
    await workbench.closeEditors();
  });

  it("starts a server that is off, shows it live, and is there again after a reload", async () => {
    const overview = await open("staging.saltbush.example");
    await card(overview, "Size and Price").getByText("It is off, and billed all the same.").waitFor();
    await workbench.picture("overview-off-dark");
    await overview.getByRole("button", { name: "Start", exact: true }).click();
    await overview.locator(".bar").getByText("starting…").waitFor();
    await workbench.picture("overview-starting-dark");
    // Who is somewhere on the page stays there, however often it changes.
    const copy = overview.getByRole("button", { name: "Copy 203.0.113.40" });
    await copy.focus();
    const shown = await copy.elementHandle();
    await overview.locator(".bar").getByText("running").waitFor();
    assert.ok(await shown.evaluate((button) => button.isConnected && document.activeElement === button));
    await card(overview, "Recent Actions").locator(".item", { hasText: "Start" }).getByText(/^done/).first().waitFor();
    await overview.getByRole("button", { name: "Open Console" }).waitFor();
    assert.equal((await account.api.servers.list()).find(({ name }) => name === "staging.saltbush.example")?.status, "active");
    await workbench.reload();
    const again = await workbench.webview('h1:text-is("staging.saltbush.example")');
    await card(again, "Addresses").getByText("203.0.113.40").waitFor();
    await workbench.closeEditors();
  });

  it("says what comes first: a cancellation, and that a server is gone", async () => {
    const overview = await open("shop.kelpandco.example");
    await overview.getByRole("button", { name: "Take Back the Cancellation" }).waitFor();
    await workbench.picture("overview-cancelled-dark");
    account.cloud.faults.add({ operation: "GET /servers/{server_id}", fault: { status: 404 } });
    await overview.getByRole("button", { name: "Refresh" }).click();
    await overview.getByText("This server is gone").waitFor();
    await workbench.picture("overview-gone-dark");
    account.cloud.faults.clear();
    await overview.getByRole("button", { name: "Try Again" }).click();
    await card(overview, "Addresses").waitFor();
    await workbench.closeEditors();
  });
});
