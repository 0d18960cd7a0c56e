import type { IconName } from "../../pageKit/page/icons";
import type { Translate } from "../../translate";
import type { LoadZoneResponse, Nameserver } from "../protocol";

/** Whether the zone reaches anybody, in words. */
export interface DelegationNotice {
  readonly tone: "good" | "warning" | "plain";
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
}

/** Where none of a domain's name servers is the provider's, its zone serves nobody: that is said before anything else. */
export function delegationNotice(zone: LoadZoneResponse, t: Translate): DelegationNotice {
  const own = (zone.provider ?? []).map(({ name }) => name).join(", ");
  switch (zone.delegation) {
    case "here":
      return {
        tone: "good",
        icon: "check",
        title: t("This zone is served"),
        text: t("Every name server of {0} is Mammoth Cloud's.", zone.domain),
      };
    case "partly":
      return {
        tone: "warning",
        icon: "warning",
        title: t("This zone is served in part"),
        text: t("Some name servers of {0} are not Mammoth Cloud's: answers may differ from this zone.", zone.domain),
      };
    case "elsewhere":
      return {
        tone: "warning",
        icon: "warning",
        title: t("This zone serves nobody"),
        text: t("{0} resolves through other name servers. For this zone to be served, set these at the registrar: {1}", zone.domain, own),
      };
    case "nowhere":
      return {
        tone: "warning",
        icon: "warning",
        title: t("This zone serves nobody"),
        text: own === "" ? t("No name servers were found for {0}.", zone.domain) : t("No name servers were found for {0}. For this zone to be served, set these at the registrar: {1}", zone.domain, own),
      };
    case "unknown":
      return {
        tone: "plain",
        icon: "globe",
        title: t("It is not known whether this zone is served"),
        text: t("Mammoth Cloud's own name servers could not be loaded."),
      };
  }
}

export interface NameserverRow {
  readonly name: string;
  readonly tag: string;
  readonly tone: "good" | "bad" | "plain";
}

/** What the domain resolves through now. */
export function currentRows(zone: LoadZoneResponse, t: Translate): readonly NameserverRow[] {
  return zone.current.map((server) =>
    zone.provider === null
      ? { name: server.name, tag: "", tone: "plain" }
      : row(server, t("Mammoth Cloud"), t("elsewhere"), "bad"),
  );
}

/** The provider's own name servers, and whether the domain uses them. */
export function providerRows(zone: LoadZoneResponse, t: Translate): readonly NameserverRow[] {
  return (zone.provider ?? []).map((server) => row(server, t("in use"), t("not in use"), "plain"));
}

function row({ name, matches }: Nameserver, yes: string, no: string, noTone: NameserverRow["tone"]): NameserverRow {
  return matches ? { name, tag: yes, tone: "good" } : { name, tag: no, tone: noTone };
}

/** How much there is, in words. */
export function zoneFileSubtitle(zone: LoadZoneResponse, lineCount: number, t: Translate): string {
  const lines = lineCount === 1 ? t("1 line") : t("{0} lines", lineCount);
  return zone.defaultTtlSeconds === null ? lines : `${lines} · ${t("TTL {0} s", zone.defaultTtlSeconds)}`;
}
