import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import { openOn, signIn, startCloud, type TokenAccount } from "./tokenAccount";
import { waitFor, type Workbench } from "./workbench";

const domain = "kelpandco.example";
/** what only this panel's page shows */
const ofOverview = ".zone .table";

describe("A zone's overview", () => {
  let account: TokenAccount;
  /** whose name server is asked: one that hears of no change */
  let elsewhere: TokenAccount;
  let workbench: Workbench;

  before(async () => {
    account = await startCloud();
    elsewhere = await startCloud();
    const { domains } = account.api;
    await domains.createRecord(domain, { type: "CNAME", name: "blog", data: `www.${domain}.${domain}.`, ttl: 3600 });
    await domains.createRecord(domain, { type: "A", name: "fresh", data: "100.64.0.9", ttl: 3600 });
    await domains.createRecord(domain, { type: "TXT", name: "hostile", data: "<img src=x onerror=document.title='taken'>", ttl: 3600 });
    workbench = await openOn(account, { size: { width: 1440, height: 960 }, settings: { "mammoth.nameserver": elsewhere.cloud.nameserver } });
    await signIn(workbench, account);
  });

  after(async () => {
    await workbench.picture("zone-overview-last");
    await workbench.close();
    await account.cloud.close();
    await elsewhere.cloud.close();
  });

  const record = (page: Locator, owner: string): Locator => page.locator(`.table .row:has(.owner:text-is("${owner}"))`).first();
  const open = async (): Promise<Locator> => {
    await workbench.choose(workbench.row("Domains", domain), "Show Zone Overview");
    const page = await workbench.webview(ofOverview);
    await record(page, "voip").waitFor();
    return page;
  };
  /** Copying without a selection copies the line that the cursor is on. */
  const lineOfCursor = async (): Promise<string> => {
    await workbench.page.locator(".editor-group-container.active .monaco-editor.focused").waitFor();
    await workbench.page.evaluate(() => navigator.clipboard.writeText(""));
    await workbench.page.keyboard.press("Control+c");
    return waitFor(async () => (await workbench.clipboard()) || undefined, "the line of the cursor");
  };

  it("shows records beside the zone file, problems and name servers", async () => {
    const page = await open();
    await page.getByText("This zone is served", { exact: true }).waitFor();
    await page.locator(".problems").getByText("Without a final dot").waitFor();
    await page.locator(".lines .line", { hasText: "$ORIGIN" }).waitFor();
    assert.equal(await page.locator(".table .one-sided").count(), 0);
    assert.equal(await page.locator("img").count(), 0, "values are texts");
    await record(page, "hostile").getByText("<img src=x").waitFor();
    await workbench.picture("zone-overview-dark");
    assert.deepEqual(await workbench.seriousObstacles(ofOverview), []);
  });

  it("marks what name servers do not serve, when they were asked", async () => {
    const page = await workbench.webview(ofOverview);
    await page.getByRole("button", { name: "Check Now" }).click();
    await page.getByText(/^3 of \d+ record sets are not served as they are here\.$/).waitFor();
    await record(page, "fresh").getByText("Not served").waitFor();
    await record(page, "voip").getByText("Served", { exact: true }).waitFor();
    await page.locator(".nameservers").getByText(/^differs in 3 of/).waitFor();
    await workbench.picture("zone-overview-checked-dark");
    await page.locator(".problems").getByRole("button", { name: /are not served as they are here/ }).click();
    await waitFor(async () => ((await page.locator(".table .row:not(.head)").count()) === 3 ? true : undefined), "the three that are not served");
    await page.getByLabel("Records to show").selectOption("all");
  });

  it("finds records by their words", async () => {
    const page = await workbench.webview(ofOverview);
    await page.getByLabel("Filter records").fill("voip");
    await waitFor(async () => ((await page.locator(".table .row:not(.head)").count()) === 2 ? true : undefined), "two records");
    await page.getByLabel("Filter records").fill("nothing like this");
    await page.getByText("No record is like that.").waitFor();
    await page.getByRole("button", { name: "Show All Records" }).click();
    await record(page, "orders").waitFor();
  });

  it("selects a record by the keyboard, and its line with it; and the other way round", async () => {
    const page = await workbench.webview(ofOverview);
    const table = page.locator(".table");
    await table.focus();
    await table.press("Home");
    await table.press("ArrowDown");
    const selected = page.locator(".table .row.selected");
    const value = await selected.locator(".value").innerText();
    await page.locator(".lines .line.selected", { hasText: value.replace(/\.$/, "") }).waitFor();
    await page.locator(".lines .line", { hasText: "voip" }).last().click();
    await waitFor(async () => ((await selected.locator(".owner").innerText()) === "voip" ? true : undefined), "the row of the line");
    assert.equal(await page.locator(".lines .line.selected").count(), 1);
  });

  it("opens the line of a record beside it, by a click", async () => {
    const page = await workbench.webview(ofOverview);
    await record(page, "voip").click();
    await waitFor(async () => (/^voip +A +198\.51\.100\.20/.test(await lineOfCursor()) ? true : undefined), "the record's line");
    await record(page, "newsletter").click();
    await waitFor(async () => (/^newsletter +CNAME/.test(await lineOfCursor()) ? true : undefined), "the other record's line");
    await workbench.picture("zone-overview-line-dark");
  });

  it("opens the line of a problem, and mends it in the document, which waits for a save", async () => {
    const page = await workbench.webview(ofOverview);
    const before = account.cloud.requests.list().filter(({ method }) => method !== "GET").length;
    await page.getByRole("radio", { name: /^Problems/ }).click();
    await page.getByRole("button", { name: "Add the final dot" }).click();
    await workbench.page.locator(".tabs-container .tab.dirty", { hasText: domain }).waitFor();
    assert.match(await lineOfCursor(), new RegExp(`^blog +CNAME +www\\.${domain.replace(".", "\\.")}\\.(?!kelp)`));
    assert.equal(account.cloud.requests.list().filter(({ method }) => method !== "GET").length, before);
    await workbench.run("Revert and Close Editor");
  });

  it("follows what others change, with its filter and selection kept", async () => {
    const page = await open();
    await page.getByLabel("Filter records").fill("A 100.64");
    await record(page, "fresh").waitFor();
    await account.api.domains.createRecord(domain, { type: "A", name: "newcomer", data: "100.64.0.10", ttl: 3600 });
    await workbench.run("Mammoth Cloud: Refresh Domains");
    await record(page, "newcomer").waitFor();
    assert.equal(await page.locator(".table .row:not(.head)").count(), 2);
    await page.locator(".nameservers").getByText("Check Now asks the name servers").waitFor();
  });

  it("is as it was after the window was loaded again", async () => {
    await workbench.reload();
    await workbench.row("Servers", "web-01").waitFor();
    const page = await workbench.webview(ofOverview);
    await record(page, "newcomer").waitFor();
    assert.equal(await page.getByLabel("Filter records").inputValue(), "A 100.64");
    await page.getByLabel("Filter records").fill("");
  });

  it("says what could not be loaded, and loads it when it is told to", async () => {
    const page = await workbench.webview(ofOverview);
    account.cloud.faults.add({ operation: "GET /domains/{domain_name}/records", fault: { status: 403 } });
    await page.getByRole("button", { name: "Refresh" }).click();
    await page.locator(".problem").getByText("Not refreshed:").waitFor();
    await workbench.closeEditors();
    await workbench.choose(workbench.row("Domains", domain), "Show Zone Overview");
    const failed = await workbench.webview(".notice.error");
    await failed.getByText("The zone could not be loaded").waitFor();
    await workbench.picture("zone-overview-failed-dark");
    assert.deepEqual(await workbench.seriousObstacles(".notice.error"), []);
    account.cloud.faults.clear();
    await failed.getByRole("button", { name: "Try Again" }).click();
    await record(failed, "voip").waitFor();
  });

  for (const theme of ["light", "high-contrast"] as const) {
    it(`is as clear in ${theme}`, async () => {
      await workbench.setTheme(theme);
      const page = await workbench.webview(ofOverview);
      await page.getByRole("button", { name: "Check Now" }).click();
      await record(page, "fresh").getByText("Not served").waitFor();
      await page.locator(".lines .line", { hasText: "voip" }).last().click();
      await workbench.picture(`zone-overview-${theme}`);
      assert.deepEqual(await workbench.seriousObstacles(ofOverview), []);
    });
  }

  it("has one part after the other in a narrow pane", async () => {
    await workbench.setTheme("dark");
    await workbench.page.setViewportSize({ width: 800, height: 900 });
    const page = await workbench.webview(ofOverview);
    await page.getByRole("radio", { name: "Records" }).waitFor();
    await workbench.picture("zone-overview-narrow-records-dark");
    for (const [tab, selector] of [["Zone File", ".lines"], ["Problems", ".problems"], ["Name Servers", ".nameservers"]] as const) {
      await page.getByRole("radio", { name: tab }).click();
      await page.locator(selector).waitFor();
      await page.locator(".table").waitFor({ state: "hidden" });
      await workbench.picture(`zone-overview-narrow-${tab.toLowerCase().replace(" ", "-")}-dark`);
    }
    assert.deepEqual(await workbench.seriousObstacles(ofOverview), []);
    await page.getByRole("radio", { name: "Records" }).click();
    await record(page, "voip").waitFor();
  });
});

