import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Locator } from "playwright-core";
import { openOn, signIn, startCloud, type TokenAccount } from "./tokenAccount";
import { waitFor, type Workbench } from "./workbench";

const publicKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIB8Ht8Z3j6yDWPBHQtOp/R9rjWvfMYo3MSA/K6q8D86r me@here";

/** Questions and answers at the top of a window. */
function boxOf(workbench: Workbench): { choice(text: string | RegExp): Locator; pick(text: string | RegExp): Promise<void>; ok(): Promise<void>; asks(text: string | RegExp): Promise<void> } {
  const choice = (text: string | RegExp): Locator => workbench.quickInput.locator(".monaco-list-row", { hasText: text }).first();
  return {
    choice,
    pick: (text) => choice(text).click(),
    ok: () => workbench.quickInput.getByRole("button", { name: "OK" }).click(),
    asks: (text) => workbench.quickInput.getByText(text).or(workbench.quickInput.getByPlaceholder(text)).first().waitFor(),
  };
}

describe("A wizard", () => {
  let account: TokenAccount;
  let workbench: Workbench;
  let box: ReturnType<typeof boxOf>;

  before(async () => {
    account = await startCloud();
    workbench = await openOn(account, { size: { width: 1280, height: 1100 } });
    mkdirSync(path.join(workbench.home, ".ssh"), { recursive: true });
    writeFileSync(path.join(workbench.home, ".ssh/id_ed25519.pub"), `${publicKey}\n`);
    await signIn(workbench, account);
    box = boxOf(workbench);
  });

  after(async () => {
    await workbench.picture("wizards-last");
    await workbench.close();
    await account.cloud.close();
  });

  it("creates a VPC, and says at the input what a range has to be", async () => {
    await workbench.run("Mammoth Cloud: Create VPC…");
    await workbench.typeInBox("Staging", "A name to recognise it by.");
    await workbench.typeInBox("203.0.113.0/24", "Private range in CIDR notation");
    await workbench.quickInput.getByText("A VPC has private addresses").waitFor();
    await workbench.picture("create-vpc-range-dark");
    assert.equal(account.cloud.requests.count("POST /vpcs"), 0);
    await workbench.typeInBox("10.99.0.0/16");
    await workbench.row("Networks", "Staging").waitFor();
    assert.equal(account.cloud.requests.count("POST /vpcs"), 1);
  });

  it("adds a route to a VPC, through an address that is in it", async () => {
    await workbench.choose(workbench.row("Networks", "Office"), "Edit VPC…");
    await box.pick("Add a Route…");
    await workbench.typeInBox("192.168.50.0/24", "Destination");
    await workbench.typeInBox("10.99.0.1", "Private address of the server that is the router");
    await workbench.quickInput.getByText("is not inside of 10.20.0.0/24").waitFor();
    await workbench.picture("add-route-dark");
    await workbench.typeInBox("10.20.0.2");
    await workbench.typeInBox("The workshop", "A description");
    await waitFor(async () => ((await account.api.vpcs.list()).find(({ name }) => name === "Office")?.route_entries.length === 2 ? true : undefined), "the second route");
  });

  it("creates a load balancer with its price in sight, which has to forward something", async () => {
    await workbench.run("Mammoth Cloud: Create Load Balancer…");
    await workbench.typeInBox("shop.saltbush.example", "Host name of the load balancer.");
    await box.choice(/a month/).waitFor();
    await workbench.picture("create-balancer-where-dark");
    await box.pick("Sydney");
    await box.choice("web-01").click();
    await box.ok();
    await box.asks("What does it forward?");
    await box.choice("http").waitFor();
    for (const one of [/^http$/, /^https$/]) await box.choice(one).click();
    await box.ok();
    await box.asks("It has to forward something");
    await workbench.picture("create-balancer-rules-dark");
    await box.choice(/^https$/).click();
    await box.ok();
    await workbench.dialog.getByText("a month, from now on").waitFor();
    await workbench.picture("create-balancer-confirm-dark");
    await workbench.answer("Create");
    await waitFor(async () => ((await account.api.loadBalancers.list()).some(({ name }) => name === "shop.saltbush.example") ? true : undefined), "the load balancer");
    assert.equal(account.cloud.requests.count("POST /load_balancers"), 1);
  });

  it("adds a public key of this machine", async () => {
    await workbench.run("Mammoth Cloud: Add SSH Key…");
    await box.choice("id_ed25519.pub").waitFor();
    await workbench.picture("add-key-dark");
    await box.pick("id_ed25519.pub");
    await box.asks("A name for it.");
    assert.equal(await workbench.quickInput.locator("input.input").inputValue(), "me@here");
    await workbench.typeInBox("laptop", "A name for it.");
    await box.pick("On");
    await waitFor(async () => ((await account.api.keys.list()).some(({ name, public_key }) => name === "laptop" && public_key.startsWith("ssh-ed25519")) ? true : undefined), "the key");
  });

  it("uploads a backup to a slot that is free, or asks which backup makes room", async () => {
    await workbench.run("Mammoth Cloud: Upload Backup…");
    await box.pick("web-01");
    await workbench.typeInBox("ftp://images.example/disk.img", "Address of the disk image");
    await workbench.quickInput.getByText("An address that begins with https://").waitFor();
    await workbench.typeInBox("https://images.example/disk.img");
    await box.choice(/in use/).waitFor();
    await workbench.picture("upload-slot-dark");
    await box.pick("Daily");
    await box.asks("No slot of that kind is free.");
    await workbench.picture("upload-room-dark");
    await workbench.quickInput.getByRole("button", { name: "Back" }).click();
    await box.pick("Temporary");
    await workbench.typeInBox("From the old place", "A label for it");
    await waitFor(() => Promise.resolve(account.cloud.requests.count("POST /servers/{server_id}/backups") === 1 ? true : undefined), "the upload");
  });

  it("orders a server whose operating system and licences cost, and counts both", async () => {
    await workbench.run("Mammoth Cloud: Create Server…");
    await workbench.typeInBox("erp-2.example.com", "Host name of the server.");
    await box.pick("Sydney");
    await workbench.quickInput.locator("input.input").fill("windows");
    await box.choice("at least AU$").waitFor();
    await workbench.picture("create-windows-image-dark");
    await box.pick("at least AU$");
    await box.choice("a month").waitFor();
    await box.pick("a month");
    await box.choice("Memory (MB)").waitFor();
    await box.ok();
    await box.asks(/Which software of the group/);
    await workbench.picture("create-windows-licence-dark");
    await box.pick("Microsoft SQL Server 2022 Web");
    await box.asks("Which software is licensed besides?");
    await box.choice("Microsoft Remote Desktop Services").click();
    await box.ok();
    await workbench.typeInBox("5", "How many licences of Microsoft SQL Server 2022 Web?");
    await workbench.quickInput.getByText("Licences are sold in multiples of 2.").waitFor();
    await workbench.typeInBox("6");
    await box.asks("How many licences of Microsoft Remote Desktop Services?");
    await workbench.picture("create-windows-count-dark");
    await workbench.page.keyboard.press("Escape");
    assert.equal(account.cloud.requests.count("POST /servers"), 0);
  });

  it("says what enabling backups costs, before it does", async () => {
    await workbench.choose(workbench.row("Servers", "vpn"), "Run Server Action…");
    await workbench.quickInput.locator("input.input").waitFor();
    await workbench.page.keyboard.insertText("enable backups");
    await box.pick("Keeps two daily backups");
    await workbench.dialog.getByText(/It costs AU\$[\d.]+ a month then \(\+AU\$[\d.]+\)\./).waitFor();
    await workbench.picture("enable-backups-cost-dark");
    await workbench.answer("Cancel");
  });
});

