import { createHash } from "node:crypto";
import type { SoaAnswer } from "dns-packet";
import type { DomainState } from "../state";
import { soaData } from "./provider";

interface Served {
  readonly digest: string;
  readonly serial: number;
}

const served = new WeakMap<DomainState, Served>();

/** The zone's SOA as its nameservers give it. As proof that something is not there, it may be kept no longer than its last
 * number says (RFC 2308 §3). */
export function soaAnswer(domain: DomainState, purpose: "asked" | "negative"): SoaAnswer {
  const [mname = "", rname = "", , ...numbers] = soaData.split(" ");
  const [refresh = 0, retry = 0, expire = 0, minimum = 0] = numbers.map(Number);
  const data = { mname: mname.replace(/\.$/, ""), rname: rname.replace(/\.$/, ""), serial: serialOf(domain), refresh, retry, expire, minimum };
  return { name: domain.name, type: "SOA", ttl: purpose === "asked" ? domain.ttl : Math.min(domain.ttl, minimum), data };
}

/** A number that grows when a zone is asked for that has changed since it was last asked for (RFC 1982). */
function serialOf(domain: DomainState): number {
  const digest = createHash("sha256").update(JSON.stringify(domain.records)).digest("base64");
  const last = served.get(domain);
  if (last?.digest === digest) return last.serial;
  const serial = (last?.serial ?? 2_026_000_000 + (domain.id % 1000) * 1000) + 1;
  served.set(domain, { digest, serial });
  return serial;
}
