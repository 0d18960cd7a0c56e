import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createMammothApi, type MammothApi } from "../../../src/api/mammothApi";
import type { ChargeInformation, Invoice, LicensedSoftware, Server } from "../../../src/model/contract";
import { imageSurcharge } from "../../../src/model/imageSurcharge";
import { chargeGroups } from "../../../src/webviews/billing/chargeGroups";
import { invoiceItems, invoiceLines, unpaidInvoices } from "../../../src/webviews/billing/invoiceLines";
import { invoiceLink } from "../../../src/webviews/billing/invoiceLink";
import { LicencePrices } from "../../../src/webviews/billing/licencePrices";
import { createBillingFormats } from "../../../src/webviews/billing/page/billingFormats";
import { invoiceState, invoiceTotals, offNote, overviewFigures, serverNotes, serverState, unpaidText, type OverviewParts } from "../../../src/webviews/billing/page/billingViewModel";
import { billingProtocol, isBillingKeptState, type InvoiceLine, type ServerCost } from "../../../src/webviews/billing/protocol";
import { serverCosts } from "../../../src/webviews/billing/serverCosts";
import { monthlyParts } from "../../../simulator/billing";
import { createSimulatedCloud, type SimulatedCloud } from "../../../simulator/simulatedCloud";
import { root } from "../../../scripts/root.mjs";
import { t } from "../tree/resources";

const formats = createBillingFormats("en-AU", "UTC");
const now = Date.parse("2026-11-24T00:00:00Z");
const hostile = "\"><script>alert(1)</script><img src=x onerror='alert(1)'>&{0}";

function invoice(values: Partial<Invoice> = {}): Invoice {
  return {
    invoice_id: 1, reference: "web", invoice_number: "MC-1", amount: 11, tax_code: { name: "GST", type: "scalar", fixed_percent: 10 }, tax: 1, created: "2026-11-01T00:00:00Z", date_due: "2026-11-19T00:00:00Z",
    date_overdue: "2026-11-26T00:00:00Z", paid: false, refunded: false, payment_failure_count: 2, invoice_items: [{ name: "web", amount: 11, amount_includes_tax: true }], invoice_download_url: "https://billing.example/1?key=s3cret", ...values,
  };
}

function line(values: Partial<Invoice> = {}): InvoiceLine {
  const [made] = invoiceLines([invoice(values)]);
  assert.ok(made);
  return made;
}

