import assert from "node:assert/strict";
import { openOn, signIn, startCloud, type TokenAccount } from "./tokenAccount";
import type { Workbench } from "./workbench";

describe("An account with a token", () => {
  let account: TokenAccount;
  let workbench: Workbench;

  before(async () => {
    account = await startCloud();
    workbench = await openOn(account, { size: { width: 900, height: 800 } });
  });

  after(async () => {
    await workbench.picture("account-last");
    await workbench.close();
    await account.cloud.close();
  });

  it("is refused with the API's reason, and the token stays in the box", async () => {
    await workbench.view("Servers").getByText("sign in with a token").click();
    await workbench.typeInBox("not-the-token");
    await workbench.quickInput.getByText("Mammoth Cloud does not accept this token.").waitFor();
    await workbench.picture("token-refused-dark");
    assert.equal(await workbench.quickInput.locator("input.input").inputValue(), "not-the-token");
    await workbench.page.keyboard.press("Escape");
    await workbench.page.getByRole("button", { name: "Explore the Sandbox" }).waitFor();
  });

  it("signs in, and the token goes nowhere but to its endpoint", async () => {
    await signIn(workbench, account);
    assert.ok(account.cloud.requests.count("GET /account") > 0);
  });

  it("says when the API cannot be reached, keeps nothing false, and tries again when asked", async () => {
    const { port } = new URL(account.cloud.url);
    const state = account.cloud.snapshot();
    const { token } = account.cloud;
    await account.cloud.close();
    await workbench.run("Mammoth Cloud: Refresh Servers");
    const view = workbench.view("Servers");
    await view.getByText("cannot be reached").waitFor();
    await workbench.picture("offline-dark");
    assert.equal(await workbench.row("Servers", "web-01").count(), 0);
    account = await startCloud({ port: Number(port), token, state });
    await view.getByRole("button", { name: "Retry" }).click();
    await workbench.row("Servers", "web-01").waitFor();
  });

  it("tells a token that was revoked from a connection that failed", async () => {
    account.cloud.faults.add({ operation: "*", fault: { status: 401 } });
    await workbench.run("Mammoth Cloud: Refresh Servers");
    await workbench.view("Servers").getByText("refused the token").waitFor();
    await workbench.picture("refused-dark");
    account.cloud.faults.clear();
    await workbench.run("Mammoth Cloud: Refresh Servers");
    await workbench.row("Servers", "web-01").waitFor();
  });
});
