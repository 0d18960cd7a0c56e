import type { Translate } from "../../translate";
import type { InvoiceItem, InvoiceLine, LoadBalanceResponse, LoadInvoicesResponse, LoadServerCostsResponse, LoadUnpaidResponse, Payer, ServerCost, UnpaidInvoice } from "../protocol";
import type { BillingFormats } from "./billingFormats";

/** What there is to say of a part by now: its value, that it is on its way, or that it failed. */
export type Known<T> = { readonly status: "loading" | "failed"; readonly value?: undefined } | { readonly status: "ready"; readonly value: T };

export type Tone = "good" | "warning" | "bad" | "plain";

/** One figure of the overview. */
export interface Figure {
  readonly label: string;
  readonly value: string;
  readonly hint: string;
  readonly tone: Tone;
}

export interface OverviewParts {
  readonly unpaid: Known<LoadUnpaidResponse>;
  readonly invoices: Known<LoadInvoicesResponse>;
  readonly balance: Known<LoadBalanceResponse>;
  readonly servers: Known<LoadServerCostsResponse>;
}

/** What is to be paid, what will be, and how: each figure stands for itself, so that one that is not known hides no other. */
export function overviewFigures({ unpaid, invoices, balance, servers }: OverviewParts, formats: BillingFormats, t: Translate): readonly Figure[] {
  const due = unpaid.status === "failed" && invoices.status === "failed" ? unpaid : openInvoices(unpaid, invoices);
  return [
    figure(t("To be paid now"), due, t, ({ value, count }) => ({
      value: formats.money(value),
      hint: count === 0 ? t("no open invoice") : count === 1 ? t("1 open invoice") : t("{0} open invoices", count),
      tone: count === 0 ? "plain" : "warning",
    })),
    figure(t("Not billed yet"), balance, t, ({ unbilledTotal, newestChargeAt }) => ({
      value: formats.money(unbilledTotal),
      hint: newestChargeAt === null ? t("on no invoice yet") : t("charges up to {0}", formats.moment(newestChargeAt)),
      tone: "plain",
    })),
    figure(t("Credit"), balance, t, ({ availableCredit }) => ({ value: formats.money(availableCredit), hint: availableCredit > 0 ? t("the next invoice is paid from it") : t("none available"), tone: "plain" })),
    figure(t("Servers a month"), servers, t, ({ monthly, servers: all }) => ({ value: formats.money(monthly), hint: countedServers(all, t), tone: "plain" })),
    figure(t("Paid by"), payerOf(balance), t, (payer) => ({ ...paymentText(payer, t), hint: taxText(payer, formats, t) })),
  ];
}

function figure<T>(label: string, part: Known<T>, t: Translate, of: (value: T) => Omit<Figure, "label">): Figure {
  if (part.status === "ready") return { label, ...of(part.value) };
  return { label, value: part.status === "loading" ? "…" : t("not known"), hint: "", tone: "plain" };
}

/** Open invoices of both lists, each once: either may have failed. */
function openInvoices(unpaid: OverviewParts["unpaid"], invoices: OverviewParts["invoices"]): Known<{ readonly value: number; readonly count: number }> {
  if (unpaid.status === "loading" || invoices.status === "loading") return { status: "loading" };
  const open = new Map([...(unpaid.value?.invoices ?? []), ...(invoices.value?.invoices ?? []).filter(isOpen)].map(({ id, amount }) => [id, amount]));
  return { status: "ready", value: { value: [...open.values()].reduce((sum, amount) => sum + amount, 0), count: open.size } };
}

export function isOpen({ state }: Pick<InvoiceLine, "state">): boolean {
  return state === "failed" || state === "unpaid";
}

function payerOf(balance: OverviewParts["balance"]): Known<Payer> {
  if (balance.status !== "ready") return balance;
  return balance.value.payer === null ? { status: "failed" } : { status: "ready", value: balance.value.payer };
}

function paymentText({ paymentMethods }: Payer, t: Translate): Pick<Figure, "value" | "tone"> {
  if (paymentMethods.length === 0) return { value: t("nothing is set up"), tone: "warning" };
  const words: Readonly<Record<string, string>> = { "credit-card": t("credit card"), paypal: "PayPal" };
  return { value: paymentMethods.map((method) => words[method] ?? method).join(", "), tone: "plain" };
}

/** The tax in the API's own words. */
export function taxText({ taxName, taxPercent }: Pick<Payer, "taxName" | "taxPercent">, formats: BillingFormats, t: Translate): string {
  return taxPercent === null ? t("tax: {0}", taxName) : t("tax: {0}, {1}", taxName, formats.percent(taxPercent));
}

function countedServers(servers: readonly ServerCost[], t: Translate): string {
  const count = servers.filter(({ state }) => state !== "cancelled").length;
  return count === 1 ? t("1 server, without discounts") : t("{0} servers, without discounts", count);
}

/** An invoice that waits to be paid, in words. */
export interface UnpaidText {
  readonly title: string;
  readonly text: string;
}

