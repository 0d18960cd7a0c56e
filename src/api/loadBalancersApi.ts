import type { CreateLoadBalancerRequest, CreateLoadBalancerResponse, ForwardingRulesRequest, LoadBalancer, LoadBalancerAvailabilityOption, ServerIdsRequest, UpdateLoadBalancerRequest } from "../model/contract";
import type { CallOptions, Operations } from "./operation";

export type LoadBalancersApi = ReturnType<typeof createLoadBalancersApi>;

/** Load balancers, with their rules and servers. */
export function createLoadBalancersApi(operations: Operations) {
  return {
    list: (options?: CallOptions): Promise<readonly LoadBalancer[]> => operations.list("/load_balancers", "load_balancers", {}, options),
    listAvailability: (options?: CallOptions): Promise<readonly LoadBalancerAvailabilityOption[]> =>
      operations.ask("GET", "/load_balancers/availability", "load_balancer_availability_options", {}, options),
    get: (load_balancer_id: number, options?: CallOptions): Promise<LoadBalancer> =>
      operations.ask("GET", "/load_balancers/{load_balancer_id}", "load_balancer", { path: { load_balancer_id } }, options),
    create: (body: CreateLoadBalancerRequest, options?: CallOptions): Promise<CreateLoadBalancerResponse> =>
      operations.askWhole("POST", "/load_balancers", ["load_balancer", "links"], { body }, options),
    update: (load_balancer_id: number, body: UpdateLoadBalancerRequest, options?: CallOptions): Promise<LoadBalancer> =>
      operations.ask("PUT", "/load_balancers/{load_balancer_id}", "load_balancer", { path: { load_balancer_id }, body }, options),
    delete: (load_balancer_id: number, options?: CallOptions): Promise<void> =>
      operations.tell("DELETE", "/load_balancers/{load_balancer_id}", { path: { load_balancer_id } }, options),
    addForwardingRules: (load_balancer_id: number, body: ForwardingRulesRequest, options?: CallOptions): Promise<void> =>
      operations.tell("POST", "/load_balancers/{load_balancer_id}/forwarding_rules", { path: { load_balancer_id }, body }, options),
    removeForwardingRules: (load_balancer_id: number, body: ForwardingRulesRequest, options?: CallOptions): Promise<void> =>
      operations.tell("DELETE", "/load_balancers/{load_balancer_id}/forwarding_rules", { path: { load_balancer_id }, body }, options),
    addServers: (load_balancer_id: number, body: ServerIdsRequest, options?: CallOptions): Promise<void> =>
      operations.tell("POST", "/load_balancers/{load_balancer_id}/servers", { path: { load_balancer_id }, body }, options),
    removeServers: (load_balancer_id: number, body: ServerIdsRequest, options?: CallOptions): Promise<void> =>
      operations.tell("DELETE", "/load_balancers/{load_balancer_id}/servers", { path: { load_balancer_id }, body }, options),
  };
}