describe("What the billing panel is told", () => {
  let cloud: SimulatedCloud;
  let api: MammothApi;
  let servers: readonly Server[];

  before(async () => {
    cloud = await createSimulatedCloud({ token: "t", seed: "small" });
    api = createMammothApi({ baseUrl: () => cloud.url, getToken: () => Promise.resolve("t") });
    servers = await api.servers.list();
  });

  after(() => cloud.close());

  const { answers, messages } = billingProtocol.fromPage;

  it("is what the API says of invoices, newest first, and never a link", async () => {
    const all = await api.billing.listInvoices();
    assert.ok(all.every(({ invoice_download_url }) => typeof invoice_download_url === "string"));
    const unpaid = { accountLabel: "a", hasWebPanel: true, nowMs: now, invoices: unpaidInvoices(await api.billing.listUnpaidFailedInvoices(), []) };
    const listed = { nowMs: now, invoices: invoiceLines([...all].reverse()) };
    const items = { items: all.flatMap((one) => invoiceItems(one)) };
    assert.ok(answers.loadUnpaid(unpaid) && answers.loadInvoices(listed) && answers.loadInvoiceItems(items));
    assert.doesNotMatch(JSON.stringify([unpaid, listed, items]), /https?:|key=/);
    assert.deepEqual(listed.invoices.map(({ createdAt }) => createdAt), listed.invoices.map(({ createdAt }) => createdAt).sort().reverse());
    assert.deepEqual(new Set(listed.invoices.map(({ state }) => state)), new Set(["paid", "refunded", "failed", "unpaid"]));
    assert.ok(items.items.length > listed.invoices.length);
  });

  it("is what every server costs, as the cloud bills it", async () => {
    const prices = new LicencePrices({ ask: (id) => api.servers.listSoftware(id), onError: (error) => assert.fail(String(error)) });
    await prices.load(servers.map(({ id }) => id));
    const costs = serverCosts(servers, { power: () => undefined, licences: (id) => prices.get(id) });
    assert.ok(answers.loadServerCosts({ ...costs, discounts: null }));
    const { state } = cloud.snapshot() as { readonly state: { readonly servers: readonly Parameters<typeof monthlyParts>[0][] } };
    for (const record of state.servers) {
      const billed = monthlyParts(record).reduce((sum, [, monthly]) => sum + monthly, 0);
      assert.ok(Math.abs((costs.servers.find(({ serverId }) => serverId === record.id)?.monthly ?? NaN) - billed) < 0.011, record.name);
    }
    const counted = costs.servers.filter(({ state: at }) => at !== "cancelled");
    assert.equal(counted.length, costs.servers.length - 1);
    assert.ok(Math.abs(counted.reduce((sum, { monthly }) => sum + monthly, 0) - costs.monthly) < 0.01);
    assert.deepEqual(costs.servers.map(({ monthly }) => monthly), costs.servers.map(({ monthly }) => monthly).sort((one, other) => other - one));
  });

  it("is which servers are off, though the API calls one that was halted from inside active", () => {
    const monitor = servers.find(({ name }) => name.startsWith("monitor."));
    assert.ok(monitor);
    const stateWith = (power: "on" | "off" | undefined): string | undefined => serverCosts([monitor], { power: () => power, licences: () => 0 }).servers[0]?.state;
    assert.deepEqual([stateWith(undefined), stateWith("off"), stateWith("on")], ["running", "off", "running"]);
    const strange = { ...monitor, status: "hibernating" as Server["status"] };
    const [cost] = serverCosts([strange], { power: () => undefined, licences: () => 0 }).servers;
    assert.ok(cost);
    assert.equal(serverState(cost, t).text, "hibernating");
  });

  it("is the charges by server", async () => {
    const { charges, unbilled_total } = await api.billing.getBalance();
    const groups = chargeGroups(charges, servers);
    assert.ok(answers.loadBalance({ unbilledTotal: unbilled_total, availableCredit: 0, newestChargeAt: null, groups, payer: null }));
    assert.equal(groups.reduce((sum, { charges: own }) => sum + own.length, 0), charges.length);
    assert.equal(groups.at(-1)?.name, null);
    const erp = groups.find(({ name }) => name === "erp.saltbush.example");
    assert.equal(erp?.charges.length, 4);
    assert.equal(erp.serverId, servers.find(({ name }) => name === erp.name)?.id);
  });

  it("is asked for in a closed list of messages", () => {
    assert.ok(messages.loadServerCosts({ type: "loadServerCosts", anew: true }) && messages.openInvoice({ type: "openInvoice", invoiceId: 1 }));
    assert.ok(!messages.openInvoice({ type: "openInvoice", invoiceId: "1" }) && !messages.openServer({ type: "openServer", serverId: null }) && !messages.loadServerCosts({ type: "loadServerCosts" }));
    assert.ok(billingProtocol.toPage.messages.billingOutdated({ type: "billingOutdated", parts: ["unpaid", "servers"] }));
    assert.ok(!billingProtocol.toPage.messages.billingOutdated({ type: "billingOutdated", parts: ["everything"] }));
  });

  it("keeps ids and nothing else", () => {
    assert.ok(isBillingKeptState({ accountId: "a", expandedInvoices: [1, 2] }));
    for (const wrong of [{ accountId: "a" }, { accountId: "a", expandedInvoices: ["1"] }, { expandedInvoices: [] }, null]) assert.ok(!isBillingKeptState(wrong));
  });
});

describe("Charges by server", () => {
  const charge = (description: string, total = 1): ChargeInformation => ({ created: "2026-11-01T00:00:00Z", description, total, ongoing: true });

  it("belong to the longest name that stands by itself", () => {
    const groups = chargeGroups([charge("web.example.com (std)", 3), charge("my-web.example.com: backups", 2), charge("web.example.com.au"), charge("Refund")], [{ id: 1, name: "web.example.com" }, { id: 2, name: "my-web.example.com" }]);
    assert.deepEqual(groups.map(({ serverId, total }) => [serverId, total]), [[1, 3], [2, 2], [null, 2]]);
  });

  it("are found at the end of a sentence", () => {
    assert.equal(chargeGroups([charge("Backups of web.example.com.")], [{ id: 1, name: "web.example.com" }])[0]?.serverId, 1);
  });

  it("belong to no server where two have the name", () => {
    assert.deepEqual(chargeGroups([charge("web: x")], [{ id: 1, name: "web" }, { id: 2, name: "web" }]).map(({ name, serverId }) => [name, serverId]), [["web", null]]);
  });
});

describe("The link to an invoice", () => {
  it("is opened where it is https, or stays on this machine", () => {
    assert.equal(invoiceLink("https://billing.example/1?key=a%2Fb%3D"), "https://billing.example/1?key=a%2Fb%3D");
    assert.equal(invoiceLink("http://127.0.0.1:4000/invoices/1?key=a"), "http://127.0.0.1:4000/invoices/1?key=a");
  });

  for (const link of [null, undefined, "", "invoices/1", "http://billing.example/1", "javascript:alert(1)", "file:///etc/passwd", "https://user:pass@billing.example/", "command:mammoth.server.cancel", "vscode://x"]) {
    it(`is not opened when it is ${link ?? String(link)}`, () => assert.equal(invoiceLink(link), undefined));
  }
});

