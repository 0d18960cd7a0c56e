import type { Vpc } from "../model/contract";
import type { ResourceView } from "./accountBranch";
import { compareNames } from "./compareNames";
import { followLocks } from "./followLocks";
import { VpcItem } from "./vpcItem";

/** The view Networks: VPCs by name. */
export function createNetworksView(): ResourceView<Vpc> {
  return {
    storeOf: (cloud) => cloud.vpcs,
    idOf: (vpc) => vpc.id,
    compare: (one, other) => compareNames(one.name, other.name) || one.id - other.id,
    createNode: (cloud, vpc, redraw) => new VpcItem(cloud, vpc, redraw),
    watch: (cloud, redraw) => followLocks(cloud, "vpc", redraw),
  };
}
