import assert from "node:assert/strict";
import { readdirSync, existsSync } from "node:fs";
import path from "node:path";
import { root } from "../../scripts/root.mjs";
import { openOn, signIn, startCloud, type TokenAccount } from "./tokenAccount";
import type { Workbench } from "./workbench";

/** What an API may say that wants to be more than text: markup, links, templates, what has no end, what turns round. */
const texts = {
  markup: `<hostile-mark>x</hostile-mark><img src=x onerror="hostile=1"></title></script><script>hostile=1</script><svg onload=hostile=1>`,
  links: "javascript:hostile=1 [x](command:workbench.action.closeWindow) ${hostile=1} {{hostile=1}} <%=hostile%> &lt;b&gt; $(trash) {0} %s",
  endless: "x".repeat(300),
  turned: "\u202Egpj.elpmaxe\u202C \u2066مرحبا\u2069 🐘👩‍👩‍👧‍👦 \u200B\uFEFF.",
} as const;
type TextKind = keyof typeof texts;
const kinds = Object.keys(texts) as TextKind[];
const hosts: Readonly<Record<TextKind, string>> = { markup: "web-01", links: "web-02", endless: "build", turned: "db-01" };
const domains: Readonly<Record<TextKind, string>> = { markup: "kelpandco.example", links: "saltbush-lab.example", endless: "gumleaf-clinic.example", turned: "saltbush.example" };

interface Named {
  name: string;
}
/** As much of a cloud's snapshot as is changed here. */
interface Snapshot {
  readonly state: {
    readonly servers: (Named & { user_data: string | null; public_v4: { reverse_name: string | null }[]; firewall_rules: { description: string | null }[] })[];
    readonly backups: Named[];
    readonly vpcs: (Named & { route_entries: { description: string | null }[] })[];
    readonly keys: Named[];
    readonly loadBalancers: Named[];
    readonly actions: { error_message: string | null; result_data: string | null; steps: Named[] }[];
    readonly invoices: { reference: string | null; items: Named[] }[];
    readonly domains: { readonly name: string; current_nameservers: string[]; delegation: string[]; records: { type: string; name: string; data: string }[] }[];
  };
}

/** Names everything that a person may name, and more, in hostile words: each kind of text comes by. */
function madeHostile(snapshot: unknown): unknown {
  const { state } = snapshot as Snapshot;
  let turn = 0;
  const next = (): string => texts[kinds[turn++ % kinds.length] ?? "markup"];
  for (const kind of kinds) {
    for (const server of state.servers.filter(({ name }) => name.startsWith(hosts[kind]))) server.name = `${hosts[kind]} ${texts[kind]}`;
    for (const domain of state.domains.filter(({ name }) => name === domains[kind])) {
      domain.current_nameservers = [texts[kind], ...domain.current_nameservers];
      domain.delegation = domain.current_nameservers;
      for (const record of domain.records.filter(({ type }) => type === "TXT").slice(0, 2)) record.data = texts[kind];
    }
  }
  for (const server of state.servers) {
    server.user_data = next();
    for (const address of server.public_v4) address.reverse_name = next();
    for (const rule of server.firewall_rules) rule.description = next();
  }
  for (const one of [...state.backups, ...state.vpcs, ...state.keys, ...state.loadBalancers]) one.name = `${one.name} ${next()}`;
  for (const { route_entries } of state.vpcs) for (const entry of route_entries) entry.description = next();
  for (const action of state.actions) {
    if (action.error_message !== null) action.error_message = next();
    if (action.result_data !== null) action.result_data = next();
    for (const step of action.steps) step.name = next();
  }
  for (const invoice of state.invoices) {
    invoice.reference = next();
    for (const item of invoice.items) item.name = next();
  }
  return snapshot;
}

