import type { Domain } from "../model/contract";
import { contextValue, joinParts, speakParts, type Row, type Translate } from "./row";

/** Whether the public DNS sends questions about a domain to the provider. */
export type Delegation = "here" | "partly" | "elsewhere" | "nowhere" | "unknown";

/**
 * Where a domain's questions go. Where none of its name servers is the provider's, its zone serves nobody.
 *
 * @param providerNameservers The provider's own name servers; undefined while they are not known.
 */
export function domainDelegation(domain: Pick<Domain, "current_nameservers">, providerNameservers: readonly string[] | undefined): Delegation {
  if (domain.current_nameservers.length === 0) return "nowhere";
  if (!providerNameservers || providerNameservers.length === 0) return "unknown";
  const own = new Set(providerNameservers.map(comparableName));
  const here = domain.current_nameservers.filter((name) => own.has(comparableName(name))).length;
  return here === 0 ? "elsewhere" : here === domain.current_nameservers.length ? "here" : "partly";
}

function comparableName(name: string): string {
  return name.toLowerCase().replace(/\.$/, "");
}

/** How a domain looks in a list; a domain whose zone serves nobody says so. */
export function domainRow(domain: Domain, delegation: Delegation, t: Translate): Row {
  const state = delegationText(delegation, t);
  const serves = delegation === "here" || delegation === "unknown";
  return {
    label: domain.name,
    description: joinParts([state]),
    icon: serves ? { id: "globe" } : { id: "warning", color: "list.warningForeground" },
    accessibleLabel: speakParts([domain.name, t("domain"), state]),
    contextValue: contextValue("domain", delegation),
    facts: [
      { name: t("Name servers"), value: domain.current_nameservers.length > 0 ? domain.current_nameservers.join(", ") : t("none found") },
      ...(typeof domain.ttl === "number" ? [{ name: t("TTL"), value: t("{0} seconds", domain.ttl) }] : []),
      ...(serves ? [] : [{ name: t("Delegation"), value: delegationAdvice(delegation, t) }]),
    ],
  };
}

function delegationText(delegation: Delegation, t: Translate): string | undefined {
  switch (delegation) {
    case "here":
    case "unknown":
      return undefined;
    case "partly":
      return t("partly delegated elsewhere");
    case "elsewhere":
      return t("delegated elsewhere");
    case "nowhere":
      return t("not delegated");
  }
}

function delegationAdvice(delegation: Delegation, t: Translate): string {
  return delegation === "partly"
    ? t("Some of the name servers are not Mammoth Cloud's: answers may differ from this zone.")
    : t("None of the name servers is Mammoth Cloud's: this zone serves nobody until the registrar delegates the domain here.");
}
