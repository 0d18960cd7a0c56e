import { distributionImage } from "./catalogue/images";
import { monthlyPrice } from "./catalogue/sizeAnswers";
import { sizeDefinition } from "./catalogue/sizes";
import { findSoftware } from "./catalogue/software";
import { dayMs, timestamp } from "./clock";
import { noise } from "./random";
import type { InvoiceRecord, Schemas, ServerRecord } from "./state";
import type { World } from "./world";

const hoursPerMonth = 730;
const hourMs = 3_600_000;
const balancerMonthly = { anycast: 30, regional: 15 } as const;
const gst = 0.1;

/** Midnight of the first day of the month, in UTC: when the billing period starts. */
export function monthStart(at: number): number {
  const date = new Date(at);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1);
}

export function nextMonthStart(at: number): number {
  const date = new Date(at);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
}

function cents(value: number): number {
  return Math.round(value * 100) / 100;
}

/** What a server costs a month, and for what. */
export function monthlyParts(server: ServerRecord): readonly (readonly [what: string, monthly: number])[] {
  const { price_monthly, vcpus } = sizeDefinition(server.size);
  const licences = server.licences.reduce((sum, { software_id, count }) => sum + (findSoftware(software_id)?.cost_per_licence_per_month ?? 0) * count, 0);
  const surcharges = distributionImage(server.image).distribution_surcharges;
  const system = surcharges ? (surcharges.surcharge_base_cost ?? 0) + (surcharges.surcharge_per_vcpu ?? 0) * Math.max(vcpus, surcharges.surcharge_min_vcpu ?? 0) : 0;
  const parts = [
    [`${server.name} (${server.size})`, price_monthly],
    [`${server.name}: options and backups`, cents(monthlyPrice(server.size, server.options) - price_monthly)],
    [`${server.name}: operating system`, system],
    [`${server.name}: licences`, licences],
  ] as const;
  return parts.filter(([, monthly]) => monthly !== 0);
}

/** What has been used since the month began and is not on an invoice yet. A server costs the same when it is off. */
export function balanceOf(world: World): Schemas["Balance"] {
  const now = world.clock.now();
  const start = monthStart(now);
  const charge = (created_at: number, description: string, monthly: number, ongoing: boolean, until = now): Schemas["ChargeInformation"] => {
    const from = Math.max(start, created_at);
    return { created: timestamp(from), description, total: cents((Math.max(0, until - from) / hourMs) * (monthly / hoursPerMonth)), ongoing };
  };
  const servers = world.state.servers
    .filter((server) => server.status !== "archive")
    .flatMap((server) => monthlyParts(server).map(([what, monthly]) => charge(server.created_at, what, monthly, server.cancelled_at === null)));
  const balancers = world.state.loadBalancers
    .values()
    .map((balancer) => charge(balancer.created_at, `${balancer.name} (load balancer)`, balancer.region === null ? balancerMonthly.anycast : balancerMonthly.regional, true));
  const charges = [...servers, ...balancers];
  return {
    unbilled_total: cents(charges.reduce((sum, one) => sum + one.total, 0)),
    available_credit: 25,
    charges,
    generated_at: timestamp(now),
  };
}

/** Stands in the link to an invoice: whoever has that can read it. */
export function invoiceKey({ id }: Pick<InvoiceRecord, "id">): string {
  return Math.floor(noise(id, 7) * 2 ** 32).toString(16);
}

export function toInvoice(world: World, invoice: InvoiceRecord): Schemas["Invoice"] {
  const due = invoice.created_at + 7 * dayMs;
  return {
    invoice_id: invoice.id,
    reference: invoice.reference,
    invoice_number: `MC-${invoice.id}`,
    amount: invoice.amount,
    tax_code: world.state.account.tax_code,
    tax: cents(invoice.amount - invoice.amount / (1 + gst)),
    created: timestamp(invoice.created_at),
    date_due: timestamp(due),
    date_overdue: timestamp(due + 7 * dayMs),
    paid: invoice.paid,
    refunded: invoice.refunded,
    payment_failure_count: invoice.payment_failure_count,
    invoice_items: invoice.items,
    invoice_download_url: `${world.origin()}/invoices/${invoice.id}?key=${invoiceKey(invoice)}`,
  };
}

/** Transfer of a server in this month so far, in GB: follows what runs, and ends where the server was switched off. */
export function dataUsageOf(world: World, server: ServerRecord): Schemas["DataUsage"] {
  const now = world.clock.now();
  const until = server.running ? now : Math.min(now, server.power_changed_at);
  const share = Math.max(0, until - Math.max(monthStart(now), server.created_at)) / (30 * dayMs);
  const end = timestamp(nextMonthStart(now));
  return {
    server_id: server.id,
    expires: end,
    transfer_gigabytes: Math.round(server.options.transfer * 1024),
    current_transfer_usage_gigabytes: cents(server.options.transfer * 1024 * share * (0.05 + noise(server.id, 5) * 0.75)),
    transfer_period_end: end,
  };
}
