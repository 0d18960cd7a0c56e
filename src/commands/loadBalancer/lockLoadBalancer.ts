import { l10n } from "vscode";
import { lock, unlock, type LockSubject } from "../changeLocks";
import type { Command } from "../command";
import { pickLoadBalancer } from "./pickLoadBalancer";

/** Locks a load balancer in this editor: it is not deleted. */
export const lockLoadBalancer: Command = async (services, target) => lock(subjects(await pickLoadBalancer(services, target, l10n.t("Which load balancer do you want to lock?"))));

/** Unlocks a load balancer, after a question. */
export const unlockLoadBalancer: Command = async (services, target) => unlock(subjects(await pickLoadBalancer(services, target, l10n.t("Which load balancer do you want to unlock?"))));

function subjects(picked: Awaited<ReturnType<typeof pickLoadBalancer>>): readonly LockSubject[] {
  return picked ? [{ cloud: picked.cloud, kind: "loadBalancer", id: picked.balancer.id, name: picked.balancer.name }] : [];
}
