import type { NewAction, Outcome } from "./actionEngine";
import { stepsOf } from "./actionTimeline";
import type { ActionRecord, LoadBalancerRecord } from "./state";
import type { World } from "./world";

/** The action that builds a load balancer, or that brings a change of it to its nodes. */
export function loadBalancerAction(world: World, balancer: LoadBalancerRecord, type: "create" | "update"): NewAction {
  const steps = type === "create" ? stepsOf(world.speed, ["Allocating an address", 20], ["Configuring the nodes", 50]) : stepsOf(world.speed, ["Configuring the nodes", 30]);
  return { type, resource_type: "load-balancer", resource_id: balancer.id, region: balancer.region, steps };
}

export function finishLoadBalancer(world: World, action: ActionRecord): Outcome {
  const balancer = world.state.loadBalancers.get(action.resource_id);
  if (!balancer) return { error: "The load balancer was cancelled." };
  balancer.status = "active";
  return {};
}
