import { l10n } from "vscode";
import type { Vpc } from "../model/contract";
import { compareNames } from "../tree/compareNames";
import { lockedRow } from "../tree/lockedRow";
import { vpcRow } from "../tree/vpcRow";
import type { CommandServices } from "./command";
import { findResource, pickResource, type Picked } from "./pickResource";
import { isVpcTarget } from "./target";

/**
 * The VPC that a command is about: the one that it was invoked on, else one that is asked for.
 *
 * @returns undefined when the question was dismissed.
 * @throws HumanError when the VPC is no longer there.
 */
export async function resolveVpc(services: CommandServices, target: unknown, placeholder: string): Promise<Picked<Vpc> | undefined> {
  if (isVpcTarget(target)) {
    const cloud = services.cloud.of(target.accountId);
    return findResource(cloud, cloud.vpcs, target.vpcId, l10n.t("VPC {0} is not in this account any more.", target.vpcId));
  }
  return pickResource(services, {
    placeholder,
    noneText: l10n.t("There are no VPCs yet."),
    storeOf: (cloud) => cloud.vpcs,
    rowOf: (vpc, cloud) => lockedRow(vpcRow(vpc, l10n.t), cloud.locks.isLocked({ kind: "vpc", id: vpc.id }), l10n.t),
    compare: (one, other) => compareNames(one.name, other.name),
  });
}
