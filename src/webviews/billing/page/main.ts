import baseStyles from "../../pageKit/page/base.css";
import { connect } from "../../pageKit/page/connection";
import { button } from "../../pageKit/page/controls";
import { addStyles, element, pageRoot, setAttributes, setText } from "../../pageKit/page/dom";
import { loadingNotice, notice } from "../../pageKit/page/notice";
import { billingProtocol, isBillingKeptState, type BillingPart, type FromPage, type HostAnswers, type InvoiceItem } from "../protocol";
import styles from "./billing.css";
import { createBillingFormats } from "./billingFormats";
import { overviewFigures } from "./billingViewModel";
import { chargesView } from "./chargesView";
import { invoicesView } from "./invoicesView";
import { overviewView } from "./overviewView";
import { Part } from "./part";
import { serverCostsView } from "./serverCostsView";
import { unpaidView } from "./unpaidView";

const { link, kept, keep, t } = connect(billingProtocol, isBillingKeptState, {
  billingOutdated: ({ parts: outdated }) => void Promise.all(outdated.map((name) => parts[name].load(false))),
  showInvoice: ({ invoiceId }) => showInvoice(invoiceId),
});
const formats = createBillingFormats(document.documentElement.lang);

addStyles(baseStyles, styles);

const expandedInvoices = new Set(kept.expandedInvoices);
const expandedCharges = new Set<string>();
const items = new Map<number, readonly InvoiceItem[]>();
const showsAll = { servers: false, invoices: false };

const onDidChange = (): void => showState();
const unpaid = new Part(
  {
    id: "unpaid", loadingText: t("Looking for unpaid invoices…"), onDidChange,
    load: () => link.request({ type: "loadUnpaid" }),
    render: (value) => unpaidView(value, formats, { openInvoice, showItems: showInvoice, openWebPanel: () => ask({ type: "openWebPanel" }) }, t),
  },
  t,
);
const balance = new Part(
  { id: "balance", title: t("Charges that are not billed yet"), loadingText: t("Loading charges…"), onDidChange, load: () => link.request({ type: "loadBalance" }), render: (value) => chargesView(value, formats, { expanded: expandedCharges }, t) },
  t,
);
const servers = new Part(
  {
    id: "servers", title: t("What each server costs now"), loadingText: t("Loading prices…"), onDidChange,
    load: (anew) => link.request({ type: "loadServerCosts", anew }),
    render: (value) =>
      serverCostsView(value, formats, {
        showsAll: showsAll.servers,
        showAll: () => {
          showsAll.servers = true;
          servers.draw();
        },
        openServer: (serverId) => void ask({ type: "openServer", serverId }),
      }, t),
  },
  t,
);
const invoices = new Part(
  {
    id: "invoices", title: t("Invoices"), loadingText: t("Loading invoices…"), onDidChange,
    load: async (anew) => {
      if (anew) items.clear();
      return link.request({ type: "loadInvoices" });
    },
    render: (value) =>
      invoicesView(value, formats, {
        expanded: expandedInvoices,
        onToggle: toggleInvoice,
        itemsOf: (invoiceId) => items.get(invoiceId),
        loadItems,
        openInvoice,
        showsAll: showsAll.invoices,
        showAll: () => {
          showsAll.invoices = true;
          invoices.draw();
        },
      }, t),
  },
  t,
);
const parts: Readonly<Record<BillingPart, Pick<typeof unpaid, "load">>> = { unpaid, balance, servers, invoices };
const all = [unpaid, balance, servers, invoices];

const subtitle = element("span", { class: "subtitle" });
const problem = element("p", { class: "problem", role: "alert", hidden: true });
const overview = element("section", { class: "part overview", "aria-label": t("Overview") });
const sheet = element("div", { class: "sheet" }, unpaid.root, overview, servers.root, balance.root, invoices.root);
const content = element("div", { class: "content" });
const openWebPanel = button({ label: t("Open Web Panel"), icon: "browser", look: "toolbar", run: () => ask({ type: "openWebPanel" }) });
openWebPanel.hidden = true;

pageRoot().append(
  element(
    "header",
    { class: "bar" },
    element("div", { class: "heading" }, element("h1", {}, t("Billing")), subtitle),
    element(
      "div",
      { class: "tools", role: "toolbar", "aria-label": t("Billing") },
      openWebPanel,
      button({ label: t("Show as Document"), icon: "file", look: "toolbar", run: () => ask({ type: "openDocument" }) }),
      button({ label: t("Refresh"), icon: "refresh", look: "toolbar", run: () => load(true) }),
    ),
  ),
  problem,
  content,
);
showState();
void load(false);

async function load(anew: boolean): Promise<void> {
  setAttributes(problem, { hidden: true });
  await Promise.all(all.map((part) => part.load(anew)));
}

/** Until something is there, one notice stands for all parts: that they are loading, or why none could be loaded. */
function showState(): void {
  const states = all.map(({ known }) => known.status);
  if (states.includes("ready")) {
    overview.replaceChildren(overviewView(overviewFigures({ unpaid: unpaid.known, invoices: invoices.known, balance: balance.known, servers: servers.known }, formats, t)));
    if (content.firstChild !== sheet) content.replaceChildren(sheet);
  } else if (states.includes("loading")) {
    content.replaceChildren(loadingNotice(t("Loading billing…")));
  } else {
    content.replaceChildren(
      notice({
        icon: "error",
        tone: "error",
        title: t("Billing could not be loaded"),
        texts: [...new Set(all.map(({ failure }) => failure ?? ""))],
        actions: [
          { label: t("Try Again"), icon: "refresh", run: () => load(true) },
          { label: t("Show Log"), run: () => ask({ type: "showLog" }) },
        ],
      }),
    );
  }
  setText(subtitle, unpaid.known.value?.accountLabel ?? "");
  openWebPanel.hidden = unpaid.known.value?.hasWebPanel !== true;
}

function toggleInvoice(invoiceId: number, expanded: boolean): void {
  if (expanded) expandedInvoices.add(invoiceId);
  else expandedInvoices.delete(invoiceId);
  keep({ ...kept, expandedInvoices: [...expandedInvoices] });
}

async function loadItems(invoiceId: number): Promise<readonly InvoiceItem[]> {
  const { items: loaded } = await link.request({ type: "loadInvoiceItems", invoiceId });
  items.set(invoiceId, loaded);
  return loaded;
}

/** Opens an invoice in the list, and goes there. */
function showInvoice(invoiceId: number): void {
  toggleInvoice(invoiceId, true);
  invoices.draw();
  invoices.root.querySelector<HTMLElement>(`[data-key="invoice-${invoiceId}"]`)?.focus();
}

function openInvoice(invoiceId: number): Promise<void> {
  return ask({ type: "openInvoice", invoiceId });
}

/** Asks the host for something; a refusal is shown above what is there, which stays. */
async function ask(message: Exclude<FromPage, { readonly type: `load${string}` }> & { readonly type: keyof HostAnswers }): Promise<void> {
  setAttributes(problem, { hidden: true });
  try {
    await link.request(message);
  } catch (error) {
    setText(problem, error instanceof Error ? error.message : String(error));
    setAttributes(problem, { hidden: false });
  }
}
