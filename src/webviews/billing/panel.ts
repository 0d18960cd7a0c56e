import * as vscode from "vscode";
import { openPanelsOf } from "../openPanels";
import { createPanel } from "../webviewHost";
import type { WebviewServices } from "../webviewServices";
import { BillingPanel, billingKind } from "./billingPanel";
import { isBillingKeptState, type BillingKeptState } from "./protocol";

export interface BillingTarget {
  readonly accountId: string;
  /** An invoice that shall stand open. */
  readonly invoiceId?: number;
}

/** Shows what an account owes, what its servers cost, and its invoices. A panel that is open already comes to the front. */
export function showBillingPanel(services: WebviewServices, { accountId, invoiceId }: BillingTarget): void {
  const panels = openPanelsOf(services);
  const key = keyOf(accountId);
  if (panels.reveal(key)) {
    const content = panels.contentOf(key);
    if (invoiceId !== undefined && content instanceof BillingPanel) content.showInvoice(invoiceId);
    return;
  }
  fill(services, createPanel(services, billingKind, vscode.l10n.t("Billing"), vscode.ViewColumn.Active), { accountId, expandedInvoices: invoiceId === undefined ? [] : [invoiceId] });
}

/** Gives billing panels that were open before a window reload their content again; one whose state cannot be read is closed. */
export function restoreBillingPanel(services: WebviewServices, panel: vscode.WebviewPanel, state: unknown): void {
  if (isBillingKeptState(state)) fill(services, panel, state);
  else panel.dispose();
}

function fill(services: WebviewServices, panel: vscode.WebviewPanel, kept: BillingKeptState): void {
  openPanelsOf(services).add({ key: keyOf(kept.accountId), panel, content: new BillingPanel(services, panel, kept) });
}

function keyOf(accountId: string): string {
  return `billing/${accountId}`;
}