describe("The prices of licences", () => {
  const licensed = (price: number, count: number): LicensedSoftware => ({
    software: { id: 1, enabled: true, name: "s", description: "s", cost_per_licence_per_month: price, minimum_licence_count: 1, maximum_licence_count: 9, licence_step_count: 1, supported_operating_systems: [] }, licence_count: count,
  });

  it("are asked once for a server, and again when they were forgotten; what fails stays unknown", async () => {
    const asked: number[] = [];
    const errors: unknown[] = [];
    const prices = new LicencePrices({
      ask: (id) => {
        asked.push(id);
        return id === 2 ? Promise.reject(new Error("no")) : Promise.resolve([licensed(4, 2), licensed(1.5, 1)]);
      },
      onError: (error) => errors.push(error),
    });
    await prices.load([1, 2]);
    await prices.load([1]);
    assert.deepEqual([prices.get(1), prices.get(2), prices.get(3), asked.sort(), errors.length], [9.5, undefined, undefined, [1, 2], 1]);
    prices.forget();
    assert.equal(prices.get(1), undefined);
  });

  it("are asked a few at a time, and not at all for a fleet", async () => {
    let [running, most, all] = [0, 0, 0];
    const prices = new LicencePrices({
      ask: async () => {
        most = Math.max(most, ++running);
        all++;
        await new Promise((resolve) => setImmediate(resolve));
        running--;
        return [];
      },
      onError: (error) => assert.fail(String(error)),
    });
    await prices.load(Array.from({ length: 40 }, (_, id) => id));
    assert.deepEqual([all, most], [40, 6]);
    await prices.load(Array.from({ length: 500 }, (_, id) => id));
    assert.equal(all, 40);
  });
});

describe("The price of an operating system", () => {
  it("has a fixed part, and parts by memory and processors with their limits", () => {
    const surcharges = { surcharge_base_cost: 5, surcharge_per_memory_megabyte: 0.01, surcharge_per_memory_max_megabytes: 1000, surcharge_per_vcpu: 7.5, surcharge_min_vcpu: 4 };
    assert.equal(imageSurcharge({ distribution_surcharges: surcharges }, { memory: 2048, vcpus: 2 }), 5 + 10 + 30);
    assert.equal(imageSurcharge({ distribution_surcharges: { surcharge_per_vcpu: 7.5 } }, { memory: 2048, vcpus: 2 }), 15);
    assert.equal(imageSurcharge({ distribution_surcharges: null }, { memory: 1, vcpus: 1 }), 0);
  });
});

