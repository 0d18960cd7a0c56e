import type { Route } from "../route";
import { accountRoutes } from "./account";
import { actionRoutes } from "./actions";
import { billingRoutes } from "./billing";
import { catalogueRoutes } from "./catalogue";
import { domainRecordRoutes } from "./domainRecords";
import { domainRoutes } from "./domains";
import { imageRoutes } from "./images";
import { loadBalancerRoutes } from "./loadBalancers";
import { networkRoutes } from "./network";
import { sampleSetRoutes } from "./sampleSets";
import { serverRoutes } from "./servers";
import { sshKeyRoutes } from "./sshKeys";
import { vpcRoutes } from "./vpcs";

/** Every operation that is implemented. The others of the contract answer 501. */
export const routes: ReadonlyMap<string, Route> = new Map(
  [
    accountRoutes,
    sshKeyRoutes,
    actionRoutes,
    billingRoutes,
    catalogueRoutes,
    domainRoutes,
    domainRecordRoutes,
    imageRoutes,
    loadBalancerRoutes,
    networkRoutes,
    sampleSetRoutes,
    serverRoutes,
    vpcRoutes,
  ]
    .flat()
    .map((one) => [one.name, one]),
);
