import assert from "node:assert/strict";
import { isExceeded } from "../../../src/cloud/thresholdAlerts";
import type { ThresholdAlert } from "../../../src/model/contract";
import { moneyText } from "../../../src/model/moneyText";
import { actionRow, alertRow, firewallRuleRow, invoiceRow, loadBalancerRow } from "../../../src/tree/lineRows";
import type { Translate } from "../../../src/tree/row";

const t: Translate = (message, ...args) => message.replace(/\{(\d)\}/g, (_, index: string) => String(args[Number(index)]));

describe("lines under resources", () => {
  it("show money as the API counts it", () => {
    assert.deepEqual([moneyText(0), moneyText(12.5), moneyText(-3)], ["AU$0.00", "AU$12.50", "AU$-3.00"]);
  });

  const alert: ThresholdAlert = { alert_type: "cpu", enabled: true, value: 90 };

  it("tell an alert that is over its threshold from one that was", () => {
    assert.equal(isExceeded(alert), false);
    assert.equal(isExceeded({ ...alert, last_raised: "2026-03-01T10:00:00Z" }), true);
    assert.equal(isExceeded({ ...alert, last_raised: "2026-03-01T10:00:00Z", last_cleared: "2026-03-01T11:00:00Z" }), false);
    assert.equal(isExceeded({ ...alert, last_raised: "2026-03-02T10:00:00Z", last_cleared: "2026-03-01T11:00:00Z" }), true);
    assert.equal(isExceeded({ ...alert, enabled: false, last_raised: "2026-03-01T10:00:00Z" }), false);
    const row = alertRow({ ...alert, last_raised: "2026-03-01T10:00:00Z" }, t);
    assert.deepEqual([row.label, row.description, row.accessibleLabel, row.contextValue, row.icon.id], ["CPU", "exceeded · above 90", "CPU, exceeded · above 90", "alert;exceeded", "warning"]);
  });

  it("number firewall rules, whose order counts, and say which ports", () => {
    const row = firewallRuleRow({ source_addresses: ["0.0.0.0/0"], destination_addresses: ["203.0.113.10"], protocol: "tcp", action: "drop", destination_ports: [] }, 3, t);
    assert.deepEqual([row.label, row.description], ["3. drop", "tcp · all ports · from 0.0.0.0/0"]);
  });

  it("show an invoice whose payment failed as an error", () => {
    const invoice = { invoice_id: 1, invoice_number: "INV-1", amount: 20, tax_code: { name: "GST", type: "scalar", fixed_percent: 10 }, tax: 2, created: "2026-01-01T00:00:00Z", date_due: "2026-01-08T12:00:00Z", date_overdue: "2026-01-15T00:00:00Z", paid: false, refunded: false, payment_failure_count: 2, invoice_items: [] } as const;
    const looks = (one: Parameters<typeof invoiceRow>[0]): readonly string[] => {
      const { description = "", icon, contextValue } = invoiceRow(one, t);
      return [description, icon.id, contextValue];
    };
    assert.deepEqual(looks({ ...invoice, invoice_items: [] }), ["AU$20.00 · payment failed", "error", "invoice;unpaid"]);
    assert.deepEqual(looks({ ...invoice, invoice_items: [], paid: true }), ["AU$20.00 · paid", "pass", "invoice"]);
  });

  it("show words of the API that are not known as they are", () => {
    const row = actionRow({ id: 9, status: "paused" as never, type: "defragment_disk", started_at: "not a date", progress: { percent_complete: 0, current_step: "", completed_steps: [] } }, t);
    assert.deepEqual([row.label, row.description], ["Defragment disk", "paused · not a date"]);
  });

  it("count the servers behind a load balancer", () => {
    const row = loadBalancerRow({ id: 4, name: "front", ip: "203.0.113.80", status: "active", created_at: "2026-01-01T00:00:00Z", forwarding_rules: [], health_check: {}, server_ids: [1] }, t);
    assert.equal(row.description, "203.0.113.80 · 1 server");
  });
});
