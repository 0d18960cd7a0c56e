import type { CreateVpcRequest, PatchVpcRequest, ResourceType, UpdateVpcRequest, Vpc, VpcMember } from "../model/contract";
import type { CallOptions, Operations } from "./operation";

export type VpcsApi = ReturnType<typeof createVpcsApi>;

/** Virtual private clouds. `update` replaces, `patch` changes what it names. */
export function createVpcsApi(operations: Operations) {
  return {
    list: (options?: CallOptions): Promise<readonly Vpc[]> => operations.list("/vpcs", "vpcs", {}, options),
    get: (vpc_id: number, options?: CallOptions): Promise<Vpc> => operations.ask("GET", "/vpcs/{vpc_id}", "vpc", { path: { vpc_id } }, options),
    create: (body: CreateVpcRequest, options?: CallOptions): Promise<Vpc> => operations.ask("POST", "/vpcs", "vpc", { body }, options),
    update: (vpc_id: number, body: UpdateVpcRequest, options?: CallOptions): Promise<Vpc> =>
      operations.ask("PUT", "/vpcs/{vpc_id}", "vpc", { path: { vpc_id }, body }, options),
    patch: (vpc_id: number, body: PatchVpcRequest, options?: CallOptions): Promise<Vpc> =>
      operations.ask("PATCH", "/vpcs/{vpc_id}", "vpc", { path: { vpc_id }, body }, options),
    delete: (vpc_id: number, options?: CallOptions): Promise<void> => operations.tell("DELETE", "/vpcs/{vpc_id}", { path: { vpc_id } }, options),
    listMembers: (vpc_id: number, query: { readonly resource_type?: ResourceType } = {}, options?: CallOptions): Promise<readonly VpcMember[]> =>
      operations.list("/vpcs/{vpc_id}/members", "members", { path: { vpc_id }, query }, options),
  };
}