describe("Billing in words", () => {
  const unknownParts: OverviewParts = { unpaid: { status: "failed" }, invoices: { status: "failed" }, balance: { status: "failed" }, servers: { status: "failed" } };

  it("writes money with one sign in every language", () => {
    assert.equal(formats.money(1234.5), "AU$1,234.50");
    assert.equal(createBillingFormats("en").money(1234.5), "AU$1,234.50");
    assert.equal(createBillingFormats("de", "UTC").money(1234.5).replace(/\s/g, " "), "1.234,50 AU$");
    assert.match(createBillingFormats("no language").money(1), /AU\$/);
  });

  it("writes days, and what is no day as it is", () => {
    assert.match(formats.day("2026-11-19T00:00:00Z"), /^19 Nov\.? 2026$/);
    assert.deepEqual([formats.day("soon"), formats.moment("soon"), formats.distance("soon", now)], ["soon", "soon", ""]);
    assert.deepEqual([formats.distance("2026-11-19T00:00:00Z", now), formats.distance("2026-11-26T00:00:00Z", now)], ["5 days ago", "in 2 days"]);
  });

  it("says of a figure that it is on its way, or not known, and shows the others", () => {
    const figures = overviewFigures({ ...unknownParts, servers: { status: "loading" }, unpaid: { status: "ready", value: { accountLabel: "", hasWebPanel: true, nowMs: now, invoices: unpaidInvoices([invoice()], []) } } }, formats, t);
    assert.deepEqual(figures.map(({ value }) => value), ["AU$11.00", "not known", "not known", "…", "not known"]);
  });

  it("counts an open invoice once, whichever list it is in", () => {
    const figures = overviewFigures({
      ...unknownParts,
      unpaid: { status: "ready", value: { accountLabel: "", hasWebPanel: true, nowMs: now, invoices: unpaidInvoices([invoice()], []) } },
      invoices: { status: "ready", value: { nowMs: now, invoices: invoiceLines([invoice(), invoice({ invoice_id: 2, payment_failure_count: 0, amount: 4 }), invoice({ invoice_id: 3, paid: true })]) } },
    }, formats, t);
    assert.deepEqual([figures[0]?.value, figures[0]?.hint], ["AU$15.00", "2 open invoices"]);
  });

  it("tells how it is paid in words, and in the API's where they are new", () => {
    const paidBy = (paymentMethods: readonly string[]): string | undefined =>
      overviewFigures({ ...unknownParts, balance: { status: "ready", value: { unbilledTotal: 0, availableCredit: 0, newestChargeAt: null, groups: [], payer: { paymentMethods, taxName: "GST", taxPercent: 10 } } } }, formats, t).at(-1)?.value;
    assert.deepEqual([paidBy(["credit-card", "paypal"]), paidBy([]), paidBy(["barter"])], ["credit card, PayPal", "nothing is set up", "barter"]);
  });

  it("says when an unpaid invoice was due, and what waits for it", () => {
    const [unpaid] = unpaidInvoices([invoice()], [{ blocking_invoice_id: 1 }, { blocking_invoice_id: null }, { blocking_invoice_id: 2 }]);
    assert.ok(unpaid);
    const { title, text } = unpaidText(unpaid, now, formats, t);
    assert.equal(title, "AU$11.00, invoice MC-1");
    assert.match(text, /^For web\. The payment failed 2 times\. It was due 5 days ago \(19 Nov\.? 2026\)\. 1 action waits until it is paid\.$/);
    assert.match(unpaidText(unpaid, now + 10 * 86_400_000, formats, t).text, /Overdue: it was due 15 days ago/);
    assert.match(unpaidText(unpaid, now - 10 * 86_400_000, formats, t).text, /It is due in 5 days/);
  });

  it("has a word for every state of an invoice", () => {
    const word = (values: Partial<Invoice>, at = now): string => invoiceState(line(values), at, t).text;
    assert.deepEqual([word({}), word({ payment_failure_count: null }), word({ payment_failure_count: 0 }, now + 10 * 86_400_000), word({ paid: true }), word({ paid: true, refunded: true })], ["payment failed", "unpaid", "overdue", "paid", "refunded"]);
  });

  it("says whether items include the tax", () => {
    const item = { name: "web", amount: 10, includesTax: true };
    assert.deepEqual(invoiceTotals(line(), [item], formats, t), [["GST, included", "AU$1.00"], ["Total", "AU$11.00"]]);
    assert.deepEqual(invoiceTotals(line(), [{ ...item, includesTax: false }], formats, t)[0], ["GST", "AU$1.00"]);
    assert.deepEqual(invoiceTotals(line({ tax: 0 }), [item], formats, t), [["Total", "AU$11.00"]]);
  });

  it("says what is off and billed, and what is not counted", () => {
    const cost = (values: Partial<ServerCost>): ServerCost => ({ serverId: 1, name: "web", size: "std", state: "running", status: "active", sizePrice: 10, options: 0, licences: 0, monthly: 10, ...values });
    const servers = [cost({}), cost({ state: "off", monthly: 12.5 }), cost({ licences: null }), cost({ state: "cancelled", licences: null })];
    assert.equal(offNote(servers, formats, t), "1 server is off, and costs AU$12.50 a month all the same.");
    assert.equal(offNote([cost({})], formats, t), undefined);
    assert.deepEqual(serverNotes({ servers, monthly: 0, discounts: [{ frequency: "yearly", percent: 10 }, { frequency: "hourly", percent: 0 }, { frequency: "weekly", percent: 1 }] }, formats, t), [
      "The licences of 1 server are not known, and not counted.",
      "Paying ahead takes off: every year 10%, weekly 1%. The API does not tell how a server is paid, so nothing is taken off here.",
    ]);
  });

  it("passes on what the API says letter by letter", () => {
    const [unpaid] = unpaidInvoices([invoice({ invoice_number: hostile, reference: hostile })], []);
    assert.ok(unpaid);
    const { title, text } = unpaidText(unpaid, now, formats, t);
    assert.ok(title.includes(hostile) && text.includes(hostile));
    assert.deepEqual(invoiceItems({ invoice_items: [{ name: hostile, amount: 1, amount_includes_tax: true }] })[0]?.name, hostile);
  });

  it("never becomes markup: the page has no way to make any", () => {
    const folder = path.join(root, "src/webviews/billing/page");
    for (const file of readdirSync(folder).filter((name) => name.endsWith(".ts"))) assert.doesNotMatch(readFileSync(path.join(folder, file), "utf8"), /innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|createContextualFragment/, file);
  });
});
