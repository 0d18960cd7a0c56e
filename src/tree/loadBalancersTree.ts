import type { LoadBalancer } from "../model/contract";
import type { ResourceView } from "./accountBranch";
import { compareNames } from "./compareNames";
import { followLocks } from "./followLocks";
import { LoadBalancerItem } from "./loadBalancerItem";

/** The view Balancers: load balancers by name. */
export function createLoadBalancersView(): ResourceView<LoadBalancer> {
  return {
    storeOf: (cloud) => cloud.loadBalancers,
    idOf: (balancer) => balancer.id,
    compare: (one, other) => compareNames(one.name, other.name) || one.id - other.id,
    createNode: (cloud, balancer, redraw) => new LoadBalancerItem(cloud, balancer, redraw),
    watch: (cloud, redraw) => followLocks(cloud, "loadBalancer", redraw),
  };
}
