import { createAccountApi } from "./accountApi";
import { createActionsApi } from "./actionsApi";
import { createBillingApi } from "./billingApi";
import { createDataUsagesApi } from "./dataUsagesApi";
import { createDomainsApi } from "./domainsApi";
import { createFailoverIpsApi } from "./failoverIpsApi";
import { createImagesApi } from "./imagesApi";
import { createKeysApi } from "./keysApi";
import { createLoadBalancersApi } from "./loadBalancersApi";
import { createRegionsApi } from "./regionsApi";
import { createReverseNamesApi } from "./reverseNamesApi";
import { createSampleSetsApi } from "./sampleSetsApi";
import { createServersApi } from "./serversApi";
import { createSizesApi } from "./sizesApi";
import { createSoftwareApi } from "./softwareApi";
import { createVpcsApi } from "./vpcsApi";
import { Caller, type CallerOptions } from "./caller";
import { Operations } from "./operation";

export type MammothApi = ReturnType<typeof createMammothApi>;

/** The API of one account: a typed method for every operation of the contract. Every method may throw an {@link ApiError}, takes
 * `{ signal }` last, and gives whole lists, whatever their pages.
 * @param options where the API is and how the token is got, both asked for at every call */
export function createMammothApi(options: CallerOptions) {
  const caller = new Caller(options);
  const operations = new Operations(caller);
  return {
    account: createAccountApi(operations),
    actions: createActionsApi(operations),
    billing: createBillingApi(operations),
    dataUsages: createDataUsagesApi(operations),
    domains: createDomainsApi(operations),
    failoverIps: createFailoverIpsApi(operations),
    images: createImagesApi(operations),
    keys: createKeysApi(operations),
    loadBalancers: createLoadBalancersApi(operations),
    regions: createRegionsApi(operations),
    reverseNames: createReverseNamesApi(operations),
    sampleSets: createSampleSetsApi(operations),
    servers: createServersApi(operations),
    sizes: createSizesApi(operations),
    software: createSoftwareApi(operations),
    vpcs: createVpcsApi(operations),
    clock: {
      /** Unix milliseconds by the clock of the API: what its answers say about times is held against it. */
      serverNowMs: (): number => caller.serverNowMs(),
    },
  };
}
