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
    await workbench.row("Servers", "web-01.saltbush.example").click();
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
