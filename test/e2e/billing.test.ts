import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { Locator } from "playwright-core";
import { createMammothApi } from "../../src/api/mammothApi";
import { createSimulatedCloud } from "../../simulator/simulatedCloud";
import type { Invoice } from "../../src/model/contract";
import { openOn, signIn, type TokenAccount } from "./tokenAccount";
import { waitFor, type Workbench } from "./workbench";

const hostile = "<img src=x onerror=\"document.title='markup'\"><b>bold</b>";

/** A cloud with an invoice whose items are named as nobody should name them. */
async function startHostileCloud(): Promise<TokenAccount> {
  const first = await createSimulatedCloud({ seed: "small" });
  const state = JSON.stringify(first.snapshot()).replaceAll("kelpandco.example: privacy of the registration", JSON.stringify(hostile).slice(1, -1));
  await first.close();
  const cloud = await createSimulatedCloud({ seed: "small", state: JSON.parse(state) as unknown });
  return { cloud, api: createMammothApi({ baseUrl: () => cloud.url, getToken: () => Promise.resolve(cloud.token) }) };
}

describe("The billing panel", () => {
  let account: TokenAccount;
  let workbench: Workbench;
  let page: Locator;
  let failed: Invoice;

  before(async () => {
    account = await startHostileCloud();
    workbench = await openOn(account, { size: { width: 1400, height: 1200 } });
    await signIn(workbench, account);
    const [invoice] = await account.api.billing.listUnpaidFailedInvoices();
    assert.ok(invoice);
    failed = invoice;
  });

  after(async () => {
    await workbench.picture("billing-last");
    await workbench.close();
    await account.cloud.close();
  });

  const invoiceButton = (number: string): Locator => page.getByRole("button", { name: number, exact: true });

  /** Puts a part at the top of the pane, and moves nothing around it. */
  const scrollTo = (part: string): Promise<void> =>
    page.locator(part).evaluate((element) => {
      const content = element.closest(".content");
      if (content) content.scrollTop += element.getBoundingClientRect().top - content.getBoundingClientRect().top;
    });

  it("says first what could not be paid, then what is owed and what servers cost", async () => {
    await workbench.run("Mammoth Cloud: Show Billing");
    page = await workbench.webview(".figures");
    await page.getByRole("heading", { name: "An invoice could not be paid" }).waitFor();
    await page.getByText("AU$7.50, invoice " + failed.invoice_number).waitFor();
    await page.getByText("The payment failed 2 times.").waitFor();
    const { unbilled_total } = await account.api.billing.getBalance();
    const shown = await page.locator(".figure", { hasText: "Not billed yet" }).locator(".value").innerText();
    assert.ok(Math.abs(Number(shown.replace(/[^\d.]/g, "")) - unbilled_total) < 1, shown);
    await page.locator(".servers tbody tr").nth(11).waitFor();
    await page.locator(".servers tr", { hasText: "staging" }).getByText("off but billed").waitFor();
    await workbench.page.locator(".tab", { hasText: "ops@saltbush.example: Billing" }).waitFor();
    await workbench.picture("billing-dark");
  });

  it("counts options, backups, licences and the operating system", async () => {
    const erp = page.locator(".servers tr", { hasText: "erp" });
    const charges = await account.api.billing.getBalance();
    assert.ok(charges.charges.some(({ description }) => description.startsWith("erp.") && description.endsWith("licences")));
    await erp.getByText("AU$60.00", { exact: true }).waitFor();
    await page.locator(".balance").getByRole("button", { name: "erp.saltbush.example" }).click();
    await page.locator(".balance .inner", { hasText: "operating system" }).waitFor();
  });

  it("shows the items of an invoice by keyboard, letter by letter", async () => {
    const invoice = (await account.api.billing.listInvoices()).find(({ reference }) => reference === "kelpandco.example");
    assert.ok(invoice);
    const toggle = invoiceButton(invoice.invoice_number);
    assert.equal(await toggle.getAttribute("aria-expanded"), "false");
    await toggle.focus();
    await workbench.page.keyboard.press("Enter");
    await page.locator(".items:not([hidden])").getByText(hostile, { exact: true }).waitFor();
    await page.locator(".items:not([hidden])").getByText("GST, included").waitFor();
    assert.equal(await toggle.getAttribute("aria-expanded"), "true");
    assert.equal(await page.locator("img, b").count(), 0);
    const paid = (await account.api.billing.listInvoices()).find(({ reference, paid: isPaid }) => isPaid && reference === "Saltbush Studio");
    assert.ok(paid);
    await invoiceButton(paid.invoice_number).click();
    await page.locator(".items:not([hidden])").getByText(paid.invoice_items[0]?.name ?? "").waitFor();
    await scrollTo(".invoices");
    await workbench.picture("billing-invoices-dark");
  });

  it("keeps nobody out", async () => {
    assert.deepEqual(await workbench.seriousObstacles(".figures"), []);
    await workbench.setTheme("light");
    await scrollTo(".sheet");
    await workbench.picture("billing-light");
    assert.deepEqual(await workbench.seriousObstacles(".figures"), []);
    await workbench.setTheme("high-contrast");
    await scrollTo(".balance");
    await workbench.picture("billing-high-contrast");
    assert.deepEqual(await workbench.seriousObstacles(".figures"), []);
    await workbench.setTheme("dark");
  });

  it("opens an invoice in the browser, and writes its link nowhere", async () => {
    const key = new URL(failed.invoice_download_url ?? "").searchParams.get("key");
    assert.ok(key !== null && key.length > 4);
    const popup = workbench.page.context().waitForEvent("page");
    await page.getByRole("button", { name: `Download ${failed.invoice_number}` }).click();
    const opened = await popup;
    await opened.getByRole("heading", { name: `Invoice ${failed.invoice_number}` }).waitFor();
    await opened.close();
    const pages = await Promise.all(workbench.page.frames().map((frame) => frame.content().catch(() => "")));
    assert.deepEqual(pages.filter((html) => html.includes(key)), []);
    assert.deepEqual(workbench.writtenFiles().filter((file) => readFileSync(file).includes(`key=${key}`)), []);
  });

  it("fits a narrow pane", async () => {
    await workbench.page.setViewportSize({ width: 860, height: 1200 });
    await waitFor(async () => ((await page.locator(".servers th.detail").first().isVisible()) ? undefined : true), "the narrow layout");
    await scrollTo(".sheet");
    await workbench.picture("billing-narrow-dark");
    await scrollTo(".invoices");
    await workbench.picture("billing-narrow-invoices-dark");
    const wide = await page.locator(".content").evaluate((content) => content.scrollWidth > content.clientWidth);
    assert.equal(wide, false);
    await page.locator("header.bar").getByRole("button", { name: "Refresh" }).waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.scrollHeight > document.documentElement.clientHeight), false);
    await workbench.page.setViewportSize({ width: 1400, height: 1200 });
  });

  it("opens a server, and everything as a document", async () => {
    await page.locator(".servers").getByRole("button", { name: "db-01.saltbush.example" }).click();
    await workbench.webview('h1:text-is("db-01.saltbush.example")');
    await workbench.page.locator(".tab", { hasText: ": Billing" }).click();
    page = await workbench.webview(".figures");
    await page.getByRole("button", { name: "Show as Document" }).click();
    await workbench.editorShows('"balance": {');
    assert.doesNotMatch(await workbench.editorText(), /download_url/);
  });

  it("has the same invoices open when it is looked at again, and after a window reload", async () => {
    await workbench.page.locator(".tab", { hasText: ": Billing" }).click();
    page = await workbench.webview(".figures");
    await page.locator(".items:not([hidden])").getByText(hostile, { exact: true }).waitFor();
    await workbench.reload();
    page = await workbench.webview(".figures");
    await page.locator(".items:not([hidden])").getByText(hostile, { exact: true }).waitFor();
    assert.equal(await page.locator(".items:not([hidden])").count(), 2);
  });

  it("is led to from the status bar and from the view Account", async () => {
    await workbench.closeEditors();
    await workbench.openSideBar();
    await workbench.page.locator(".statusbar").getByRole("button", { name: "Mammoth Cloud: ops@saltbush.example" }).click();
    await workbench.quickInput.locator(".monaco-list-row", { hasText: `Invoice ${failed.invoice_number}` }).click();
    page = await workbench.webview(".figures");
    await page.locator(".items:not([hidden])").getByText(failed.invoice_items[0]?.name ?? "").waitFor();
    for (const view of ["Servers", "Networks", "Domains"]) await workbench.view(view).locator(".pane-header").click();
    await workbench.view("Account").locator(".pane-header").click();
    await workbench.row("Account", "Invoices").click();
    const other = (await account.api.billing.listInvoices()).find(({ refunded }) => refunded);
    assert.ok(other);
    await workbench.row("Account", other.invoice_number).click();
    await page.locator(".items:not([hidden])").getByText(other.invoice_items[0]?.name ?? "").waitFor();
    await workbench.view("Account").locator(".pane-header").click();
  });

  it("follows a payment", async () => {
    await fetch(account.cloud.url.replace(/\/v2$/, `/__simulator/invoices/${failed.invoice_id}/pay`), { method: "POST" });
    await workbench.view("Servers").locator(".pane-header").click();
    await workbench.run("Mammoth Cloud: Refresh Servers");
    await page.getByRole("heading", { name: "An invoice could not be paid" }).waitFor({ state: "detached" });
    await page.locator(".invoices tr", { hasText: failed.invoice_number }).getByText("paid", { exact: true }).waitFor();
  });

  it("shows what it has when one part fails, and why; then that part again", async () => {
    account.cloud.faults.add({ operation: "GET /customers/my/balance", fault: { status: 503 } });
    await page.getByRole("button", { name: "Refresh" }).click();
    await page.locator(".balance .failure").getByText("Not refreshed:").waitFor();
    await page.locator(".balance tfoot").waitFor();
    account.cloud.faults.clear();
    await page.locator(".balance .failure").getByRole("button", { name: "Try Again" }).click();
    await page.locator(".balance .failure").waitFor({ state: "detached" });
  });

  it("says why nothing can be loaded, and tries again", async () => {
    await workbench.closeEditors();
    account.cloud.faults.add({ operation: "*", fault: { status: 401 } });
    await workbench.run("Mammoth Cloud: Refresh Servers");
    await workbench.run("Mammoth Cloud: Show Billing");
    page = await workbench.webview(".notice.error");
    await page.getByText("Billing could not be loaded").waitFor();
    await page.getByText("Mammoth Cloud does not accept this token.", { exact: true }).waitFor();
    await workbench.picture("billing-failed-dark");
    assert.deepEqual(await workbench.seriousObstacles(".notice.error"), []);
    account.cloud.faults.clear();
    await page.getByRole("button", { name: "Try Again" }).click();
    page = await workbench.webview(".figures");
    await page.locator(".servers tbody tr").first().waitFor();
  });
});
