import { isCancelled, settledState } from "../../cloud/serverActivity";
import type { PowerState } from "../../cloud/powerStates";
import type { Server } from "../../model/contract";
import { imageSurcharge } from "../../model/imageSurcharge";
import { includedOptions, monthlyPrice } from "../../model/sizePrice";
import type { LoadServerCostsResponse, ServerCost } from "./protocol";

export interface CostsKnown {
  /** Whether a server runs; undefined when that was not asked. */
  readonly power: (serverId: number) => PowerState | undefined;
  /** What its licences cost a month in AU$; undefined when that is not known. */
  readonly licences: (serverId: number) => number | undefined;
}

/** What servers cost a month, the dearest first; those that are cancelled cost nothing any more. Without discounts: the API does not tell how a server is paid. */
export function serverCosts(servers: readonly Server[], known: CostsKnown): Pick<LoadServerCostsResponse, "servers" | "monthly"> {
  const costs = servers.map((server) => serverCost(server, known)).sort((one, other) => other.monthly - one.monthly || one.name.localeCompare(other.name));
  return { servers: costs, monthly: cents(costs.filter(({ state }) => state !== "cancelled").reduce((sum, { monthly }) => sum + monthly, 0)) };
}

function serverCost(server: Server, { power, licences }: CostsKnown): ServerCost {
  const { id, name, size, selected_size_options, status } = server;
  const withOptions = monthlyPrice(size, selected_size_options ?? includedOptions(size));
  const software = licences(id);
  const system = imageSurcharge(server.image, server);
  return {
    serverId: id,
    name,
    size: server.size_slug,
    // One that was cancelled runs on until its time is up, and is not charged again.
    state: isCancelled(server) ? "cancelled" : settledState(server, power(id)),
    status,
    sizePrice: size.price_monthly,
    options: cents(withOptions - size.price_monthly),
    licences: software === undefined ? null : cents(software + system),
    monthly: cents(withOptions + system + (software ?? 0)),
  };
}

function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
