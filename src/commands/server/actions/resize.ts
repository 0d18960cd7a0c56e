import type { SelectedSizeOptions, Server, ServerActionBody, Size } from "../../../model/contract";
import { moneyText } from "../../../model/moneyText";
import { signedMoney } from "../../../model/signedMoney";
import { carriedOptions, includedOptions } from "../../../model/sizePrice";
import type { Translate } from "../../../tree/row";
import type { Dialog } from "../../dialog";
import type { ActionContext, BodyOf } from "./actionKind";
import { backupText } from "./questions";
import { serverPrice, type PriceOf } from "./serverPrice";
import { askSizeOptions } from "./sizeOptions";

const backupKinds = ["daily", "weekly", "monthly"] as const;

/** Asks for size and options. All options are sent: what is left out would go back to what the size includes, kept backups among it. */
export async function askResize(dialog: Dialog, { server, api, t }: ActionContext): Promise<BodyOf<"resize">> {
  dialog.expect(2);
  const now = server.selected_size_options ?? includedOptions(server.size);
  const priceOf = await serverPrice(api, server);
  const sizes = api.sizes.list({ server_id: server.id }).then((all) => all.filter(({ available, regions, slug }) => slug === server.size_slug || (available && regions.includes(server.region.slug))));
  const size = await dialog.pick(t("Which size? It costs {0} a month now.", moneyText(priceOf(server.size, now))), sizes.then((all) => all.map((one) => sizeOption(one, server, now, priceOf, t))), { field: "size" });
  let total = 2;
  const expectMore = (more: number): void => dialog.expect((total += more));
  const options = await askSizeOptions(dialog, { size, base: carriedOptions(now, server.size, size), priceOf: (options) => priceOf(size, options), expectMore }, t);
  expectMore(Math.max(0, now.ipv4_addresses - options.ipv4_addresses));
  const ipv4_addresses_to_remove = await askGivenUp(dialog, server, now.ipv4_addresses - options.ipv4_addresses, t);
  return { type: "resize", size: size.slug, options: { ...options, ...(ipv4_addresses_to_remove.length > 0 ? { ipv4_addresses_to_remove } : {}) } };
}

function sizeOption(size: Size, server: Server, now: SelectedSizeOptions, priceOf: PriceOf, t: Translate): { readonly label: string; readonly description: string; readonly detail: string; readonly value: Size; readonly isCurrent: boolean } {
  const before = priceOf(server.size, now);
  const after = priceOf(size, carriedOptions(now, server.size, size));
  return {
    label: size.slug,
    description: t("{0} MB · {1} vCPU · {2} GB disk", size.memory, size.vcpus, size.disk),
    detail: t("{0} a month with the options it has ({1})", moneyText(after), signedMoney(after - before)),
    value: size,
    isCurrent: size.slug === server.size_slug,
  };
}

/** Which public addresses go, one after the other, where fewer are wanted than there are. */
async function askGivenUp(dialog: Dialog, { networks }: Server, count: number, t: Translate): Promise<string[]> {
  const gone: string[] = [];
  while (gone.length < count) {
    const left = networks.v4.filter(({ type, ip_address }) => type === "public" && !gone.includes(ip_address));
    gone.push(await dialog.pick(t("Which address is given up?"), left.map(({ ip_address, reverse_name }) => ({ label: ip_address, description: reverse_name ?? "", value: ip_address })), { field: "options.ipv4_addresses_to_remove" }));
  }
  return gone;
}

/** What a resize deletes and what it costs: kept backups beyond the number, addresses, and the price. */
export async function resizeLosses(body: ServerActionBody, { server, api, t }: ActionContext): Promise<readonly string[]> {
  if (body.type !== "resize") return [];
  const { options } = body;
  const size = (await api.sizes.list({ server_id: server.id })).find(({ slug }) => slug === (body.size ?? server.size_slug)) ?? server.size;
  const included = includedOptions(size);
  const now = server.selected_size_options ?? includedOptions(server.size);
  const wanted: SelectedSizeOptions = {
    memory: options?.memory ?? included.memory,
    disk: options?.disk ?? included.disk,
    transfer: options?.transfer ?? included.transfer,
    ipv4_addresses: options?.ipv4_addresses ?? included.ipv4_addresses,
    daily_backups: options?.daily_backups ?? included.daily_backups,
    weekly_backups: options?.weekly_backups ?? included.weekly_backups,
    monthly_backups: options?.monthly_backups ?? included.monthly_backups,
    offsite_backups: options?.offsite_backups ?? included.offsite_backups,
  };
  const fewer = backupKinds.some((kind) => wanted[`${kind}_backups`] < now[`${kind}_backups`]);
  const backups = fewer ? await api.servers.listBackups(server.id) : [];
  const deleted = backupKinds.flatMap((kind) => {
    const kept = backups.filter(({ backup_info }) => backup_info?.type === kind).sort((one, other) => Date.parse(one.created_at ?? "") - Date.parse(other.created_at ?? ""));
    return kept.slice(0, Math.max(0, kept.length - wanted[`${kind}_backups`]));
  });
  const priceOf = await serverPrice(api, server);
  const [before, after] = [priceOf(server.size, now), priceOf(size, wanted)];
  return [
    ...(deleted.length > 0 ? [t("Fewer backups are kept. These are deleted: {0}.", deleted.map(backupText).join(", "))] : []),
    ...(wanted.disk < now.disk ? [t("The disk space becomes {0} GB, from {1} GB: what does not fit is lost.", wanted.disk, now.disk)] : []),
    ...((options?.ipv4_addresses_to_remove ?? []).length > 0 ? [t("These addresses are given up: {0}.", (options?.ipv4_addresses_to_remove ?? []).join(", "))] : []),
    t("It costs {0} a month then ({1}).", moneyText(after), signedMoney(after - before)),
  ];
}
