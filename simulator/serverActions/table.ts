import type { Outcome } from "../actionEngine";
import { finishLoadBalancer } from "../loadBalancerActions";
import { finishServerBuild, finishUpload } from "../serverBuild";
import type { ActionRecord } from "../state";
import type { World } from "../world";
import { backupActions } from "./backupActions";
import { diskActions } from "./disks";
import type { ServerActionKind } from "./kind";
import { networkActions } from "./networking";
import { powerActions } from "./power";
import { rebuildActions } from "./rebuilding";
import { settingActions } from "./settings";

const kinds: readonly ServerActionKind[] = [...powerActions, ...backupActions, ...diskActions, ...networkActions, ...settingActions, ...rebuildActions];
const byType = new Map<string, ServerActionKind>(kinds.map((kind) => [kind.type, kind]));

/** The implementation of a type of server action; undefined for a type that there is none for. */
export function serverActionKind(type: string): ServerActionKind | undefined {
  return byType.get(type);
}

export function serverActionTypes(): string[] {
  return [...byType.keys()].sort();
}

/** The effect of any action when it is due. */
export function finishAction(world: World, action: ActionRecord, at: number): Outcome {
  if (action.resource_type === "load-balancer") return finishLoadBalancer(world, action);
  if (action.type === "create") return finishServerBuild(world, action, at);
  if (action.type === "upload_backup") return finishUpload(world, action, at);
  return byType.get(action.type)?.finish(world, action, at) ?? {};
}
