import assert from "node:assert/strict";
import type { DomainRecord } from "../../src/model/contract";
import { openOn, signIn, startCloud, type TokenAccount } from "./tokenAccount";
import { waitFor, type Workbench } from "./workbench";

const domain = "kelpandco.example";

describe("A zone document", () => {
  let account: TokenAccount;
  /** whose name server is asked: one that hears of no change */
  let elsewhere: TokenAccount;
  let workbench: Workbench;

  before(async () => {
    account = await startCloud();
    elsewhere = await startCloud();
    workbench = await openOn(account, { settings: { "mammoth.nameserver": elsewhere.cloud.nameserver } });
    await signIn(workbench, account);
  });

  beforeEach(async () => {
    await workbench.row("Domains", domain).click();
    await workbench.editorShows(`$ORIGIN ${domain}.`);
    await workbench.focusEditor();
  });

  afterEach(async () => {
    await workbench.run("Revert and Close Editor");
    await workbench.closeEditors();
  });

  after(async () => {
    await workbench.picture("zone-last");
    await workbench.close();
    await account.cloud.close();
    await elsewhere.cloud.close();
  });

  const records = async (): Promise<readonly DomainRecord[]> => account.api.domains.listRecords(domain);
  const writes = (): number => account.cloud.requests.list().filter(({ method }) => method !== "GET").length;
  const append = async (text: string): Promise<void> => {
    await workbench.page.keyboard.press("Control+End");
    await workbench.page.keyboard.insertText(text);
  };

  it("with a syntax error is not saved: the line is marked, the text stays, nothing is sent", async () => {
    const before = writes();
    await append("mail2 A 203.0.113.300\n");
    await workbench.page.locator(".editor-group-container.active .squiggly-error").first().waitFor();
    await workbench.save();
    await workbench.notifications.getByText("Nothing was sent.").waitFor();
    await workbench.picture("zone-syntax-error-dark");
    await workbench.editorShows("mail2 A 203.0.113.300");
    assert.equal(writes(), before);
  });

  it("is saved only by who agrees", async () => {
    const before = writes();
    await append('notes TXT "never sent"\n');
    await workbench.save();
    await workbench.dialog.getByText("notes TXT never sent").waitFor();
    await workbench.answer("Cancel");
    await workbench.notifications.getByText("Nothing was sent: you did not agree").waitFor();
    assert.equal(writes(), before);
  });

  it("touches no record but those that were edited", async () => {
    const before = await records();
    await append('notes 600 TXT "sent once"\n');
    await workbench.save();
    await workbench.dialog.getByText("notes TXT sent once").waitFor();
    await workbench.answer("Apply 1 Change");
    await workbench.savedAgain();
    const after = await records();
    const created = after.filter(({ name }) => name === "notes");
    assert.deepEqual(created.map(({ type, data, ttl }) => ({ type, data, ttl })), [{ type: "TXT", data: "sent once", ttl: 600 }]);
    const others = (all: readonly DomainRecord[]): readonly DomainRecord[] => all.filter(({ name, type }) => name !== "notes" && type !== "SOA");
    assert.deepEqual(others(after), others(before));
  });

  it("says after a failed write what was applied and what was not, and stays unsaved", async () => {
    account.cloud.faults.add({ operation: "PUT /domains/{domain_name}/records/{record_id}", next: 1, fault: { status: 422 } });
    await workbench.find("203.0.113.11");
    await workbench.page.keyboard.insertText("203.0.113.12");
    await append("new1 A 192.0.2.1\n");
    await workbench.save();
    await workbench.dialog.waitFor();
    await workbench.answer("Apply 2 Changes");
    await workbench.notifications.getByText("of 2 changes were applied").waitFor();
    await workbench.picture("zone-failed-write-dark");
    await workbench.page.locator(".tabs-container .tab.dirty", { hasText: domain }).waitFor();
    await workbench.save();
    await workbench.dialog.getByText(/orders A 203\.0\.113\.11 → 203\.0\.113\.12/).waitFor();
    await workbench.answer(/^Apply/);
    await workbench.savedAgain();
    const names = (await records()).filter(({ data }) => data === "192.0.2.1" || data === "203.0.113.12").map(({ name }) => name).sort();
    assert.deepEqual(names, ["new1", "orders"]);
  });

  it("shows what others changed meanwhile, without losing either change", async () => {
    await account.api.domains.createRecord(domain, { type: "A", name: "elsewhere", data: "192.0.2.77", ttl: 3600 });
    await append("mine A 192.0.2.78\n");
    await workbench.save();
    await workbench.dialog.getByText("mine A 192.0.2.78").waitFor();
    await workbench.answer("Apply 1 Change");
    await workbench.savedAgain();
    const names = (await records()).filter(({ data }) => data === "192.0.2.77" || data === "192.0.2.78").map(({ name }) => name).sort();
    assert.deepEqual(names, ["elsewhere", "mine"]);
    // Now the document has both, and a save of something else sends only that.
    await workbench.editorShows("elsewhere 3600 A 192.0.2.77");
    await append('after TXT "alone"\n');
    await workbench.save();
    await workbench.dialog.getByText("after TXT alone").waitFor();
    await workbench.answer("Apply 1 Change");
    await workbench.savedAgain();
  });

  it("is marked where name servers do not serve it yet", async () => {
    await workbench.choose(workbench.row("Domains", domain), "Check What Is Served");
    await workbench.notifications.getByText(`record sets of ${domain} are not served as they are here`).waitFor();
    await workbench.page.locator(".editor-group-container.active .squiggly-info").first().waitFor();
    await workbench.picture("zone-not-served-dark");
  });

  it("goes on with a save whose window ended in the middle, and does nothing twice", async () => {
    account.cloud.faults.add({ operation: "PUT /domains/{domain_name}/records/{record_id}", fault: { delayMs: 3_600_000 }, next: 1 });
    const before = await records();
    const looked = account.cloud.requests.count("GET /domains/{domain_name}/records/{record_id}");
    await workbench.find("198.51.100.20");
    await workbench.page.keyboard.insertText("198.51.100.21");
    await append('resumed TXT "once"\n');
    await workbench.save();
    await workbench.answer("Apply 2 Changes");
    // The record is looked at right before the request that hangs.
    const isUnderWay = (): boolean => account.cloud.requests.count("GET /domains/{domain_name}/records/{record_id}") > looked;
    await waitFor(() => Promise.resolve(isUnderWay() ? true : undefined), "the request that hangs");
    await workbench.loadAnew();
    const offer = workbench.notifications.filter({ hasText: "The window ended while the zone kelpandco.example was being changed" });
    await offer.waitFor();
    await workbench.picture("zone-interrupted-dark");
    await offer.getByRole("button", { name: "Review What Is Left" }).click();
    await workbench.answer(/^Apply (?:1 Change|2 Changes)$/);
    await workbench.savedAgain();
    const after = await records();
    assert.equal(after.length, before.length + 1);
    assert.equal(after.filter(({ name }) => name === "resumed").length, 1);
    assert.equal(after.find(({ name }) => name === "voip")?.data, "198.51.100.21");
  });
});
