import assert from "node:assert/strict";
import { openOn, signIn, startCloud, type TokenAccount } from "./tokenAccount";
import { waitFor, type Workbench } from "./workbench";

describe("A list as a document", () => {
  let account: TokenAccount;
  let workbench: Workbench;

  before(async () => {
    account = await startCloud();
    // What is typed is what is there.
    workbench = await openOn(account, { settings: { "editor.autoClosingBrackets": "never", "editor.autoClosingQuotes": "never", "editor.autoIndent": "none" } });
    await signIn(workbench, account);
  });

  after(async () => {
    await workbench.close();
    await account.cloud.close();
  });

  const rules = async (): Promise<number> => {
    const server = (await account.api.servers.list()).find(({ name }) => name.startsWith("web-02"));
    return (await account.api.servers.getAdvancedFirewallRules(server?.id ?? 0)).length;
  };

  const replace = async (value: unknown): Promise<void> => {
    await workbench.focusEditor();
    await workbench.page.keyboard.press("Control+a");
    await workbench.page.keyboard.press("Delete");
    await workbench.page.keyboard.insertText(JSON.stringify(value, null, 2));
  };

  const rule = { source_addresses: ["0.0.0.0/0"], destination_addresses: ["203.0.113.11"], destination_ports: ["22"], protocol: "tcp", action: "accept", description: "SSH" };

  it("opens from the server, and refuses what the API would not take", async () => {
    await workbench.choose(workbench.row("Servers", "web-02"), "Edit List as Document…");
    await workbench.quickInput.locator(".monaco-list-row", { hasText: "Firewall Rules" }).first().click();
    await workbench.page.locator(".tab", { hasText: "firewall-rules.mammoth.json" }).waitFor();
    await replace([{ ...rule, action: "acept" }]);
    await workbench.save();
    await workbench.notifications.getByText("Nothing was sent. 0/action").waitFor();
    assert.equal(account.cloud.requests.count("POST /servers/{server_id}/actions"), 0);
  });

  it("shows what would change, and changes it", async () => {
    await replace([rule, rule]);
    await workbench.save();
    await workbench.dialog.getByText("the firewall rules").waitFor();
    await workbench.picture("list-review-dark");
    await workbench.answer(/^Apply \d+ Changes$/);
    await waitFor(async () => ((await rules()) === 2 ? true : undefined), "two equal rules");
    await workbench.savedAgain();
    await workbench.picture("list-dark");
  });
});
