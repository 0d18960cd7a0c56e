import { l10n } from "vscode";
import type { Domain } from "../model/contract";
import { compareNames } from "../tree/compareNames";
import { domainDelegation, domainRow } from "../tree/domainRow";
import { lockedRow } from "../tree/lockedRow";
import type { CommandServices } from "./command";
import { findResource, pickResource, type Picked } from "./pickResource";
import { isDomainTarget } from "./target";

/**
 * The domain that a command is about: the one that it was invoked on, else one that is asked for.
 *
 * @returns undefined when the question was dismissed.
 * @throws HumanError when the domain is no longer there.
 */
export async function resolveDomain(services: CommandServices, target: unknown, placeholder: string): Promise<Picked<Domain> | undefined> {
  if (isDomainTarget(target)) {
    const cloud = services.cloud.of(target.accountId);
    return findResource(cloud, cloud.domains, target.domainName, l10n.t("{0} is not in this account any more.", target.domainName));
  }
  return pickResource(services, {
    placeholder,
    noneText: l10n.t("There are no domains yet."),
    storeOf: (cloud) => cloud.domains,
    rowOf: (domain, cloud) => lockedRow(domainRow(domain, domainDelegation(domain, undefined), l10n.t), cloud.locks.isLocked({ kind: "domain", id: domain.name }), l10n.t),
    compare: (one, other) => compareNames(one.name, other.name),
  });
}