/** What text has become anywhere in the window: elements that no page of ours and no part of VS Code has, and scripts that ran. */
async function whatBecameOfIt(workbench: Workbench): Promise<readonly string[]> {
  const found = await Promise.all(
    workbench.page.frames().map((frame) =>
      frame.evaluate(() => {
        const elements = [...document.querySelectorAll("hostile-mark, img[src='x'], [onerror], svg[onload], a[href^='javascript:'], a[href^='command:workbench'], [data-href^='command:workbench']")];
        const ran = "hostile" in window ? ["a script"] : [];
        // A page of ours has the one script of its panel and the one that asks for it, and VS Code puts one with its API before them.
        const foreign = document.getElementById("page") === null ? [] : [...document.querySelectorAll("script")].filter((one) => one.id !== "_vscodeApiScript" && (one.getAttribute("src") ?? one.dataset["script"])?.includes("/dist/webviews/") !== true);
        return [...ran, ...[...elements, ...foreign].map((one) => one.outerHTML.slice(0, 200))];
      }).catch(() => []),
    ),
  );
  return found.flat();
}

describe("What the API says, whatever it says", () => {
  let account: TokenAccount;
  let workbench: Workbench;

  before(async () => {
    const seeded = await startCloud();
    const state = madeHostile(seeded.cloud.snapshot());
    await seeded.cloud.close();
    account = await startCloud({ state });
    workbench = await openOn(account, { size: { width: 1280, height: 900 } });
    await signIn(workbench, account);
  });

  after(async () => {
    await workbench.picture("hostile-last");
    await workbench.close();
    await account.cloud.close();
  });

  const named = (kind: TextKind): string => `${hosts[kind]} ${texts[kind]}`;
  /** How each kind of panel is opened, what only it shows, and what of the text it has to show. */
  const panels: Readonly<Record<string, { readonly open: (kind: TextKind) => Promise<void>; readonly shown: string; readonly says: (kind: TextKind) => string }>> = {
    billing: { open: () => workbench.run("Mammoth Cloud: Show Billing"), shown: ".servers tbody tr", says: named },
    chart: { open: (kind) => workbench.choose(workbench.row("Servers", hosts[kind]), "Show Server Charts"), shown: ".plot canvas", says: named },
    console: { open: (kind) => workbench.choose(workbench.row("Servers", hosts[kind]), "Open Server Console"), shown: ".stage iframe", says: named },
    serverOverview: { open: (kind) => workbench.choose(workbench.row("Servers", hosts[kind]), "Show Server Overview"), shown: "h1", says: named },
    zoneOverview: { open: (kind) => workbench.choose(workbench.row("Domains", domains[kind]), "Show Zone Overview"), shown: ".table .row", says: (kind) => texts[kind] },
  };

  it("is looked at in every kind of panel", () => {
    const pages = path.join(root, "src/webviews");
    const built = readdirSync(pages).filter((name) => existsSync(path.join(pages, name, "page/main.ts")));
    assert.deepEqual(Object.keys(panels).sort(), built.sort());
  });

  for (const [panel, { open, shown, says }] of Object.entries(panels)) {
    it(`is text in a panel of the kind ${panel}, letter by letter, and stays within it`, async () => {
      for (const kind of kinds) {
        await open(kind);
        const page = await workbench.webview(shown);
        await page.getByText(says(kind).slice(0, 20)).first().waitFor({ state: "attached" });
        await workbench.picture(`hostile-${panel}-${kind}`);
        assert.ok((await page.evaluate(({ textContent }) => textContent)).includes(says(kind)), `${panel} shows what is ${kind} as it is`);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(overflow <= 0, `${panel} is ${overflow} pixels too wide with what is ${kind}`);
        assert.deepEqual(await whatBecameOfIt(workbench), []);
        await workbench.closeEditors();
      }
    });
  }

  it("is text in the views, too", async () => {
    for (const view of ["Images", "Balancers", "Activity", "Account"]) await workbench.view(view).locator(".pane-header").click();
    await workbench.picture("hostile-views");
    assert.deepEqual(await whatBecameOfIt(workbench), []);
  });
});
