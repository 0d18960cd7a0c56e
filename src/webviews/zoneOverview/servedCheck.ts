import { queryDns } from "../../cloud/served/dnsQuery";
import { findNameservers } from "../../cloud/served/nameservers";
import { checkServed, type ServedReport } from "../../cloud/served/servedZone";
import type { DnsRecord } from "../../dns/zone";
import type { Translate } from "../translate";
import type { DoneCheck, NameserverAnswer, ServedCheckState } from "./protocol";

export interface ServedCheckOptions {
  /** ids of the records that are asked for */
  readonly records: ReadonlyMap<DnsRecord, number>;
  readonly names: readonly string[];
  /** HOST:PORT of the one that is asked in place of them, and what it is called */
  readonly chosen: { readonly address: string; readonly name: string } | undefined;
  readonly signal: AbortSignal;
}

/** Asks name servers what they serve of a zone. Never throws for what they do or do not answer. */
export async function runServedCheck({ records, names, chosen, signal }: ServedCheckOptions, t: Translate): Promise<ServedCheckState> {
  const { found, unknown } = await findNameservers(names, chosen?.address);
  if (found.length === 0) {
    return { status: "failed", message: names.length === 0 ? t("There is no name server to ask.") : t("None of the name servers {0} can be found from here. Check your connection.", names.join(", ")) };
  }
  const asked = chosen === undefined ? found : found.map(({ address }) => ({ name: chosen.name, address }));
  const report = await checkServed([...records.keys()], asked, queryDns, signal);
  return { status: "done", sets: report.sets, nameservers: [...asked.map(({ name }) => answerOf(name, report)), ...unknown.map((name): NameserverAnswer => ({ name, state: "unknown", differing: 0 }))], unserved: unservedOf(report, records) };
}

function answerOf(name: string, { silent, unserved }: ServedReport): NameserverAnswer {
  if (silent.includes(name)) return { name, state: "silent", differing: 0 };
  const differing = unserved.filter(({ nameserver }) => nameserver === name).length;
  return { name, state: differing === 0 ? "all" : "differs", differing };
}

function unservedOf({ unserved }: ServedReport, records: ReadonlyMap<DnsRecord, number>): DoneCheck["unserved"] {
  return unserved.map(({ nameserver, set, served, otherTtl }) => ({
    nameserver,
    recordIds: set.records.flatMap((record) => records.get(record) ?? []),
    served,
    otherTtl: otherTtl ?? null,
  }));
}