describe("The overview of a zone with twenty thousand records, and of one with none", () => {
  let account: TokenAccount;
  let workbench: Workbench;

  before(async () => {
    const seed = await startCloud();
    const snapshot = seed.cloud.snapshot() as { readonly state: { readonly domains: { readonly name: string; records: { id: number; name: string }[] }[] } };
    await seed.cloud.close();
    for (const one of snapshot.state.domains) {
      const pattern = one.records.find(({ name }) => name === "voip");
      if (pattern) one.records.push(...Array.from({ length: 20_000 }, (_, index) => ({ ...pattern, id: 5_000_000 + index, name: `host-${String(index).padStart(5, "0")}` })));
      if (one.name === "gumleaf-clinic.example") one.records = [];
    }
    account = await startCloud({ state: snapshot });
    workbench = await openOn(account, { size: { width: 1440, height: 960 } });
    await signIn(workbench, account);
  });

  after(async () => {
    await workbench.close();
    await account.cloud.close();
  });

  it("makes the rows in sight only, and reaches every other", async () => {
    await workbench.choose(workbench.row("Domains", domain), "Show Zone Overview");
    const page = await workbench.webview(ofOverview);
    const last = page.locator('.table .row:has(.owner:text-is("host-19999"))');
    const table = page.locator(".table");
    await table.focus();
    await table.press("End");
    await page.locator(".table .row.selected", { hasText: "www" }).waitFor();
    await table.press("ArrowUp");
    assert.ok((await page.locator(".table .row").count()) < 200, "few rows are made");
    assert.ok((await page.locator(".lines .line").count()) < 200, "few lines are made");
    await page.getByLabel("Filter records").fill("host-19999");
    await last.click();
    await workbench.page.locator(".editor-group-container.active .monaco-editor.focused").waitFor();
    await workbench.editorShows(/^host-19999/);
    await workbench.picture("zone-overview-large-dark");
    await workbench.closeEditors();
  });

  it("says that there is nothing yet, and which name servers are to be set", async () => {
    await workbench.choose(workbench.row("Domains", "gumleaf-clinic.example"), "Show Zone Overview");
    const page = await workbench.webview(".banner.warning");
    await page.getByText("This zone has no records yet").waitFor();
    await page.getByText("This zone serves nobody").waitFor();
    await page.getByRole("button", { name: "Copy Name Servers" }).click();
    await waitFor(async () => ((await workbench.clipboard()) === "ns1.mammoth.com.au\nns2.mammoth.com.au\nns3.mammoth.com.au" ? true : undefined), "the name servers in the clipboard");
    await workbench.picture("zone-overview-empty-dark");
    assert.deepEqual(await workbench.seriousObstacles(".banner.warning"), []);
  });
});
