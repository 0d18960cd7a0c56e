import { toInvoice } from "./billing";
import { escapeHtml, type Page } from "./consolePage";
import type { InvoiceRecord } from "./state";
import type { World } from "./world";

const style = `
body { max-width: 720px; margin: 40px auto; padding: 0 16px; color: #222; background: #fff; font: 15px/1.5 system-ui, sans-serif; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 4px 0; text-align: left; }
td:last-child { text-align: right; font-variant-numeric: tabular-nums; }
tfoot td { border-top: 1px solid #222; font-weight: bold; }`;

/** An invoice as one prints it.
 * @param nonce lets this page's own style apply, and no other */
export function invoicePage(world: World, record: InvoiceRecord, nonce: string): Page {
  const { invoice_number, reference, amount, tax, tax_code, created, date_due, paid, refunded, invoice_items } = toInvoice(world, record);
  const state = refunded ? "Refunded" : paid ? "Paid" : `Due ${date_due.slice(0, 10)}`;
  const rows = invoice_items.map((item) => `<tr><td>${escapeHtml(item.name)}</td><td>${item.amount.toFixed(2)}</td></tr>`).join("\n");
  const html = `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>${escapeHtml(`Invoice ${invoice_number}`)}</title><style nonce="${nonce}">${style}</style></head>
<body>
<h1>${escapeHtml(`Invoice ${invoice_number}`)}</h1>
<p>${escapeHtml(reference ?? "")}<br>${escapeHtml(created.slice(0, 10))}<br>${escapeHtml(state)}</p>
<table>
<tbody>
${rows}
</tbody>
<tfoot><tr><td>${escapeHtml(`Total in AU$, with ${tax_code.name} of ${tax.toFixed(2)}`)}</td><td>${amount.toFixed(2)}</td></tr></tfoot>
</table>
</body>
</html>
`;
  return { html, contentSecurityPolicy: `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'` };
}
