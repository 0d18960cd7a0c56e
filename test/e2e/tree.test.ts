import assert from "node:assert/strict";
import { openOn, signIn, startCloud, type TokenAccount } from "./tokenAccount";
import { waitFor, type Workbench } from "./workbench";

describe("The whole tree", () => {
  let account: TokenAccount;
  let workbench: Workbench;

  before(async () => {
    account = await startCloud();
    workbench = await openOn(account, { size: { width: 1280, height: 1400 } });
    await signIn(workbench, account);
  });

  after(async () => {
    await workbench.close();
    await account.cloud.close();
  });

  async function toggleViews(...names: readonly string[]): Promise<void> {
    for (const name of names) await workbench.view(name).locator(".pane-header").click();
  }

  it("shows what a server is made of, and asks for it only then", async () => {
    await toggleViews("Networks", "Domains");
    await workbench.row("Servers", "web-01.saltbush.example").click();
    await workbench.row("Servers", "Disks").waitFor();
    assert.equal(account.cloud.requests.count("GET /servers/{server_id}/backups"), 0);
    for (const section of ["Past actions", "Firewall", "Alerts", "Licensed software", "Stored backups", "Disks"]) await workbench.row("Servers", section).click();
    await workbench.row("Servers", "the server starts from it").waitFor();
    await workbench.row("Servers", /done ·/).waitFor();
    assert.equal(account.cloud.requests.count("GET /servers/{server_id}/backups"), 1);
    await waitFor(async () => ((await workbench.view("Servers").locator(".monaco-list-row", { hasText: "Stored backups" }).count()) === 1 ? true : undefined), "one row of that name");
    await workbench.picture("tree-server-dark");
  });

  it("does not ask for open lists again while something runs, and does when it has ended", async () => {
    const asked = (): number => account.cloud.requests.count("GET /servers/{server_id}/backups");
    const before = asked();
    const polled = account.cloud.requests.list().length;
    const server = workbench.row("Servers", "web-01.saltbush.example");
    await workbench.choose(server, "Reboot Server");
    await server.and(workbench.page.locator('[aria-label*=", restarting"]')).waitFor();
    await server.and(workbench.page.locator('[aria-label*=", running, "]')).waitFor();
    await waitFor(() => Promise.resolve(asked() > before ? true : undefined), "the backups as they are after the reboot");
    assert.ok(account.cloud.requests.list().length > polled + 3, "it was followed");
    assert.ok(asked() <= before + 2, `asked ${asked() - before} times`);
  });

  it("says where a list could not be loaded, and loads it when it is told to", async () => {
    account.cloud.faults.add({ operation: "GET /servers/{server_id}/advanced_firewall_rules", fault: { status: 403 } });
    await workbench.choose(workbench.row("Servers", "web-01.saltbush.example"), "Refresh Server");
    const failed = workbench.row("Servers", "Not loaded");
    await failed.waitFor();
    await workbench.picture("tree-section-failed-dark");
    await workbench.setTheme("light");
    await workbench.picture("tree-server-light");
    await workbench.setTheme("dark");
    account.cloud.faults.clear();
    await workbench.choose(failed, "Retry");
    await workbench.row("Servers", "1. accept").waitFor();
    await workbench.row("Servers", "web-01.saltbush.example").click();
  });

  it("keeps pinned servers at the top, and puts them back", async () => {
    await workbench.choose(workbench.row("Servers", "vpn.saltbush"), "Pin Server");
    await workbench.row("Servers", /^Pinned/).waitFor();
    const first = workbench.view("Servers").locator(".monaco-list-row").nth(1);
    await first.and(workbench.page.locator('[aria-label^="vpn.saltbush"]')).waitFor();
    await workbench.picture("tree-pinned-dark");
    await workbench.choose(workbench.row("Servers", "vpn.saltbush"), "Unpin Server");
    await workbench.row("Servers", /^Pinned/).waitFor({ state: "detached" });
  });

  it("puts servers behind a load balancer that they are dropped on, after a question", async () => {
    const [balancer] = await account.api.loadBalancers.list();
    const server = (await account.api.servers.list()).find(({ id, region }) => balancer && region.slug === balancer.region?.slug && !balancer.server_ids.includes(id));
    assert.ok(balancer && server);
    await toggleViews("Balancers");
    const row = workbench.row("Balancers", balancer.name);
    await row.waitFor();
    await workbench.drag(workbench.row("Servers", server.name), row);
    await workbench.dialog.getByText(`Put ${server.name} behind ${balancer.name}?`).waitFor();
    await workbench.picture("drop-on-balancer-dark");
    await workbench.answer("Add");
    await waitFor(async () => ((await account.api.loadBalancers.get(balancer.id)).server_ids.includes(server.id) ? true : undefined), "the server behind it");
    await row.and(workbench.page.locator(`[aria-label*="${balancer.server_ids.length + 1} servers"]`)).waitFor();
    await toggleViews("Balancers");
  });

  it("lists what happens and what happened, each with its steps", async () => {
    await toggleViews("Activity");
    await workbench.row("Activity", /^Reboot/).first().click();
    await workbench.choose(workbench.row("Servers", "web-02"), "Reboot Server");
    const running = workbench.row("Activity", /Reboot.*web-02.*%/);
    await running.waitFor();
    await workbench.picture("activity-dark");
    await running.waitFor({ state: "detached" });
    await workbench.row("Activity", /Reboot.*web-02.*done/).waitFor();
    await toggleViews("Activity");
  });

  it("says in the status bar who is signed in and what waits, and goes there", async () => {
    const [invoice] = await account.api.billing.listUnpaidFailedInvoices();
    assert.ok(invoice);
    await workbench.page.locator(".statusbar").getByRole("button", { name: "Mammoth Cloud: ops@saltbush.example" }).click();
    const row = workbench.quickInput.locator(".monaco-list-row", { hasText: `Invoice ${invoice.invoice_number}` });
    await row.waitFor();
    await workbench.picture("attention-dark");
    await row.click();
    const billing = await workbench.webview(".figures");
    await billing.getByRole("button", { name: invoice.invoice_number, exact: true }).and(billing.locator('[aria-expanded="true"]')).waitFor();
    await workbench.closeEditors();
  });

  it("shows load balancers with their servers, and the account with its money and keys", async () => {
    await toggleViews("Servers", "Balancers");
    const [balancer] = await account.api.loadBalancers.list();
    const [key] = await account.api.keys.list();
    assert.ok(balancer && key);
    await workbench.row("Balancers", balancer.name).click();
    await workbench.row("Balancers", "Forwarding rules").waitFor();
    await workbench.picture("tree-balancers-dark");
    await toggleViews("Balancers", "Account");
    for (const section of ["IPv6 reverse name servers", "Alerts", "SSH keys", "Invoices", "Balance"]) await workbench.row("Account", section).click();
    await workbench.row("Account", key.fingerprint).waitFor();
    await workbench.row("Account", "Not billed yet").waitFor();
    await workbench.picture("tree-account-dark");
    await workbench.setTheme("light");
    await workbench.picture("tree-account-light");
    await workbench.choose(workbench.row("Account", key.fingerprint), "Copy SSH Key Fingerprint");
    await workbench.page.locator(".statusbar").getByText(/^Copied/).waitFor();
    assert.equal(await workbench.clipboard(), key.fingerprint);
  });
});
