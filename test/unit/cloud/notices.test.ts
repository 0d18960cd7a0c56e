import assert from "node:assert/strict";
import { createMammothApi, type MammothApi } from "../../../src/api/mammothApi";
import { needsOf } from "../../../src/cloud/needs";
import { Notices } from "../../../src/cloud/notices";
import { createSimulatedCloud, type SimulatedCloud } from "../../../simulator/simulatedCloud";
import { needRow } from "../../../src/tree/needRow";
import { action, t } from "../tree/resources";

describe("What waits for a person", () => {
  let cloud: SimulatedCloud;
  let api: MammothApi;

  before(async () => {
    cloud = await createSimulatedCloud({ token: "t", seed: "small" });
    api = createMammothApi({ baseUrl: () => cloud.url, getToken: () => Promise.resolve("t") });
  });

  after(() => cloud.close());

  it("is asked for once it is told to, and told where it is news", async () => {
    const notices = new Notices(api);
    let told = 0;
    notices.onDidChange(() => told++);
    await notices.refresh();
    await notices.refresh();
    assert.equal(told, 1);
    const [invoice] = notices.state.unpaidInvoices;
    assert.ok(invoice && !invoice.paid);
    assert.deepEqual(notices.state.exceededServerIds, await api.servers.listExceededThresholdAlerts());
  });

  it("stays as it was known where it cannot be asked", async () => {
    const notices = new Notices(api);
    await notices.refresh();
    const known = notices.state;
    cloud.faults.add({ operation: "GET /customers/my/unpaid-payment-failed-invoices", fault: { status: 403 } });
    await assert.rejects(notices.refresh());
    cloud.faults.clear();
    assert.equal(notices.state, known);
  });

  it("comes in the order of its urgency: questions, then what is blocked, then money, then alerts", async () => {
    const [invoice] = await api.billing.listUnpaidFailedInvoices();
    assert.ok(invoice);
    const question = action({ id: 1, type: "shutdown", resource_id: 7, user_interaction_required: { interaction_type: "allow-unclean-power-off" } });
    const blocked = action({ id: 2, type: "resize", resource_id: 8, blocking_invoice_id: 5 });
    const running = [action({ id: 3 }), blocked, question].map((one) => ({ action: one, sinceMs: 0 }));
    const needs = needsOf({ actions: { running }, notices: { state: { unpaidInvoices: [invoice], exceededServerIds: [7] } } });
    const rows = needs.map((need) => needRow(need, (id) => (id === 7 ? "web-1" : undefined), t));
    assert.deepEqual(
      rows.map(({ label, description }) => `${label}: ${description ?? ""}`),
      ["web-1: Shut down waits for an answer", "Server 8: Resize waits for an unpaid invoice", `Invoice ${invoice.invoice_number}: AU$${invoice.amount.toFixed(2)}, payment failed`, "web-1: over a threshold"],
    );
  });
});