export function unpaidText(invoice: UnpaidInvoice, nowMs: number, formats: BillingFormats, t: Translate): UnpaidText {
  const failed = invoice.failures === 1 ? t("The payment failed once.") : t("The payment failed {0} times.", invoice.failures);
  const waiting = invoice.waitingActions === 0 ? "" : invoice.waitingActions === 1 ? t("1 action waits until it is paid.") : t("{0} actions wait until it is paid.", invoice.waitingActions);
  return {
    title: t("{0}, invoice {1}", formats.money(invoice.amount), invoice.number),
    text: [invoice.reference === null ? "" : t("For {0}.", invoice.reference), failed, dueText(invoice, nowMs, formats, t), waiting].filter((sentence) => sentence !== "").join(" "),
  };
}

function dueText({ dueAt, overdueAt }: InvoiceLine, nowMs: number, formats: BillingFormats, t: Translate): string {
  const [due, distance] = [formats.day(dueAt), formats.distance(dueAt, nowMs)];
  if (distance === "") return t("Due {0}.", due);
  if (Date.parse(overdueAt) <= nowMs) return t("Overdue: it was due {0} ({1}).", distance, due);
  return Date.parse(dueAt) <= nowMs ? t("It was due {0} ({1}).", distance, due) : t("It is due {0} ({1}).", distance, due);
}

/** The heading above invoices whose payment failed. */
export function unpaidHeading(count: number, t: Translate): string {
  return count === 1 ? t("An invoice could not be paid") : t("{0} invoices could not be paid", count);
}

export interface StateText {
  readonly text: string;
  readonly tone: Tone;
}

/** Where an invoice stands, in a word or two. */
export function invoiceState(invoice: InvoiceLine, nowMs: number, t: Translate): StateText {
  switch (invoice.state) {
    case "paid":
      return { text: t("paid"), tone: "good" };
    case "refunded":
      return { text: t("refunded"), tone: "plain" };
    case "failed":
      return { text: t("payment failed"), tone: "bad" };
    case "unpaid":
      return Date.parse(invoice.overdueAt) <= nowMs ? { text: t("overdue"), tone: "bad" } : { text: t("unpaid"), tone: "warning" };
  }
}

/** What follows below the items of an invoice: its tax, and its sum. */
export function invoiceTotals({ tax, taxName, amount }: InvoiceLine, items: readonly InvoiceItem[], formats: BillingFormats, t: Translate): readonly (readonly [label: string, amount: string])[] {
  const allInclude = items.every(({ includesTax }) => includesTax);
  const taxLine = tax === 0 ? [] : [[allInclude ? t("{0}, included", taxName) : taxName, formats.money(tax)] as const];
  return [...taxLine, [t("Total"), formats.money(amount)]];
}

/** Whether a server is on, in words; one that is off is billed all the same. */
export function serverState({ state, status }: ServerCost, t: Translate): StateText {
  switch (state) {
    case "running":
      return { text: t("running"), tone: "plain" };
    case "off":
      return { text: t("off but billed"), tone: "warning" };
    case "building":
      return { text: t("being built"), tone: "plain" };
    case "cancelled":
      return { text: t("cancelled"), tone: "plain" };
    case "suspended":
      return { text: t("suspended"), tone: "warning" };
    case "unknown":
      return { text: status, tone: "plain" };
  }
}

/** What is off and costs all the same, in a sentence; undefined where nothing is. */
export function offNote(servers: readonly ServerCost[], formats: BillingFormats, t: Translate): string | undefined {
  const off = servers.filter(({ state }) => state === "off");
  const cost = formats.money(off.reduce((sum, { monthly }) => sum + monthly, 0));
  if (off.length === 0) return undefined;
  return off.length === 1 ? t("1 server is off, and costs {0} a month all the same.", cost) : t("{0} servers are off, and cost {1} a month all the same.", off.length, cost);
}

/** Sentences below the table of servers: what is not counted, and what paying ahead takes off. */
export function serverNotes({ servers, discounts }: LoadServerCostsResponse, formats: BillingFormats, t: Translate): readonly string[] {
  const unknown = servers.filter(({ state, licences }) => state !== "cancelled" && licences === null).length;
  const taken = (discounts ?? []).filter(({ percent }) => percent > 0).map(({ frequency, percent }) => t("{0} {1}", frequencyText(frequency, t), formats.percent(percent)));
  return [
    ...(unknown === 1 ? [t("The licences of 1 server are not known, and not counted.")] : unknown > 1 ? [t("The licences of {0} servers are not known, and not counted.", unknown)] : []),
    ...(taken.length > 0 ? [t("Paying ahead takes off: {0}. The API does not tell how a server is paid, so nothing is taken off here.", taken.join(", "))] : []),
  ];
}

function frequencyText(frequency: string, t: Translate): string {
  const words: Readonly<Record<string, string>> = { hourly: t("by the hour"), single: t("by the month"), quarterly: t("every three months"), "half-yearly": t("every six months"), yearly: t("every year") };
  return words[frequency] ?? frequency;
}
