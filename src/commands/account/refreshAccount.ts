import type { Store } from "../../cloud/store";
import { Views } from "../../ids";
import type { Command } from "../command";
import { refreshStores } from "../refreshStores";

const wasShown = ({ state }: Pick<Store<unknown>, "state">): boolean => state.status !== "idle";

/** Asks again for everything that the views show of an account, or of all; not for what no view has shown yet. */
export const refreshAccount: Command = async (services, target) => {
  await Promise.all([
    refreshStores(services, Views.servers, target, (cloud) => cloud.servers, wasShown),
    refreshStores(services, Views.networks, target, (cloud) => cloud.vpcs, wasShown),
    refreshStores(services, Views.domains, target, (cloud) => cloud.domains, wasShown),
    refreshStores(services, Views.images, target, (cloud) => cloud.images, wasShown),
    refreshStores(services, Views.loadBalancers, target, (cloud) => cloud.loadBalancers, wasShown),
    refreshStores(services, Views.activity, target, (cloud) => cloud.activity, wasShown),
    refreshStores(services, Views.account, target, (cloud) => cloud.profile, wasShown),
  ]);
};
