import { Views } from "../../ids";
import type { Command } from "../command";
import { refreshStores } from "../refreshStores";

/** Asks again for everything that the views show of an account, or of all. */
export const refreshAccount: Command = async (services, target) => {
  await Promise.all([
    refreshStores(services, Views.servers, target, (cloud) => cloud.servers),
    refreshStores(services, Views.networks, target, (cloud) => cloud.vpcs),
    refreshStores(services, Views.domains, target, (cloud) => cloud.domains),
    refreshStores(services, Views.images, target, (cloud) => cloud.images),
    refreshStores(services, Views.loadBalancers, target, (cloud) => cloud.loadBalancers),
    refreshStores(services, Views.account, target, (cloud) => cloud.profile),
  ]);
};
