import { balanceOf, dataUsageOf, toInvoice } from "../billing";
import { paginate } from "../paging";
import { found } from "../problem";
import { route } from "../route";
import { serverOf } from "./servers";

export const billingRoutes = [
  route("GET /customers/my/balance", (_, { world }) => ({ status: 200, body: { balance: balanceOf(world) } })),

  route("GET /customers/my/invoices", ({ query }, { world, url }) => {
    const newestFirst = world.state.invoices.values().sort((a, b) => b.created_at - a.created_at);
    const { meta, links, page } = paginate(newestFirst, query, url, (invoice) => toInvoice(world, invoice));
    return { status: 200, body: { meta, links, invoices: page } };
  }),

  route("GET /customers/my/invoices/{invoice_id}", ({ path }, { world }) => ({
    status: 200,
    body: { invoice: toInvoice(world, found(world.state.invoices.get(path.invoice_id), `Invoice ${path.invoice_id}`)) },
  })),

  route("GET /customers/my/unpaid-payment-failed-invoices", (_, { world }) => ({
    status: 200,
    body: { invoices: world.state.invoices.filter((invoice) => !invoice.paid && invoice.payment_failure_count > 0).map((invoice) => toInvoice(world, invoice)) },
  })),

  route("GET /data_usages/current", ({ query }, { world, url }) => {
    const { meta, links, page } = paginate(world.state.servers.values(), query, url, (server) => dataUsageOf(world, server));
    return { status: 200, body: { meta, links, data_usages: page } };
  }),

  route("GET /data_usages/{server_id}/current", ({ path }, { world }) => ({
    status: 200,
    body: { data_usage: dataUsageOf(world, serverOf(world.state, path.server_id)) },
  })),
];