describe("What destroys", () => {
  let account: TokenAccount;
  let workbench: Workbench;
  let box: ReturnType<typeof boxOf>;

  before(async () => {
    account = await startCloud();
    workbench = await openOn(account, { size: { width: 1280, height: 1100 } });
    await signIn(workbench, account);
    box = boxOf(workbench);
  });

  after(async () => {
    await workbench.picture("dangers-last");
    await workbench.close();
    await account.cloud.close();
  });

  const action = async (server: string, search: string, title: string): Promise<void> => {
    await workbench.choose(workbench.row("Servers", server), "Run Server Action…");
    await workbench.quickInput.locator("input.input").waitFor();
    await workbench.page.keyboard.insertText(search);
    await box.pick(title);
  };
  const posted = (): number => account.cloud.requests.list().filter(({ method }) => method !== "GET").length;

  it("is not done to what is locked, until it is unlocked", async () => {
    await workbench.choose(workbench.row("Servers", "db-01"), "Lock Server");
    await workbench.row("Servers", "db-01").getByText("locked").waitFor();
    await workbench.page.locator('.monaco-list-row[aria-label*="db-01"][aria-label*=", locked"]').first().waitFor();
    await workbench.choose(workbench.row("Servers", "db-01"), "Cancel Server…");
    await workbench.notifications.getByText("Locked: db-01").waitFor();
    await workbench.picture("locked-server-dark");
    assert.equal(posted(), 0);
    await workbench.notifications.getByRole("button", { name: "Unlock…" }).click();
    await workbench.dialog.getByText("Unlock db-01").waitFor();
    await workbench.picture("unlock-server-dark");
    await workbench.answer("Cancel");
    await workbench.row("Servers", "db-01").getByText("locked").waitFor();
  });

  it("leaves locked servers out where it is done to several", async () => {
    await workbench.row("Servers", "db-01").click();
    await workbench.row("Servers", "db-02").click({ modifiers: ["Control"] });
    await workbench.choose(workbench.row("Servers", "db-02"), "Power Off Server");
    await workbench.dialog.getByText("Locked, and left out: db-01").waitFor();
    await workbench.picture("locked-left-out-dark");
    await workbench.answer("Cancel");
    // In the menu of a selection stands only what suits all of it.
    await workbench.run("Mammoth Cloud: Unlock Server…");
    await box.pick(/db-01.*locked/);
    await workbench.answer("Unlock");
    await workbench.row("Servers", "db-01").getByText("locked").waitFor({ state: "detached" });
    // A click has opened it too.
    await workbench.row("Servers", "db-01").click();
    await workbench.row("Servers", "web-01").waitFor();
  });

  it("to a domain says what is lost, wants its name, and is refused while it is locked", async () => {
    const row = workbench.row("Domains", "kelpandco.example");
    await workbench.choose(row, "Lock Domain");
    await row.getByText("locked").waitFor();
    await workbench.choose(row, "Delete Domain…");
    await workbench.notifications.getByText("Locked: kelpandco.example").waitFor();
    await workbench.choose(row, "Unlock Domain…");
    await workbench.answer("Unlock");
    await row.getByText("locked").waitFor({ state: "detached" });
    await workbench.choose(row, "Delete Domain…");
    await workbench.dialog.getByText("records are deleted").waitFor();
    await workbench.picture("delete-domain-dark");
    await workbench.answer("Delete");
    await workbench.typeInBox("kelpandco.exam", "Type kelpandco.example to go on.");
    await workbench.run("Mammoth Cloud: Refresh Domains");
    assert.equal(account.cloud.requests.count("DELETE /domains/{domain_name}"), 0);
    await workbench.choose(row, "Delete Domain…");
    await workbench.answer("Delete");
    await workbench.typeInBox("kelpandco.example", "Type kelpandco.example to go on.");
    await row.waitFor({ state: "detached" });
    assert.equal(account.cloud.requests.count("DELETE /domains/{domain_name}"), 1);
  });

  it("to a load balancer lists the records that point at it", async () => {
    await workbench.run("Mammoth Cloud: Delete Load Balancer…");
    await box.pick("www.saltbush.example");
    await workbench.dialog.getByText("Records that point at it: saltbush.example A").waitFor();
    await workbench.picture("delete-balancer-dark");
    await workbench.answer("Delete");
    await workbench.typeInBox("www.saltbush.example", "Type www.saltbush.example to go on.");
    await workbench.page.locator(".part.statusbar").getByText("www.saltbush.example was deleted.").waitFor();
    assert.equal((await account.api.loadBalancers.list()).length, 0);
  });

  it("to a VPC is refused while it has members, and says who they are", async () => {
    await workbench.choose(workbench.row("Networks", "Office"), "Delete VPC…");
    await workbench.notifications.getByText(/Office still has members: .*vpn/).waitFor();
    await workbench.picture("delete-vpc-members-dark");
    assert.equal(account.cloud.requests.count("DELETE /vpcs/{vpc_id}"), 0);
  });

  it("by a backup lists what depends on the server that is written over", async () => {
    await action("web-01", "restore", "Restore a Backup…");
    await box.choice("daily").waitFor();
    await workbench.picture("restore-backup-dark");
    await box.pick("daily");
    await workbench.dialog.getByText("Everything that is on its disks now is lost.").waitFor();
    await workbench.dialog.getByText("Records that point at it:").waitFor();
    await workbench.picture("restore-confirm-dark");
    await workbench.answer("Cancel");
  });

  it("leaves backups where they are found, by the servers that they are of", async () => {
    const fold = async (...views: readonly string[]): Promise<void> => {
      for (const view of views) await workbench.view(view).locator(".pane-header").click();
    };
    await fold("Servers", "Networks", "Domains", "Images");
    await workbench.row("Images", "build").click();
    await workbench.row("Images", /\d{4}-\d\d-\d\d/).locator(".monaco-tl-twistie").click();
    await workbench.row("Images", "Smallest disk").waitFor();
    await workbench.picture("images-by-server-dark");
    await fold("Servers", "Images");
    await workbench.row("Servers", "web-01").waitFor();
  });

  it("by a clone wants the name of the other server", async () => {
    await action("web-01", "clone", "Clone onto Another Server…");
    await box.pick("daily");
    await box.pick("staging");
    await workbench.typeInBox("", "New name of staging");
    await workbench.dialog.getByText("Overwrite staging.saltbush.example with a backup of web-01.saltbush.example?").waitFor();
    await workbench.picture("clone-confirm-dark");
    await workbench.answer("Clone onto Another Server");
    await workbench.quickInput.getByText("Type staging.saltbush.example to go on.").waitFor();
    await workbench.page.keyboard.press("Escape");
  });
});
