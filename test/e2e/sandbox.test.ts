import assert from "node:assert/strict";
import { Workbench } from "./workbench";

describe("A new user in the sandbox", () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open();
    await workbench.openSideBar();
  });

  after(async () => {
    await workbench.picture("sandbox-last");
    await workbench.close();
  });

  it("is one click away from servers, networks, domains and images", async () => {
    const explore = workbench.page.getByRole("button", { name: "Explore the Sandbox" });
    await explore.waitFor();
    await workbench.picture("signed-out-dark");
    await explore.click();
    await workbench.row("Servers", "web-01.saltbush.example").waitFor();
    await workbench.row("Networks", "Production").waitFor();
    await workbench.row("Domains", "kelpandco.example").waitFor();
    await workbench.view("Images").locator(".pane-header").click();
    await workbench.row("Images", "Distributions").waitFor();
    assert.equal(await workbench.view("Networks").locator(".monaco-list-row").count(), 2);
    assert.equal(await workbench.view("Domains").locator(".monaco-list-row").count(), 4);
    await workbench.view("Images").locator(".pane-header").click();
    await workbench.picture("tree-dark");
  });

  it("reads a server's state from its icon's label as well as from its colour", async () => {
    await workbench.row("Servers", "web-01.saltbush.example").and(workbench.page.locator('[aria-label*=", running, "]')).waitFor();
    await workbench.row("Servers", "staging.saltbush.example").and(workbench.page.locator('[aria-label*=", off, "]')).waitFor();
  });

  it("edits a zone, sees what will change, agrees, and finds it changed", async () => {
    await workbench.row("Domains", "kelpandco.example").click();
    await workbench.editorShows("$ORIGIN kelpandco.example.");
    await workbench.find("203.0.113.11");
    await workbench.page.keyboard.insertText("203.0.113.199");
    await workbench.deleteLine("voip  ");
    await workbench.deleteLine("_sip._tls");
    await workbench.page.keyboard.press("Control+End");
    await workbench.page.keyboard.insertText('greeting TXT "hello from the editor"\n');
    await workbench.picture("zone-edited-dark");
    await workbench.save();
    await workbench.dialog.getByText("orders A 203.0.113.11 → 203.0.113.199").waitFor();
    const text = await workbench.dialog.innerText();
    for (const line of ["1 changed, 1 added, 2 deleted", "voip A 198.51.100.20", "greeting TXT hello from the editor"]) assert.ok(text.includes(line), text);
    await workbench.picture("zone-review-dark");
    await workbench.answer("Apply 4 Changes");
    await workbench.savedAgain();
    await workbench.closeEditors();
    await workbench.row("Domains", "kelpandco.example").dblclick();
    await workbench.editorShows(/^greeting/);
    const zone = await workbench.editorText();
    assert.match(zone, /orders +A +203\.0\.113\.199/);
    assert.doesNotMatch(zone, /voip|_sip/);
    assert.match(zone, /shop +600 A +198\.51\.100\.44/);
  });

  it("asks for the domain's name before much of a zone goes", async () => {
    await workbench.page.keyboard.press("Control+a");
    await workbench.page.keyboard.insertText("$ORIGIN kelpandco.example.\n$TTL 3600\n@ NS ns1.mammoth.com.au.\n@ NS ns2.mammoth.com.au.\n@ NS ns3.mammoth.com.au.\n@ A 198.51.100.44\n");
    await workbench.save();
    await workbench.dialog.getByText("More than 30% of the zone's records would be deleted.").waitFor();
    await workbench.picture("zone-gate-dark");
    await workbench.answer(/^Apply/);
    await workbench.quickInput.getByText("Type kelpandco.example to go on").waitFor();
    await workbench.page.keyboard.press("Escape");
    await workbench.notifications.getByText("Nothing was sent: you did not agree").waitFor();
    await workbench.notifications.getByRole("button", { name: "Revert" }).click();
    await workbench.editorShows(/^greeting/);
    await workbench.closeEditors();
  });

  it("stops and starts a server, with the progress in its row", async () => {
    const server = workbench.row("Servers", "web-02.saltbush.example");
    await workbench.choose(server, "Shut Down Server");
    await server.and(workbench.page.locator('[aria-label*=", stopping"]')).waitFor();
    await workbench.picture("server-stopping-dark");
    await server.and(workbench.page.locator('[aria-label*=", off, "]')).waitFor();
    await workbench.choose(server, "Start Server");
    await server.and(workbench.page.locator('[aria-label*=", starting"]')).waitFor();
    await server.and(workbench.page.locator('[aria-label*=", running, "]')).waitFor();
  });

  it("copies a server's address", async () => {
    await workbench.choose(workbench.row("Servers", "web-01.saltbush.example"), "Copy Server Address");
    await workbench.page.locator(".statusbar").getByText(/^Copied/).waitFor();
    assert.equal(await workbench.clipboard(), "203.0.113.10");
  });

  it("types in a server's console beside the code", async () => {
    await workbench.row("Domains", "kelpandco.example").dblclick();
    await workbench.editorShows(/CNAME/);
    await workbench.choose(workbench.row("Servers", "build.saltbush.example"), "Open Server Console");
    const screen = await workbench.consoleScreen();
    await screen.getByText("build login:").waitFor();
    await screen.click();
    await workbench.page.keyboard.type("root\n");
    await screen.getByText("Password:").waitFor();
    await workbench.page.keyboard.type("anything\n");
    await screen.getByText("root@build").first().waitFor();
    await workbench.page.keyboard.type("uptime\n");
    await screen.getByText("load average").waitFor();
    await workbench.picture("console-dark");
  });

  it("is where it was after the window was loaded again", async () => {
    await workbench.reload();
    await workbench.row("Servers", "web-01.saltbush.example").waitFor();
    const screen = await workbench.consoleScreen();
    await screen.getByText("build login:").waitFor();
    await workbench.closeEditors();
    await workbench.row("Domains", "kelpandco.example").click();
    await workbench.editorShows(/^greeting/);
    await workbench.closeEditors();
  });

  it("looks at charts and at a zone's overview, whose name servers were asked", async () => {
    await workbench.choose(workbench.row("Servers", "build.saltbush.example"), "Show Server Charts");
    const charts = await workbench.webview(".plot canvas");
    await charts.getByText("Memory").first().waitFor();
    await workbench.picture("charts-dark");
    assert.deepEqual(await workbench.seriousObstacles(".plot canvas"), []);
    await workbench.closeEditors();
    await workbench.choose(workbench.row("Domains", "saltbush-lab.example"), "Show Zone Overview");
    const overview = await workbench.webview(".lines");
    await overview.getByText("This zone serves nobody").waitFor();
    await overview.getByText(/^All \d+ record sets are served as they are here\.$/).waitFor();
    await workbench.picture("zone-overview-sandbox-dark");
    assert.deepEqual(await workbench.seriousObstacles(".lines"), []);
    await workbench.closeEditors();
  });

  it("asks the name servers whether a zone is served", async () => {
    await workbench.choose(workbench.row("Domains", "saltbush-lab.example"), "Check What Is Served");
    await workbench.notifications.getByText(/^All \d+ record sets of saltbush-lab\.example are served\.$/).waitFor();
  });

  for (const theme of ["light", "high-contrast"] as const) {
    it(`is as clear in ${theme}`, async () => {
      await workbench.setTheme(theme);
      await workbench.picture(`tree-${theme}`);
      await workbench.row("Domains", "saltbush.example").last().click();
      await workbench.editorShows(/CNAME/);
      await workbench.find("www");
      await workbench.page.keyboard.insertText("www2");
      await workbench.save();
      await workbench.dialog.getByText("www2").first().waitFor();
      await workbench.picture(`zone-review-${theme}`);
      await workbench.answer("Cancel");
      await workbench.notifications.getByRole("button", { name: "Revert" }).click();
      await workbench.closeEditors();
      await workbench.choose(workbench.row("Servers", "build.saltbush.example"), "Open Server Console");
      await (await workbench.consoleScreen()).getByText("build login:").waitFor();
      await workbench.picture(`console-${theme}`);
      await workbench.closeEditors();
      await workbench.choose(workbench.row("Servers", "build.saltbush.example"), "Show Server Charts");
      await (await workbench.webview(".plot canvas")).getByText("Memory").first().waitFor();
      await workbench.picture(`charts-${theme}`);
      await workbench.closeEditors();
    });
  }

  it("signs out, and is back at the beginning", async () => {
    await workbench.run("Mammoth Cloud: Sign Out…");
    await workbench.quickInput.locator(".monaco-list-row", { hasText: "Sandbox" }).click();
    await workbench.page.getByRole("button", { name: "Explore the Sandbox" }).waitFor();
    assert.equal(await workbench.view("Domains").count(), 0);
  });
});
