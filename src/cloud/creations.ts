import type { MammothApi } from "../api/mammothApi";
import type { Action, CreateLoadBalancerRequest, CreateLoadBalancerResponse, CreateServerRequest, CreateServerResponse, CreateVpcRequest, Domain, DomainRequest, SshKey, SshKeyRequest, UploadImageRequest, Vpc } from "../model/contract";
import { createOnce, type CreateOnceOptions } from "./createOnce";

/** The parts of the API that create. */
export type CreatingApi = Pick<MammothApi, "servers" | "vpcs" | "loadBalancers" | "domains" | "keys">;

/** Creates each kind of resource so that a lost answer never makes two of it. All of them throw what `createOnce` throws. */
export class Creations {
  constructor(
    private readonly api: CreatingApi,
    private readonly pause?: CreateOnceOptions<unknown, unknown>["pause"],
  ) {}

  /** A server without a name gets one from the API: then any server that was not there before is taken for it, as long as its region, size
   * and image agree. */
  server(body: CreateServerRequest): Promise<CreateServerResponse> {
    return this.once({
      create: () => this.api.servers.create(body),
      list: () => this.api.servers.list(),
      idOf: ({ id }) => id,
      isWanted: ({ name, region, size_slug, image }) =>
        (typeof body.name === "string" ? name.toLowerCase() === body.name.toLowerCase() : true) &&
        region.slug === body.region && size_slug === body.size && [image.slug, String(image.id)].includes(String(body.image)),
      adopt: (server) => ({ server, links: { actions: [] } }),
    });
  }

  vpc(body: CreateVpcRequest): Promise<Vpc> {
    return this.once({
      create: () => this.api.vpcs.create(body),
      list: () => this.api.vpcs.list(),
      idOf: ({ id }) => id,
      isWanted: ({ name, ip_range }) => name === body.name && (typeof body.ip_range !== "string" || ip_range === body.ip_range),
      adopt: (vpc) => vpc,
    });
  }

  loadBalancer(body: CreateLoadBalancerRequest): Promise<CreateLoadBalancerResponse> {
    return this.once({
      create: () => this.api.loadBalancers.create(body),
      list: () => this.api.loadBalancers.list(),
      idOf: ({ id }) => id,
      isWanted: ({ name }) => name === body.name,
      adopt: (load_balancer) => ({ load_balancer, links: { actions: [] } }),
    });
  }

  /** The live API has been seen to take a minute for this, to answer 504, and to have done it. */
  domain(body: DomainRequest): Promise<Domain> {
    return this.once({
      create: () => this.api.domains.create(body),
      list: () => this.api.domains.list(),
      idOf: ({ name }) => name,
      isWanted: ({ name }) => name.toLowerCase() === body.name.toLowerCase(),
      adopt: (domain) => domain,
    });
  }

  /** An SSH key is known by its key, of which the comment is no part. */
  key(body: SshKeyRequest): Promise<SshKey> {
    const bare = (text: string): string => text.trim().split(/\s+/).slice(0, 2).join(" ");
    return this.once({
      create: () => this.api.keys.create(body),
      list: () => this.api.keys.list(),
      idOf: ({ id }) => id,
      isWanted: ({ public_key }) => bare(public_key) === bare(body.public_key),
      adopt: (key) => key,
    });
  }

  /** A backup that is fetched from an address is known by the action that fetches it. */
  upload(serverId: number, body: UploadImageRequest): Promise<Action> {
    return this.once({
      create: () => this.api.servers.uploadBackup(serverId, body),
      list: () => this.api.servers.listActions(serverId),
      idOf: ({ id }) => id,
      isWanted: ({ type }) => /upload/i.test(type),
      adopt: (action) => action,
    });
  }

  private once<T, R>(options: CreateOnceOptions<T, R>): Promise<R> {
    return createOnce({ ...options, ...(this.pause ? { pause: this.pause } : {}) });
  }
}
