import type { ChargeInformation, Server } from "../../model/contract";
import type { ChargeGroup } from "./protocol";

/** Charges by the server that they are for, the dearest first, and what is for none at the end. The API names a server in the words of a charge
 * only: the longest name that stands in them counts. */
export function chargeGroups(charges: readonly ChargeInformation[], servers: readonly Pick<Server, "id" | "name">[]): readonly ChargeGroup[] {
  const ids = new Map<string, number[]>();
  for (const { id, name } of servers) ids.set(name, [...(ids.get(name) ?? []), id]);
  const names = [...ids.keys()].sort((one, other) => other.length - one.length);
  const byName = new Map<string | null, ChargeInformation[]>();
  for (const charge of charges) {
    const name = names.find((one) => mentions(charge.description, one)) ?? null;
    byName.set(name, [...(byName.get(name) ?? []), charge]);
  }
  return [...byName].map(([name, own]) => group(name, own, ids.get(name ?? "") ?? [])).sort((one, other) => Number(one.name === null) - Number(other.name === null) || other.total - one.total);
}

function group(name: string | null, charges: readonly ChargeInformation[], ids: readonly number[]): ChargeGroup {
  const [id, ...others] = ids;
  return {
    name,
    serverId: name === null || id === undefined || others.length > 0 ? null : id,
    total: Math.round(charges.reduce((sum, { total }) => sum + total, 0) * 100) / 100,
    charges: charges.map(({ description, total, created, ongoing }) => ({ description, total, createdAt: created, ongoing })),
  };
}

/** Whether a name stands in a text by itself: `web.example` is not in `my-web.example.com`. */
function mentions(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const [before, after] = [text.charAt(at - 1), text.slice(at + name.length)];
    if (!/[\w.-]/.test(before) && !/^(?:[\w-]|\.\w)/.test(after)) return true;
  }
  return false;
}
